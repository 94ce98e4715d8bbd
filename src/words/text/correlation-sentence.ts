import type { Correlation } from '../../stats/correlation.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';
import { round } from '../../stats/round.ts';
import { COEFFICIENT_DECIMALS, strengthOf, type Strength } from '../../stats/strength.ts';

/** Sentences with {placeholders}, in one language: plain strings, so that a script can be given them. */
export interface CorrelationWords {
	/** By strength, with {figures}. */
	readonly strength: Readonly<Record<Strength, string>>;
	/** The figures in brackets, with {pearson}, {spearman}, {count} and {in}, the area. */
	readonly figures: string;
	/** What goes with a higher value of the one, when the two rise together and when they don't. */
	readonly rising: Readonly<Record<Exclude<Strength, 'none'>, string>>;
	readonly falling: Readonly<Record<Exclude<Strength, 'none'>, string>>;
	/** Where the two coefficients tell different stories. */
	readonly differ: string;
	readonly noCause: string;
	/** With {area}: what {in} is filled with where an area is in focus, with the space before it. */
	readonly inArea: string;
	/** With {count} and {in}: too few to speak of a correlation. */
	readonly tooFew: string;
	readonly tooFewOne: string;
	readonly tooFewNone: string;
	/** With {count} and {in}: all the same in one of the two. */
	readonly same: string;
}

/** Our own rule: with fewer municipalities, one or two of them decide the whole figure. */
const LEAST = 10;

/** The coefficients are called different from this on. */
const DIFFERENCE = 0.2;

const TOO_FEW = ['tooFewNone', 'tooFewOne'] as const;

/** What {in} is in every sentence: the area in focus, or nothing. */
export const areaIn = (
	{ inArea }: Pick<CorrelationWords, 'inArea'>,
	area: string | null,
): string => (area === null ? '' : fill(inArea, { area }));

/**
 * How two indicators go together, in words: how strongly by Pearson's coefficient, which Cohen's words
 * are made for; which way; whether Spearman's says otherwise; and that none of it is a cause.
 *
 * @param area name of the area that the municipalities are of; null for the whole country
 */
export function correlationSentence(
	{ count, pearson, spearman }: Correlation,
	words: CorrelationWords,
	locale: Locale,
	area: string | null = null,
): string {
	const counted = { count: formatNumber(count, 0, locale), in: areaIn(words, area) };
	if (count < LEAST) return fill(words[TOO_FEW[count] ?? 'tooFew'], counted);
	if (pearson === null || spearman === null) return fill(words.same, counted);
	const line = round(pearson, COEFFICIENT_DECIMALS);
	const rank = round(spearman, COEFFICIENT_DECIMALS);
	const format = (value: number): string => formatNumber(value, COEFFICIENT_DECIMALS, locale);
	const figures = fill(words.figures, {
		...counted,
		pearson: format(line),
		spearman: format(rank),
	});
	const strength = strengthOf(line);
	return [
		fill(words.strength[strength], { figures }),
		// Two coefficients that point opposite ways name no direction.
		...(strength === 'none' || line * rank < 0
			? []
			: [(line > 0 ? words.rising : words.falling)[strength]]),
		...(round(Math.abs(line - rank), COEFFICIENT_DECIMALS) > DIFFERENCE ? [words.differ] : []),
		words.noCause,
	].join(' ');
}
