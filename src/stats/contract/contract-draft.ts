import type { ContractTerms } from './outcome-contract.ts';

/**
 * The terms of a contract as a reader types them. Nothing has a default: a term that is not given is
 * null.
 */

/** A term that is a number, in the unit that it is typed in. */
export interface NumberField {
	readonly name: NumberName;
	/** People, kronor, per cent or years. */
	readonly unit: 'people' | 'SEK' | 'percent' | 'years';
	readonly least: number;
	readonly most: number;
	readonly decimals: 0 | 2;
}

/** Names in the address, in the order of the form; the same in both languages. */
export const NUMBER_NAMES = [
	'personer',
	'kostnad',
	'minskning',
	'insats',
	'aktivitet',
	'besparing',
	'over',
	'tak',
	'ar',
	'ranta',
] as const;
export type NumberName = (typeof NUMBER_NAMES)[number];

/** Whether what a return is conditional on has come about: "ja" or "nej" in the address. */
export const CONDITION = 'villkor';

export type TermName = NumberName | typeof CONDITION;
export const TERM_NAMES: readonly TermName[] = [
	'personer',
	'kostnad',
	'minskning',
	'insats',
	'aktivitet',
	'besparing',
	'over',
	'tak',
	CONDITION,
	'ar',
	'ranta',
];

const field = (
	name: NumberName,
	unit: NumberField['unit'],
	least: number,
	most: number,
): NumberField => ({ name, unit, least, most, decimals: unit === 'percent' ? 2 : 0 });

export const FIELDS: Readonly<Record<NumberName, NumberField>> = {
	personer: field('personer', 'people', 1, 100_000),
	kostnad: field('kostnad', 'SEK', 1, 10_000_000),
	minskning: field('minskning', 'percent', -100, 100),
	insats: field('insats', 'SEK', 1, 10_000_000_000),
	aktivitet: field('aktivitet', 'percent', 0, 100),
	besparing: field('besparing', 'percent', 0, 100),
	over: field('over', 'percent', 0, 100),
	tak: field('tak', 'percent', 0, 500),
	ar: field('ar', 'years', 1, 30),
	ranta: field('ranta', 'percent', 0, 50),
};

/** What has been filled in so far, in the units of the form; null for what has not. */
export type Draft = Readonly<Record<NumberName, number | null>> & {
	readonly [CONDITION]: boolean | null;
};

export const EMPTY: Draft = {
	personer: null,
	kostnad: null,
	minskning: null,
	insats: null,
	aktivitet: null,
	besparing: null,
	over: null,
	tak: null,
	villkor: null,
	ar: null,
	ranta: null,
};

/** Why a number does not fit its field. */
type Misfit = 'not-a-number' | 'not-whole' | 'too-many-decimals' | 'out-of-range';

/** Why what has been typed cannot be used. */
export type Fault = Misfit | 'thousands-or-decimals';

/** What a number that has been typed or read comes to. */
export type Parsed =
	| { readonly value: number | null }
	| { readonly fault: Misfit }
	/** It can be read in two ways, of which this is the larger. */
	| { readonly fault: 'thousands-or-decimals'; readonly thousands: number };

/** Whether a number may stand in a field; what is wrong with it otherwise. */
export function faultOf(value: number, { least, most, decimals }: NumberField): Misfit | null {
	if (!Number.isFinite(value)) return 'not-a-number';
	if (value < least || value > most) return 'out-of-range';
	if (Number(value.toFixed(decimals)) === value) return null;
	return decimals === 0 ? 'not-whole' : 'too-many-decimals';
}

/** The terms that have not been filled in, in the order of the form. */
export const missingTerms = (draft: Draft): readonly TermName[] =>
	TERM_NAMES.filter((name) => draft[name] === null);

/** The contract that has been filled in; null until all of it has been. */
export function termsOf(draft: Draft): ContractTerms | null {
	const {
		personer,
		kostnad,
		minskning,
		insats,
		aktivitet,
		besparing,
		over,
		tak,
		villkor,
		ar,
		ranta,
	} = draft;
	if (personer === null || kostnad === null || minskning === null || insats === null) return null;
	if (aktivitet === null || besparing === null || over === null || tak === null) return null;
	if (villkor === null || ar === null || ranta === null) return null;
	return {
		people: personer,
		costPerPerson: kostnad,
		reduction: minskning / 100,
		intervention: insats,
		activityShare: aktivitet / 100,
		savingShare: besparing / 100,
		surplusShare: over / 100,
		returnCap: tak / 100,
		conditionMet: villkor,
		years: ar,
		discountRate: ranta / 100,
	};
}
