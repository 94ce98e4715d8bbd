import type { ApiSeries, ApiSource } from '../../src/tables/api.ts';
import { COUNTRY } from '../../src/tables/code.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { Source } from '../../src/tables/api/series-source.ts';
import type { Localized } from '../../src/tables/locale.ts';
import { isPresent, type Reason } from '../../src/tables/value.ts';
import type { Cell, Observations } from '../read/observations.ts';

/** First and last year in which a source gives a value, by source id. */
function yearsBySource(observations: Observations): Map<string, [number, number]> {
	const spans = new Map<string, [number, number]>();
	for (const row of observations.cells.values()) {
		for (const [year, { value, source }] of row) {
			if (!isPresent(value)) continue;
			const [first, last] = spans.get(source) ?? [year, year];
			spans.set(source, [Math.min(first, year), Math.max(last, year)]);
		}
	}
	return spans;
}

/** The sources of a series, each with its years, then those that its own calculations rest on. */
function sourcesOf(observations: Observations, sources: readonly Source[]): ApiSource[] {
	const spans = yearsBySource(observations);
	const used = sources.filter(({ id }) => spans.has(id));
	const inputs = new Set(used.flatMap((source) => source.inputs).filter((id) => !spans.has(id)));
	return [...used, ...sources.filter(({ id }) => inputs.has(id))].map((source) => ({
		...source,
		years: spans.get(source.id) ?? null,
	}));
}

/** The observations of an indicator with their sources, but without the classes of its map. */
export type SeriesFigures = Omit<ApiSeries, 'scale'>;

/** A value that a rule of plausibility stops at, and that a person has found to stand. */
export interface Unusual {
	readonly indicator: string;
	/** Null where it is a whole year that was looked at. */
	readonly municipality: string | null;
	readonly year: number;
	readonly reason: Localized;
}

/** Why values far from the place's other years stand as they do, by code and year. */
function unusualOf(indicator: string, exceptions: readonly Unusual[]): ApiSeries['unusual'] {
	const unusual: Record<string, Record<string, Localized>> = {};
	for (const { indicator: id, municipality, year, reason } of exceptions) {
		if (id !== indicator || municipality === null) continue;
		(unusual[municipality] ??= {})[year] = reason;
	}
	return unusual;
}

/**
 * `indicators/<id>.json`, but for the classes. Values keep every digit that the source has: a figure is
 * rounded where it is shown, and only there.
 */
export function figuresFile(
	indicator: Indicator,
	observations: Observations,
	sources: readonly Source[],
	exceptions: readonly Unusual[] = [],
): SeriesFigures {
	const { years, cells } = observations;
	const numbers = (row: ReadonlyMap<number, Cell> | undefined): (number | null)[] =>
		years.map((year) => {
			const value = row?.get(year)?.value;
			return value && isPresent(value) ? value.value : null;
		});
	const reasons = (row: ReadonlyMap<number, Cell>): [number, Reason][] =>
		[...row].flatMap(([year, { value }]) => (isPresent(value) ? [] : [[year, value.missing]]));
	const municipalities = [...cells].filter(([code]) => code !== COUNTRY).sort(byCode);
	const values = municipalities.map(([code, row]) => [code, numbers(row)] as const);
	const status = [...cells].sort(byCode).flatMap(([code, row]) => {
		const missing = reasons(row).sort(([a], [b]) => a - b);
		return missing.length === 0 ? [] : [[code, Object.fromEntries(missing)] as const];
	});
	return {
		id: indicator.id,
		years,
		national: numbers(cells.get(COUNTRY)),
		values: Object.fromEntries(values),
		status: Object.fromEntries(status),
		unusual: unusualOf(indicator.id, exceptions),
		breaks: indicator.breaks,
		sources: sourcesOf(observations, sources),
	};
}

const byCode = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
	a < b ? -1 : 1;
