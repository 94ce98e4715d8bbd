import type { ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type {
	DataChange,
	FigureChange,
	FundChange,
	FundCorrection,
} from '../../tables/api/changes.ts';
import { breakYears } from '../method-breaks.ts';
import { round } from '../round.ts';
import { valueIn } from '../series.ts';
import { isPresent, type Value } from '../../tables/value.ts';

/** A figure and the year that it is of. */
export interface DatedFigure {
	readonly year: number;
	readonly value: number;
}

/** Figures of a municipality that a release was the first to have. */
export interface NewFigures {
	readonly kind: 'new-years';
	readonly indicator: ApiIndicatorEntry;
	/** The new years in which the municipality has a figure, ascending. At least one. */
	readonly years: readonly number[];
	readonly latest: DatedFigure;
	/** The last figure before them; null without one, and where a break stops the two from being compared. */
	readonly before: DatedFigure | null;
}

/** Years that are no longer there. */
export interface LostFigures {
	readonly kind: 'lost-years';
	readonly indicator: ApiIndicatorEntry;
	readonly years: readonly number[];
}

/** A figure that is another, as it is shown. */
export interface CorrectedFigure extends Pick<
	FigureChange,
	'kind' | 'year' | 'before' | 'after' | 'reason'
> {
	readonly indicator: ApiIndicatorEntry;
}

/** Something that a release changed for a municipality. */
export type MunicipalityChange =
	NewFigures | LostFigures | CorrectedFigure | FundChange | FundCorrection;

/** What a release changed for a municipality. */
export interface ReleaseChanges {
	/** ISO date. */
	readonly release: string;
	/** At least one. */
	readonly changes: readonly MunicipalityChange[];
}

/** What there is to tell changes by. */
export interface ChangeLog {
	/** In order of release. */
	readonly changes: readonly DataChange[];
	readonly indicators: readonly ApiIndicatorEntry[];
	readonly seriesOf: (id: string) => ApiSeries;
}

/** The figure as a release had it: as it is now, but for what later releases have corrected. */
function valueAt(
	series: ApiSeries,
	code: string,
	year: number,
	later: readonly DataChange[],
): Value {
	const corrected = later.find(
		(change) =>
			change.kind === 'corrected' &&
			change.indicator === series.id &&
			change.code === code &&
			change.year === year,
	);
	if (corrected?.kind !== 'corrected') return valueIn(series, code, year);
	return corrected.before ?? { missing: 'unknown' };
}

function newFigures(
	indicator: ApiIndicatorEntry,
	years: readonly number[],
	code: string,
	series: ApiSeries,
	later: readonly DataChange[],
): NewFigures | null {
	const dated = (among: readonly number[]): DatedFigure[] =>
		among.flatMap((year) => {
			const value = valueAt(series, code, year, later);
			return isPresent(value) ? [{ year, value: value.value }] : [];
		});
	const fresh = dated(years);
	const [first, latest] = [fresh[0], fresh.at(-1)];
	if (!first || !latest) return null;
	const since = Math.max(
		...breakYears(indicator.breaks).filter((each) => each <= latest.year),
		-Infinity,
	);
	const earlier = series.years.filter((year) => year < first.year && !years.includes(year));
	const before = dated(earlier).at(-1) ?? null;
	return {
		kind: 'new-years',
		indicator,
		years: fresh.map(({ year }) => year),
		latest,
		before: before !== null && before.year >= since ? before : null,
	};
}

/** Whether two cells look the same to a reader, who sees them rounded. */
const looksSame = (a: Value | null, b: Value | null, decimals: number): boolean =>
	a !== null && b !== null && isPresent(a) && isPresent(b)
		? round(a.value, decimals) === round(b.value, decimals)
		: false;

function changeFor(
	change: DataChange,
	code: string,
	{ indicators, seriesOf }: ChangeLog,
	later: readonly DataChange[],
): MunicipalityChange | null {
	switch (change.kind) {
		case 'new-fund':
		case 'lost-fund':
		case 'corrected-fund':
			return change.code === code ? change : null;
		case 'new-years':
		case 'lost-years':
		case 'corrected': {
			// One that the site no longer has can't be named.
			const indicator = indicators.find(({ id }) => id === change.indicator);
			if (!indicator) return null;
			if (change.kind !== 'corrected') {
				return change.kind === 'lost-years'
					? { kind: change.kind, indicator, years: change.years }
					: newFigures(indicator, change.years, code, seriesOf(indicator.id), later);
			}
			const { kind, year, before, after, reason } = change;
			if (change.code !== code || looksSame(before, after, indicator.decimals)) return null;
			return { kind, indicator, year, before, after, reason };
		}
	}
}

/**
 * What each release changed for a municipality, the newest first; releases that changed nothing for it
 * are left out. An older release tells the figures that it had, also where a later one has corrected
 * them.
 */
export function changesFor(code: string, log: ChangeLog): readonly ReleaseChanges[] {
	const releases = [...Map.groupBy(log.changes, ({ release }) => release)];
	return releases
		.map(([release, own]) => {
			const later = log.changes.filter((change) => change.release > release);
			return {
				release,
				changes: own.flatMap((change) => changeFor(change, code, log, later) ?? []),
			};
		})
		.filter(({ changes }) => changes.length > 0)
		.reverse();
}
