import { COUNTRY } from '../../tables/code.ts';
import type { FigureRef } from '../../stats/figure-ref.ts';
import { fill } from './fill.ts';
import { formatNumber, formatValue } from './format.ts';
import { isDecidingMean } from '../../stats/mean-inputs.ts';
import type { NumberFacts } from '../../stats/number-facts.ts';
import { round } from '../../stats/round.ts';
import { byReason, type UnusualYear } from '../../stats/unusual.ts';
import type { Value } from '../../tables/value.ts';
import { yearsText } from './years-text.ts';

/** A figure with what its panel tells of it. */
export interface PanelFigure {
	readonly ref: FigureRef;
	/** Name of the municipality, or of the country. */
	readonly place: string;
	/** Of the year, or the mean. */
	readonly value: Value;
	/** The values that a mean is of, or the one value. */
	readonly inputs: readonly number[];
	readonly country: Value;
	/** Whether it is of a calculation of ours. */
	readonly own: boolean;
	/** The sentence about it that the page has already; null where it has none. */
	readonly sentence: string | null;
	/** Of the years that it is of: those far from the others, and why. */
	readonly unusual: readonly UnusualYear[];
	/** The mean that decides the place and the place, as they stand in the row; null where there is none. */
	readonly decides: { readonly mean: string; readonly place: string } | null;
}

/** Stands for the mean in the note on it, which is written around it: a line that no text has. */
const MEAN = '\n';

/** All that the panel says of one figure, ready to be written as text. */
export interface NumberTexts {
	/** "5,2 %", or why there is no value. */
	readonly shown: string;
	readonly of: string;
	/** The sentence to print, and the credit below it. */
	readonly line: string;
	readonly source: string;
	readonly row: string;
	/** The value as the source has it, or those of a mean; "" where there is none. */
	readonly raw: string;
	readonly rawNote: string;
	/** How a mean was made of the values; null for the value of a year. */
	readonly calculation: string | null;
	readonly shownNote: string;
	/**
	 * The note on the mean that decides the place, in its parts, the mean in the middle; null where the
	 * year's own value does, or nothing may.
	 */
	readonly notSame: readonly [before: string, mean: string, after: string] | null;
	/** The figure that the mean is; null likewise. */
	readonly meanRef: FigureRef | null;
	/** The place that it gives, of the mean that decides it; null for all else. */
	readonly place: string | null;
}

/** A value with all the decimals that it has, in the form of the language. */
function allDecimals(value: number, facts: NumberFacts): string {
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return formatNumber(value, decimals, facts.locale);
}

export function numberTexts(figure: PanelFigure, facts: NumberFacts): NumberTexts {
	const { ref, place, value, inputs, country, own, decides, unusual, sentence } = figure;
	const { words, locale, name: measure, publisher, release, mean } = facts;
	const { code } = ref;
	const isMean = ref.from !== null;
	const isDeciding = isDecidingMean(ref, facts.meanYears);
	const span = !isMean
		? String(ref.year)
		: mean !== null && isDeciding
			? mean
			: `${ref.from}–${ref.year}`;
	const year = isMean ? fill(words.meanOf, { years: span }) : span;
	const print = (number: number): string => formatValue(number, facts, locale);
	const shown = 'value' in value ? print(value.value) : words.reasons[value.missing];
	const line = fill(words.line, { measure, place, year, value: shown });
	const beside =
		'value' in country && code !== COUNTRY
			? ` ${fill(words.country, { value: print(country.value) })}`
			: '';
	const odd = byReason(unusual)
		.filter(({ reason }) => sentence?.includes(reason[locale]) !== true)
		.map(
			({ years, reason }) =>
				` ${fill(words.unusual, { years: yearsText(years, locale), reason: reason[locale] })}`,
		)
		.join('');
	const kpi = facts.kpi === null ? '' : fill(words.kpi, { id: facts.kpi });
	const differs = mean === null || isMean ? null : decides;
	const [first = 0, last = 0] = [facts.meanYears[0], facts.meanYears.at(-1)];
	// Filled without the mean, which is a way of its own.
	const note =
		differs && fill(words.mean, { years: mean ?? '', value: MEAN, place: differs.place });
	const [before = '', after = ''] = (note ?? '').split(MEAN);
	const isRounded = 'value' in value && round(value.value, facts.decimals) !== value.value;
	return {
		shown,
		of: fill(words.of, { measure, place, year }),
		line: (sentence ?? line + beside) + odd,
		source: fill(words.source, { publisher, kpi, release }),
		row:
			code === COUNTRY
				? fill(words.rowOfCountry, { year: span })
				: fill(words.row, { code, year: span }),
		raw: inputs.map((each) => allDecimals(each, facts)).join(' · '),
		rawNote:
			'missing' in value ? words.reasonNotes[value.missing] : own ? words.computed : words.inSource,
		calculation: isMean ? fill(words.meanFormula, { count: inputs.length, years: span }) : null,
		shownNote: own || isMean ? words.roundedOwn : isRounded ? words.rounded : words.asInSource,
		notSame: differs ? [before, differs.mean, after] : null,
		meanRef: differs && { ...ref, from: first, year: last },
		place: decides && isDeciding ? fill(words.placeOfMean, { place: decides.place }) : null,
	};
}
