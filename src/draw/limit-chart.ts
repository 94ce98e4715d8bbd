import { ticks } from 'd3';
import { dayAfter, firstHigher, limitOn, unknownPeriod } from '../stats/buying/limits.ts';
import type { BuyingLimit } from '../tables/api/buying.ts';
import type { LimitKind } from '../tables/buying-limits.ts';

/** A place in the chart, in hundredths of its width from the left and of its height from the top. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** A limit over time, as steps. */
export interface LimitLine {
	/** The `d` of an SVG path in a box of 100 by 100; a day without a source is a gap. */
	readonly path: string;
	/** Where its last step begins and ends. */
	readonly last: readonly [Place, Place];
}

export interface LimitChart {
	readonly common: LimitLine;
	/** What lies below the common limit, as the `d` of a filled path. */
	readonly below: string;
	/** Social services where their limit is another than the common one; null where it never is. */
	readonly social: LimitLine | null;
	/** From the common limit up to theirs, where it was first raised. */
	readonly rise: readonly [Place, Place] | null;
	readonly welfare: LimitLine | null;
	/** Days of which no source speaks, to the right edge. */
	readonly unknown: { readonly from: number; readonly to: number };
	readonly years: readonly { readonly year: number; readonly at: number }[];
	readonly amounts: readonly { readonly value: number; readonly at: number }[];
}

/** How far above the highest amount the chart goes. */
const ROOM = 1.08;

const thousandth = (number: number): number => Math.round(number * 1000) / 1000 + 0;

/** Steps of rows that follow on each other, each a run of its own where a day lies between. */
function runsOf(rows: readonly BuyingLimit[]): readonly (readonly BuyingLimit[])[] {
	const runs: BuyingLimit[][] = [];
	for (const row of rows) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run && before && dayAfter(before.until) === row.from) run.push(row);
		else runs.push([row]);
	}
	return runs;
}

/**
 * The limits of direct award over time: steps on one linear axis from nothing, so that a leap is as large
 * as it was. Days that no source speaks of are gaps, never a line drawn on.
 *
 * @throws Error where there is no common limit
 */
export function limitChart(limits: readonly BuyingLimit[]): LimitChart {
	const unknown = unknownPeriod(limits);
	const first = limits.reduce((least, { from }) => (from < least ? from : least), unknown.from);
	const [start, end] = [Date.parse(first), Date.parse(dayAfter(unknown.until))];
	const most = Math.max(...limits.map(({ amount }) => amount)) * ROOM;
	const across = (day: string): number =>
		thousandth(((Date.parse(day) - start) / (end - start)) * 100);
	const down = (amount: number): number => thousandth(100 - (amount / most) * 100);

	const rowsOf = (kind: LimitKind): readonly BuyingLimit[] =>
		limits.filter((each) => each.kind === kind).toSorted((a, b) => a.from.localeCompare(b.from));
	const steps = (run: readonly BuyingLimit[]): string =>
		run
			.map(({ amount, until }) => `V${down(amount)}H${across(dayAfter(until))}`)
			.join('')
			.replace(/^V[\d.]+/, '');
	const lineOf = (rows: readonly BuyingLimit[]): LimitLine | null => {
		const last = rows.at(-1);
		if (!last) return null;
		const y = down(last.amount);
		return {
			path: runsOf(rows)
				.map((run) => {
					const [begins] = run;
					return begins ? `M${across(begins.from)} ${down(begins.amount)}${steps(run)}` : '';
				})
				.join(''),
			last: [
				{ x: across(last.from), y },
				{ x: across(dayAfter(last.until)), y },
			],
		};
	};

	const rows = rowsOf('common');
	const common = lineOf(rows);
	if (!common) throw new Error('no common limit of direct award to draw');
	const higher = firstHigher(limits);
	const x = higher ? across(higher.from) : 0;
	return {
		common,
		below: runsOf(rows)
			.map((run) => {
				const [begins] = run;
				if (!begins) return '';
				return `M${across(begins.from)} 100V${down(begins.amount)}${steps(run)}V100Z`;
			})
			.join(''),
		social: lineOf(
			rowsOf('social').filter(
				({ from, amount }) => amount !== limitOn(limits, 'common', from)?.amount,
			),
		),
		rise: higher && [
			{ x, y: down(limitOn(limits, 'common', higher.from)?.amount ?? 0) },
			{ x, y: down(higher.amount) },
		],
		welfare: lineOf(rowsOf('welfare')),
		unknown: { from: across(unknown.from), to: 100 },
		years: Array.from(
			{ length: Number(unknown.until.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
			(_, index) => Number(first.slice(0, 4)) + index,
		).map((year) => ({ year, at: across(`${year}-01-01`) })),
		amounts: ticks(0, most, 4).map((value) => ({ value, at: down(value) })),
	};
}
