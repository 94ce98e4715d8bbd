/** What the publishers would have for tables of observations to come of it. */
import type { Indicator } from '../../../../src/stats/indicator.ts';
import { isPresent, type Value } from '../../../../src/tables/value.ts';
import { liveFeedsOf } from '../live-plan.ts';

/** Values by year and place ("00" for the country). */
export type Held = Map<number, Map<string, Value>>;

/** A final count in a municipality. */
export interface HeldCount {
	votes: number;
	entitled: number;
	counted: number;
	districts: number;
}

/** What the publishers have. */
export interface Holdings {
	/** Kolada, by KPI. */
	readonly kpis: Map<string, { title: string; values: Held }>;
	/** SCB, by series. */
	readonly tables: Map<string, Held>;
	/** Valmyndigheten's final counts, by municipality. */
	readonly counts: Map<string, HeldCount>;
	readonly places: readonly string[];
}

const held = (text: string): Held => {
	const values: Held = new Map();
	for (const line of text.trimEnd().split('\n').slice(1)) {
		const [place = '', year = '', value = '', status = ''] = line.split(',');
		const own = values.get(Number(year)) ?? new Map<string, Value>();
		values.set(Number(year), own);
		if (value !== '') own.set(place, { value: Number(value) });
		// What a copy of Kolada lacked, Kolada's answers lack here too.
		else if (status === 'missing' || status === 'suppressed' || status === 'not-applicable') {
			own.set(place, { missing: status });
		}
	}
	return values;
};

const SIGN: Readonly<Record<string, string>> = {
	'%': 'andel (%)',
	'‰': '‰',
	kr: 'kr',
	dagar: 'dagar',
	kvot: 'kvot',
	antal: 'antal',
};

/** A title that says the unit, for a KPI that none is stored of. */
const titleOf = ({ name, unit, per }: Indicator): string => {
	const people =
		per === null ? '' : `/${/[\d\s\u00A0]*\d/.exec(per.sv)?.[0].replace(/\D/g, '') ?? ''}inv`;
	return `${name.sv}, ${SIGN[unit] ?? ''}${people.replace(/(\d)inv/, '$1 inv')}`;
};

/** What the publishers would have for these tables to come of it, worked out backwards from them. */
export function holdingsOf(
	indicators: readonly Indicator[],
	tables: ReadonlyMap<string, string>,
	titles: ReadonlyMap<string, string>,
	places: readonly string[],
): Holdings {
	const population = held(tables.get('befolkning') ?? '');
	const at = (values: Held, place: string, year: number): number => {
		const value = values.get(year)?.get(place);
		return value !== undefined && isPresent(value) ? value.value : NaN;
	};
	const kpis: Holdings['kpis'] = new Map();
	for (const indicator of indicators) {
		for (const feed of liveFeedsOf(indicator)) {
			if ('calculation' in feed || feed.publisher !== 'kolada') continue;
			const values = held(tables.get(indicator.id) ?? '');
			if (feed.years?.only)
				for (const year of [...values.keys()]) if (year > 2022) values.delete(year);
			kpis.set(feed.id, { title: titles.get(feed.id) ?? titleOf(indicator), values });
		}
	}
	/** Counts that a table's rates were made of: each a whole number. */
	const counts = (id: string, lag: number): Held =>
		new Map(
			[...held(tables.get(id) ?? '')].map(([year, own]) => [
				year,
				new Map(
					[...own].flatMap(([place, value]): [string, Value][] => {
						const residents = at(population, place, year - lag);
						if (!isPresent(value) || Number.isNaN(residents)) return [];
						return [[place, { value: Math.round((value.value * residents) / 1000) }]];
					}),
				),
			]),
		);
	/** Counts that a turnout with two decimals is made of. */
	const counted = [...(held(tables.get('valdeltagande') ?? '').get(2026) ?? [])].flatMap(
		([place, value]): [string, HeldCount][] =>
			isPresent(value) && place !== '00'
				? [
						[
							place,
							{ votes: Math.round(value.value * 100), entitled: 1e4, counted: 9, districts: 9 },
						],
					]
				: [],
	);
	return {
		kpis,
		counts: new Map(counted),
		tables: new Map([
			['folkmangd', population],
			['skattekraft', held(tables.get('skattekraft') ?? '')],
			['flyttningsoverskott', counts('flyttnetto', 0)],
			['utflyttningar', counts('utflyttade', 1)],
		]),
		places,
	};
}
