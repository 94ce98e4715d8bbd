import type { Correlation } from './correlation.ts';
import { fillIn } from './fill-in.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { round } from './round.ts';
import { COEFFICIENT_DECIMALS, strengthOf, type Strength } from './strength.ts';

/** Sentences with {placeholders}, in one language: plain strings, so that a script can be given them. */
export interface CorrelationWords {
	/** By strength, with {figures}. */
	readonly strength: Readonly<Record<Strength, string>>;
	/** The figures in brackets, with {pearson}, {spearman} and {count}. */
	readonly figures: string;
	/** What goes with a higher value of the one, when the two rise together and when they don't. */
	readonly rising: Readonly<Record<Exclude<Strength, 'none'>, string>>;
	readonly falling: Readonly<Record<Exclude<Strength, 'none'>, string>>;
	/** Where the two coefficients tell different stories. */
	readonly differ: string;
	readonly noCause: string;
	/** With {count}: too few to speak of a correlation. */
	readonly tooFew: string;
	readonly tooFewOne: string;
	readonly tooFewNone: string;
	/** With {count}: all the same in one of the two. */
	readonly same: string;
}

/** Our own rule: with fewer municipalities, one or two of them decide the whole figure. */
const LEAST = 10;

/** The coefficients are called different from this on. */
const DIFFERENCE = 0.2;

const TOO_FEW = ['tooFewNone', 'tooFewOne'] as const;

/**
 * How two indicators go together, in words: how strongly by Pearson's coefficient, which Cohen's words
 * are made for; which way; whether Spearman's says otherwise; and that none of it is a cause.
 */
export function correlationSentence(
	{ count, pearson, spearman }: Correlation,
	words: CorrelationWords,
	locale: Locale,
): string {
	const counted = { count: formatNumber(count, 0, locale) };
	if (count < LEAST) return fillIn(words[TOO_FEW[count] ?? 'tooFew'], counted);
	if (pearson === null || spearman === null) return fillIn(words.same, counted);
	const [line, rank] = [pearson, spearman].map((value) => round(value, COEFFICIENT_DECIMALS));
	return sentences(line ?? 0, rank ?? 0, words, (value) =>
		formatNumber(value, COEFFICIENT_DECIMALS, locale),
	)
		.map((text) => fillIn(text, counted))
		.join(' ');
}

/** The sentences for two coefficients as they are shown. */
function sentences(
	pearson: number,
	spearman: number,
	words: CorrelationWords,
	format: (value: number) => string,
): readonly string[] {
	const strength = strengthOf(pearson);
	const figures = fillIn(words.figures, { pearson: format(pearson), spearman: format(spearman) });
	// Two coefficients that point opposite ways name no direction.
	const direction =
		strength === 'none' || pearson * spearman < 0
			? []
			: [(pearson > 0 ? words.rising : words.falling)[strength]];
	const differs = round(Math.abs(pearson - spearman), COEFFICIENT_DECIMALS) > DIFFERENCE;
	return [
		fillIn(words.strength[strength], { figures }),
		...direction,
		...(differs ? [words.differ] : []),
		words.noCause,
	];
}
