import { effectRow, sensitivity, type EffectCase } from '../../stats/contract/sensitivity.ts';
import type { ContractTerms } from '../../stats/contract/outcome-contract.ts';
import type { Locale } from '../../tables/locale.ts';
import { printReduction } from './contract-texts.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';

/** Words of the figures of a contract; with {placeholders}. */
export interface EffectWords {
	readonly units: { readonly million: string; readonly thousand: string };
	/** {effect} */
	readonly falls: string;
	readonly rises: string;
	readonly same: string;
	readonly effects: Readonly<Record<EffectCase, string>>;
	/** {unit} */
	readonly unit: string;
	/** {unit}, {rate} */
	readonly unitPresent: string;
}

/** The unit that leaves a figure before the comma, by what the contract is of. */
const unitOf = ({ intervention }: ContractTerms) =>
	intervention >= 1_000_000
		? ({ name: 'million', size: 1_000_000, decimals: 1 } as const)
		: ({ name: 'thousand', size: 1000, decimals: 0 } as const);

/** "+1,0": with its sign where it is anything. */
function signedFigure(kronor: number, terms: ContractTerms, locale: Locale): string {
	const { size, decimals } = unitOf(terms);
	const rounded = Number((kronor / size).toFixed(decimals)) + 0;
	return (rounded > 0 ? '+' : '') + formatNumber(rounded, decimals, locale);
}

/** Both sides' gains with an effect, and its name. */
export interface EffectFigures {
	readonly head: string;
	readonly payer: string;
	readonly investor: string;
	readonly unit: string;
}

/** What each side gains with the assumed effect, or without any. */
export function effectFigures(
	terms: ContractTerms,
	effect: 'assumed' | 'none',
	words: EffectWords,
	locale: Locale,
): EffectFigures {
	const { payer, investor } = effectRow(terms, effect);
	const { reduction } = terms;
	const happens = reduction > 0 ? words.falls : reduction < 0 ? words.rises : words.same;
	return {
		head:
			effect === 'none'
				? words.effects.none
				: fill(happens, { effect: printReduction(Math.abs(reduction), locale) }),
		payer: signedFigure(payer, terms, locale),
		investor: signedFigure(investor, terms, locale),
		unit: words.units[unitOf(terms).name],
	};
}

/** A row of the table of effects: its name, then its cells. */
export interface EffectText {
	readonly effect: EffectCase;
	readonly name: string;
	readonly cells: readonly string[];
}

/** The table of effects: how much costs fall, what each side gains, saved, paid: a phone shows the first. */
export function effectTexts(
	terms: ContractTerms,
	words: EffectWords,
	locale: Locale,
): readonly EffectText[] {
	const { size, decimals } = unitOf(terms);
	const plain = (kronor: number): string => formatNumber(kronor / size + 0, decimals, locale);
	return sensitivity(terms).map(({ effect, reduction, saved, paid, payer, investor }) => ({
		effect,
		name: words.effects[effect],
		cells: [
			printReduction(reduction, locale),
			signedFigure(payer, terms, locale),
			signedFigure(investor, terms, locale),
			plain(saved),
			plain(paid),
		],
	}));
}

/** What the figures are in, said below the table. */
export function unitText(terms: ContractTerms, words: EffectWords, locale: Locale): string {
	const unit = words.units[unitOf(terms).name];
	return terms.discountRate === 0
		? fill(words.unit, { unit })
		: fill(words.unitPresent, { unit, rate: printReduction(terms.discountRate, locale) });
}
