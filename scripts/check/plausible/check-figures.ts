import type { Indicator } from '../../../src/stats/indicator.ts';
import { COUNTRY } from '../../../src/tables/code.ts';
import { isPresent } from '../../../src/tables/value.ts';
import { DataError } from '../../read/data-error.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import type { Exception } from '../../read/exceptions.ts';
import type { Observations } from '../../read/observations.ts';
import { changesOf, type CellChange, type Tables } from './accepted.ts';
import { copies, uniforms } from './copy.ts';
import { countryFaults, type Residents } from './country.ts';
import { factFaults } from './facts.ts';
import type { Implausibility } from './finding.ts';
import { gridOf, present } from './grid.ts';
import { jumps } from './jump.ts';
import { levels } from './level.ts';
import { disorders } from './order.ts';
import { scaleFor } from './scale.ts';

/** The indicator whose figures weigh a mean of municipalities. */
const POPULATION = 'befolkning';

/** What the figures are checked by. */
export type Checked = Pick<
	Unmeasured,
	'indicators' | 'observations' | 'facts' | 'exceptions' | 'accepted'
>;

/** How many lived in a place in a year; in the first or last year that is known, for years beyond. */
function residentsIn(tables: Tables): Residents {
	const table = tables.get(POPULATION);
	const first = table?.years[0] ?? 0;
	const last = table?.years.at(-1) ?? 0;
	return (place, year) => {
		const value = table?.cells.get(place)?.get(Math.min(Math.max(year, first), last))?.value;
		return value && isPresent(value) ? value.value : undefined;
	};
}

/** A number of people or things, as opposed to a rate of something. */
const isCount = ({ unit, per }: Indicator): boolean => unit === 'antal' && per === null;

/** All that is implausible in a table, whether or not it is excepted; the worst first. */
function findingsIn(
	indicator: Indicator,
	table: Pick<Observations, 'years' | 'cells'>,
	residents: Residents,
): Implausibility[] {
	const grid = gridOf(table);
	const [least] = indicator.range;
	const values = present(grid.rows.slice(1).flat());
	return [
		...uniforms(grid),
		...copies(grid),
		...levels(grid, least),
		...disorders(grid),
		...countryFaults(grid, isCount(indicator), residents),
		...jumps(grid, scaleFor(values, least)),
	].sort((a, b) => b.excess - a.excess);
}

const isExcepted = (finding: Implausibility, exceptions: readonly Exception[]): boolean =>
	exceptions.some(
		({ rule, municipality, year, value }) =>
			rule === finding.rule &&
			municipality === finding.municipality &&
			year === finding.year &&
			value === finding.value,
	);

/** Exceptions for figures that are not there any more: whoever looked at them looked at others. */
function staleExceptions(exceptions: readonly Exception[], tables: Tables): DataError[] {
	return exceptions.flatMap(({ indicator, municipality, year, value, place }) => {
		const table = tables.get(indicator);
		const cell = table?.cells.get(municipality ?? COUNTRY)?.get(year)?.value;
		const found = cell && isPresent(cell) ? cell.value : null;
		if (cell && (municipality === null || found === value)) return [];
		return [
			new DataError(
				place,
				`found an exception for ${value ?? 'the year'} in ${indicator}${municipality === null ? '' : ` "${municipality}"`} ${year}, expected ${found ?? 'none'}: the figure is another now`,
			),
		];
	});
}

/** What no rule of plausibility and no known fact agrees with. */
export function plausibilityFaults(data: Omit<Checked, 'accepted'>): DataError[] {
	const { indicators, observations, facts, exceptions } = data;
	const residents = residentsIn(observations);
	const faults = indicators.flatMap((indicator) => {
		const table = observations.get(indicator.id);
		if (!table) return [];
		const own = exceptions.filter((exception) => exception.indicator === indicator.id);
		return findingsIn(indicator, table, residents).flatMap((finding) => {
			const { rule, municipality, year, problem } = finding;
			if (isExcepted(finding, own)) return [];
			return [
				new DataError(
					table.placeOf(municipality, year),
					`${problem}; if it is true, say why in data/exceptions.csv (rule "${rule}")`,
				),
			];
		});
	});
	return [
		...factFaults(facts, observations),
		...faults,
		...staleExceptions(exceptions, observations),
	];
}

/** The first cell that is not as a person last accepted it; undefined where all are. */
function unaccepted({
	accepted,
	observations,
}: Pick<Checked, 'accepted' | 'observations'>): DataError | undefined {
	const [change] = changesOf(accepted, observations);
	if (!change) return undefined;
	const { indicator, municipality, year, before, after } = change;
	const isSource = before !== null && before.text === after?.text;
	const said = (cell: CellChange['after']): string =>
		cell === null ? 'no row' : isSource ? `the source ${cell.source}` : cell.text;
	const row = accepted.find((entry) => entry.indicator === indicator && entry.year === year);
	const table = observations.get(indicator);
	const place = after && table ? table.placeOf(municipality, year) : row?.place;
	return new DataError(
		place ?? { file: 'data/accepted.csv' },
		`value of "${municipality}" in ${indicator} ${year}: found ${said(after)}, expected ${said(before)}, as last accepted (data/accepted.csv); if the change is meant, run "npm run data:package"`,
	);
}

/**
 * Holds the figures against what a person last accepted, against facts known from elsewhere and
 * against the rules of plausibility.
 *
 * @throws DataError at the first thing that is wrong
 */
export function checkFigures(data: Checked): void {
	const first = unaccepted(data) ?? plausibilityFaults(data)[0];
	if (first) throw first;
}
