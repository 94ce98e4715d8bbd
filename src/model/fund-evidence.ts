import type { Fund } from './fund.ts';

/** The facts on a fund that a source can be named for. */
export const FUND_FACTS = [
	'instrument',
	'year',
	'amount',
	'status',
	'repayment',
	'targets',
] as const;
export type FundFact = (typeof FUND_FACTS)[number];

const MILLION = 1_000_000;

/** Years that a part of the text names: "sedan 2013", "belopp 2018". */
const yearsIn = (part: string): number[] => (part.match(/\b20\d\d\b/g) ?? []).map(Number);

/** Kronor that a part of the text names: "10 miljoner kronor 2013", "11,25 miljoner kronor". */
const amountIn = (part: string): number | null => {
	const millions = /^(\d+(?:,\d+)?) miljoner kronor/.exec(part)?.[1];
	return millions === undefined ? null : Number(millions.replace(',', '.')) * MILLION;
};

/** A year of something else than the row's own does not support it. */
const namesOther = (part: string, year: number | null): boolean =>
	yearsIn(part).some((named) => named !== year);

/**
 * Whether one part of what a source supports, in the Swedish words of `sources.csv`, tells a fact of
 * the row. In doubt it does not: the reader is then shown all the sources.
 */
const TELLS: Readonly<Record<FundFact, (part: string, fund: Fund) => boolean>> = {
	instrument: (part) =>
		/^(att (fonden|pengarna) fanns|att det finns en ansökningsprocess|kallas fond|part i en utvärdering)/.test(
			part,
		),
	year: (part, { year }) =>
		/^(år|beslutsår|sedan|år för inrättandet|första projektets år)( |$)/.test(part) &&
		!part.startsWith('år för status') &&
		!namesOther(part, year),
	amount: (part, { amount, year }) =>
		/^belopp( per år)?$/.test(part) || (amountIn(part) === amount && !namesOther(part, year)),
	status: (part) =>
		/^(status|år för status|avslutat|pausad|planerad|fortfarande i bruk|öppen till|förslag till beslut|stoppad före start|återremitterat)/.test(
			part,
		),
	repayment: (part) => /^(återbetalning|ersättningsmodell)/.test(part),
	targets: (part) => /^(inriktning|målgrupp|samtliga målgrupper|syfte)/.test(part),
};

/** Where on a fund's page the first source that tells a fact of it stands; the list where none is known to. */
export function sourceAnchor(fund: Fund, fact: FundFact): string {
	const [first] = sourcesFor(fund, fact);
	return first === undefined ? '#kallor' : `#kalla-${first}`;
}

/**
 * The numbers, from 1, of the sources that tell a fact of a fund. Empty where the register does not
 * say which of them does, or where the fact is not known.
 */
export function sourcesFor(fund: Fund, fact: FundFact): readonly number[] {
	const unknown =
		fact === 'status'
			? fund.status === 'unknown'
			: fact === 'targets'
				? fund.targets.length === 0
				: fund[fact] === null;
	if (unknown) return [];
	// What a row's only source is not said to support in particular, it tells all the same.
	if (fund.sources.length === 1) return [1];
	return fund.sources.flatMap(({ supports }, index) =>
		supports.sv.split(/;\s*/).some((part) => TELLS[fact](part, fund)) ? [index + 1] : [],
	);
}
