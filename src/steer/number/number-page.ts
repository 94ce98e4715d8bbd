import type { FigureRef } from '../../stats/figure-ref.ts';
import { writeRef } from '../../stats/figure-ref.ts';
import { rowId } from '../../stats/measure-path.ts';
import type { NumberSeries } from '../../words/text/number-csv.ts';
import type { NumberFacts } from '../../stats/number-facts.ts';
import type { PanelFigure } from '../../words/text/number-texts.ts';
import { COUNTRY } from '../../tables/code.ts';
import { meanInputs } from '../../stats/mean-inputs.ts';
import { KEPT } from '../../stats/need.ts';
import { round } from '../../stats/round.ts';
import { valueIn, valuesByYear } from '../../stats/series.ts';
import { unusualWithin } from '../../stats/unusual.ts';
import type { Value } from '../../tables/value.ts';
import { fetchPage } from '../fetch-page.ts';
import { fetchSeries } from '../fetch-series.ts';
import { readFacts } from '../read-facts.ts';

/** A figure, and what the page of its measure says of it: the panel shows the same. */
export interface NumberPage {
	readonly figure: PanelFigure;
	readonly facts: NumberFacts;
	/** The steps of the figure's year, or of each part of the years of its mean, the first years first. */
	readonly ways: readonly Element[];
	/** What the measure is. */
	readonly text: Element;
	/** All years of the place. */
	readonly values: NumberSeries['values'];
}

/**
 * @param pages address of the pages of measures: "/en/data/"
 * @throws Error where the network fails, and where the page has no such row or year
 */
export async function numberPage(ref: FigureRef, pages: string): Promise<NumberPage> {
	const { indicator, code, year, from } = ref;
	const [page, series] = await Promise.all([
		fetchPage(`${pages}${indicator}/`),
		fetchSeries(indicator, () => undefined),
	]);
	const part = page.querySelector('.measure-page');
	const row = page.getElementById(rowId(code));
	const text = part?.querySelector('.figure-text');
	if (!part || !row || !text) throw new Error(`no row of ${code}`);
	const facts = readFacts<NumberFacts>(part);
	const told = meanInputs(ref, valuesByYear(series, code), facts.meanYears);
	const inputs = [...told.values()];
	const years = inputs.length === 0 ? [year] : [...told.keys()];
	// The page has the way of the last years first.
	const ways = [...part.querySelectorAll<HTMLElement>('.figure-way')]
		.filter((way) => years.some((each) => way.matches(`[data-years~="${each}"]`)))
		.toReversed();
	if (ways.length === 0) throw new Error(`no year ${year}`);
	const value: Value =
		from === null || inputs.length === 0 ? valueIn(series, code, year) : { value: meanOf(inputs) };
	const cell = (name: string): string => row.querySelector(`[data-${name}]`)?.textContent ?? '';
	return {
		facts,
		figure: {
			ref,
			place: row.querySelector('th')?.textContent.trim() ?? '',
			value,
			inputs,
			unusual: unusualWithin(series, code, [...told.keys()]),
			country: from === null ? valueIn(series, COUNTRY, year) : { missing: 'unknown' },
			// The page that the number stands on may have a sentence about it.
			sentence:
				document
					.querySelector(`[data-sentence="${CSS.escape(writeRef(ref))}"]`)
					?.textContent.trim() ?? null,
			own: ways.some((way) => way.querySelector('[data-own]') !== null),
			decides: /\d/.test(cell('place')) ? { mean: cell('mean'), place: cell('place') } : null,
		},
		ways,
		text,
		values: series.years.map((each) => [each, valueIn(series, code, each)] as const),
	};
}

const meanOf = (numbers: readonly number[]): number =>
	round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length, KEPT);
