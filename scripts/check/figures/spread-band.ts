import { comparing, type Comparison } from './comparison.ts';
import { rounded, type Fraction } from './fraction.ts';
import type { Measure } from './measure.ts';
import { COUNTRY, valueAt, valuesOf } from './observations.ts';
import { attribute, first, type Page } from './page.ts';
import { numbersIn, spelled } from './spelled.ts';

/** The band is drawn of years with values for so many in ten of those that have one in the best year. */
const DRAWN_IN_TEN = 9;

/** The percentile of some figures by straight line between them, in tenths; exact. */
function tenth(figures: readonly Fraction[], tenths: number): Fraction | null {
	const ascending = figures.toSorted((a, b) => {
		const difference = a.over * b.under - b.over * a.under;
		return difference < 0n ? -1 : difference > 0n ? 1 : 0;
	});
	const position = (ascending.length - 1) * tenths;
	const lower = ascending[Math.floor(position / 10)];
	const upper = ascending[Math.floor(position / 10) + 1] ?? lower;
	if (!lower || !upper) return null;
	const part = BigInt(position % 10);
	return {
		over: (10n - part) * lower.over * upper.under + part * upper.over * lower.under,
		under: 10n * lower.under * upper.under,
	};
}

/** The band of eight in ten municipalities in the last year of the line chart. */
export function* spreadBand(page: Page, measure: Measure): Generator<Comparison> {
	const bound = comparing('bands of eight in ten', page.file);
	const { indicator, observations } = measure;
	const { decimals, id } = indicator;
	const counts = observations.years.map(
		(year) => [year, valuesOf(observations, year).size] as const,
	);
	const most = Math.max(...counts.map(([, count]) => count));
	/** Years that nearly as many have a value in as in the best year. */
	const years = counts
		.filter(([, count]) => 10 * count >= DRAWN_IN_TEN * most)
		.map(([year]) => year);
	const chart = first(page.root, '.spread svg');
	yield bound(`${id}: is drawn`, chart !== undefined, years.length > 1);
	const last = years.at(-1);
	if (!chart || last === undefined) return;
	// The country's line goes on where too few have a value for a band.
	const drawn = observations.years.filter(
		(year) => years.includes(year) || valueAt(observations, COUNTRY, year),
	);
	const values = [...valuesOf(observations, last).values()];
	const ends = [1, 9].flatMap((tenths) => {
		const value = tenth(values, tenths);
		return value ? [spelled(rounded(value, decimals), decimals, page.language)] : [];
	});
	// "… per 100 000 invånare" is what the values are of, none of them.
	const per = indicator.per?.[page.language] ?? '';
	const said = numbersIn(attribute(chart, 'aria-label').replace(per, ''));
	// "Linjediagram 2010–2022. 2022 låg …": a dash between years is no minus.
	yield bound(id, said.join(' '), [drawn[0], drawn.at(-1), last, ...ends].join(' '));
}
