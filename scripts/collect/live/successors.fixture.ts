import type { Value } from '../../../src/tables/value.ts';
import type { DataBefore } from '../standing.ts';
import { places } from './collecting.fixture.ts';
import type { Holdings } from './loopback/holdings.fixture.ts';

/** Who takes over from whom; what stands lends the successor its figures, each made another. */
export const SUCCESSORS = [
	{
		challenge: 'ungdomsarbetsloshet',
		before: 'unga-arbetslosa',
		after: 'unga-arbetslosa-18-24',
		kpi: 'N03935',
		title: 'Arbetslöshet 18-24 år, årsmedelvärde, andel (%) av bef.',
	},
	{
		challenge: 'psykisk-ohalsa',
		before: 'langtidssjuka-psykisk',
		after: 'psykisk-ohalsa-unga',
		kpi: 'N33820',
		title: 'Invånare 0-19 år med psykisk ohälsa, andel (%)',
	},
	{
		challenge: 'placerade-barn',
		before: 'placerade-familjehem',
		after: 'placerade',
		kpi: 'N33818',
		title: 'Barn och unga 0-20 år placerade på HVB eller i familjehem, antal/1000 inv',
	},
] as const;

/** Figures of the last years, by place: those of another series, and an order of their own. */
function madeOf(table: string): Map<number, Map<string, Value>> {
	const held = new Map<number, Map<string, Value>>();
	for (const line of table.trimEnd().split('\n').slice(1)) {
		const [place = '', year = '', value = ''] = line.split(',');
		if (Number(year) < 2018 || value === '') continue;
		const own = held.get(Number(year)) ?? new Map<string, Value>();
		const at = places.indexOf(place);
		const share = place === '00' ? 1 : 1 + 0.5 * Math.sin(at * 2.4);
		held.set(Number(year), own.set(place, { value: Number((Number(value) * share).toFixed(6)) }));
	}
	return held;
}

/** Lets the publisher have the series that take over. */
export function serveSuccessors(holdings: Holdings, { tables }: DataBefore): void {
	for (const { before, kpi, title } of SUCCESSORS) {
		holdings.kpis.set(kpi, { title, values: madeOf(tables.get(before) ?? '') });
	}
}
