import { createHash } from 'node:crypto';
import { z } from 'zod';
import { COUNTRY, isMunicipalityCode } from '../../../../src/tables/code.ts';
import { Refusal } from '../../../run/refusal.ts';
import { fault } from '../../fault.ts';
import { seriesOf, type Reading } from '../../series.ts';
import { chunked } from '../chunked.ts';
import type { Client } from '../client.ts';
import { MANNERS } from '../manners.ts';
import type { Description, Publisher, Wanted } from '../publisher.ts';
import { cellsOf, codesOf, jsonStatOf, type JsonStat } from './json-stat.ts';
import { SCB_SERIES, type ScbSeries, type ScbTable } from './scb-tables.ts';

/** SCB's PxWebApi 2. */
const BASE = 'https://statistikdatabasen.scb.se/api/v2';

const REGION = 'Region';
const CONTENTS = 'ContentsCode';
const YEAR = 'Tid';

const config = z.looseObject({
	maxDataCells: z.int().positive(),
	maxCallsPerTimeWindow: z.number().positive().optional(),
	/** Seconds. */
	timeWindow: z.number().positive().optional(),
});

/** The same total has another code in each table: "tot", "TotSA", "TotSa", "1+2". */
export const isTotal = (code: string, label: string): boolean =>
	/^(tot|totsa|1\+2)$/i.test(code) || /^total(t|a)?\b/i.test(label);

/** @throws Refusal where the plan names a series that there is none of here */
function seriesNamed(id: string): ScbSeries {
	const series = SCB_SERIES[id];
	if (series) return series;
	throw new Refusal(
		`scb: found no series "${id}", expected one of ${Object.keys(SCB_SERIES).join(', ')}`,
	);
}

const jsonOf = async (
	client: Client,
	address: string,
	body?: unknown,
): Promise<{ json: unknown; sha256: string } | null> => {
	const answer = await client.ask({ address, ...(body === undefined ? {} : { body }) });
	return answer.status === 404 ? null : { json: JSON.parse(answer.text), sha256: answer.sha256 };
};

/** What is chosen of one variable in a request. */
interface Choice {
	readonly variableCode: string;
	readonly valueCodes: readonly string[];
}

/**
 * What is chosen of the variables that are neither place, contents nor year: the codes that the
 * table names, the total that it publishes, or nothing where SCB then sums (`elimination`).
 *
 * @throws Refusal where there is no total
 */
function others(metadata: JsonStat, { table, select = {} }: ScbTable): Choice[] {
	return metadata.id
		.filter((name) => ![REGION, CONTENTS, YEAR].includes(name))
		.flatMap((name): Choice[] => {
			const codes = codesOf(metadata, name);
			const labels = metadata.dimension[name]?.category.label ?? {};
			const total = codes.find((one) => isTotal(one, labels[one] ?? ''));
			const chosen = select[name] ?? (total === undefined ? [] : [total]);
			const lacking = chosen.find((code) => !codes.includes(code));
			if (chosen.length > 0 && lacking === undefined)
				return [{ variableCode: name, valueCodes: chosen }];
			if (chosen.length === 0 && metadata.dimension[name]?.extension?.elimination === true)
				return [];
			throw new Refusal(
				`${table}: found ${lacking === undefined ? 'no total' : `no code "${lacking}"`} of "${name}" among ${codes.slice(0, 10).join(', ')}, expected one`,
			);
		});
}

/**
 * Parts of a request that each have so many cells at most: whole years where all places of one fit, else
 * places too.
 *
 * @param most cells of one place and year counted as one: fewer where other variables have several codes
 */
export function parts(
	places: readonly string[],
	years: readonly string[],
	most: number,
): { places: readonly string[]; years: readonly string[] }[] {
	const some = chunked(places, Math.min(most, Math.max(1, places.length)));
	return some.flatMap((part) =>
		chunked(years, Math.max(1, Math.floor(most / Math.max(1, part.length)))).map((own) => ({
			places: part,
			years: own,
		})),
	);
}

/** A cell of a place and year, summed over what else was chosen; null where any of it is. */
function summed(
	stat: JsonStat,
	file: string,
): { region: string; year: number; value: number | null }[] {
	const cells = Map.groupBy(
		cellsOf(stat, file),
		({ at }) => `${at[REGION] ?? ''} ${at[YEAR] ?? ''}`,
	);
	return [...cells].map(([key, own]) => {
		const [region = '', year = ''] = key.split(' ');
		const value = own.reduce<number | null>(
			(sum, cell) => (sum === null || cell.value === null ? null : sum + cell.value),
			0,
		);
		return { region, year: Number(year), value };
	});
}

/** Readings of one answer, for the places and years asked for. */
function readings(stat: JsonStat, file: string, { codes, since }: Wanted): Reading[] {
	return summed(stat, file).flatMap(({ region, year, value }, index): Reading[] => {
		const place = region === COUNTRY ? COUNTRY : region;
		if (place !== COUNTRY && !(isMunicipalityCode(place) && codes.has(place))) {
			throw fault(file, index + 1, `region "${region}"`, 'one that was asked for');
		}
		// Before a municipality was formed SCB has 0, or nothing: it had no figure. Its population on the
		// 31 December before is one.
		const isBefore = place !== COUNTRY && year < (since.get(place) ?? -Infinity);
		if (isBefore && (value === 0 || value === null)) return [];
		// SCB has one sign for what is missing, too uncertain or suppressed: "..".
		if (value === null)
			return [{ place, year, value: { missing: 'unknown' }, file, line: index + 1 }];
		return [{ place, year, value: { value }, file, line: index + 1 }];
	});
}

/** @throws Refusal where there is no such table */
async function metadataOf(base: string, table: string, client: Client): Promise<JsonStat> {
	const address = `${base}/tables/${table}/metadata?lang=sv`;
	const found = await jsonOf(client, address);
	if (found !== null) return jsonStatOf(found.json, address);
	throw new Refusal(`${table}: found no such table at SCB (HTTP 404), expected it`);
}

/**
 * Cells that one request may have.
 *
 * @throws Refusal where SCB does not say, or allows fewer requests than we send: it must not be tried how many
 */
async function mostCells(base: string, client: Client): Promise<number> {
	const address = `${base}/config`;
	const limits = await jsonOf(client, address);
	const found = config.safeParse(limits?.json);
	if (!found.success) throw new Refusal(`${address}: found no "maxDataCells", expected a number`);
	const { maxDataCells, maxCallsPerTimeWindow: calls, timeWindow: seconds } = found.data;
	const { perSecond } = MANNERS;
	if (calls !== undefined && seconds !== undefined && calls / seconds < perSecond) {
		throw new Refusal(
			`${address}: found ${calls} requests in ${seconds} seconds allowed, expected ${perSecond} a second, as we send: lower "perSecond" in scripts/collect/live/manners.ts`,
		);
	}
	return maxDataCells;
}

/** One table, in as many requests as its cells take. */
async function tableReadings(
	base: string,
	one: ScbTable,
	wanted: Wanted,
	client: Client,
	sums: string[],
): Promise<Reading[]> {
	const metadata = await metadataOf(base, one.table, client);
	const places = codesOf(metadata, REGION).filter(
		(code) => code === COUNTRY || (isMunicipalityCode(code) && wanted.codes.has(code)),
	);
	const years = codesOf(metadata, YEAR).filter(
		(year) => /^\d{4}$/.test(year) && Number(year) >= (wanted.from ?? -Infinity),
	);
	if (years.length === 0) return [];
	const most = await mostCells(base, client);
	const fixed = others(metadata, one);
	// The format is always named: what comes without it has changed over the years.
	const address = `${base}/tables/${one.table}/data?lang=sv&outputFormat=json-stat2`;
	const all: Reading[] = [];
	const each = fixed.reduce((product, { valueCodes }) => product * valueCodes.length, 1);
	for (const part of parts(places, years, Math.floor(most / each))) {
		const found = await jsonOf(client, address, {
			selection: [
				{ variableCode: REGION, valueCodes: part.places },
				...fixed,
				{ variableCode: CONTENTS, valueCodes: [one.contents] },
				{ variableCode: YEAR, valueCodes: part.years },
			],
		});
		if (found === null) throw new Refusal(`${address}: found HTTP 404, expected figures`);
		const stat = jsonStatOf(found.json, address);
		const got = [codesOf(stat, CONTENTS).join(), codesOf(stat, YEAR).toSorted().join()];
		if (got[0] !== one.contents || got[1] !== part.years.toSorted().join()) {
			throw fault(
				address,
				0,
				`contents ${got[0]} of ${got[1]}`,
				`${one.contents} of ${part.years.join()}`,
			);
		}
		sums.push(found.sha256);
		all.push(...readings(stat, address, wanted));
	}
	return all;
}

/** SCB's statistical database at an address: its own, or a server on loopback. */
export const scb = (base = BASE): Publisher => ({
	id: 'scb',
	base,
	questions: (id) => (SCB_SERIES[id]?.tables.length ?? 1) * 2,
	describe: async (ids, client) => {
		const found = new Map<string, Description>();
		for (const id of ids) {
			const { tables, units, title } = seriesNamed(id);
			for (const { table, contents } of tables) {
				const metadata = await metadataOf(base, table, client);
				const own = metadata.dimension[CONTENTS]?.category;
				if (own === undefined || !Object.hasOwn(own.index, contents)) {
					throw new Refusal(`${table}: found no contents "${contents}" at SCB, expected it`);
				}
				const said = own.unit?.[contents]?.base;
				if (said !== undefined && !units.includes(said)) {
					throw new Refusal(
						`${table}: found the unit "${said}", expected "${units.join('" or "')}"`,
					);
				}
			}
			// The unit has been held to ours here, table by table.
			found.set(id, { title, name: title, unit: null, ended: null });
		}
		return found;
	},
	fetch: async (id, wanted, client) => {
		const all: Reading[] = [];
		const sums: string[] = [];
		for (const one of seriesNamed(id).tables) {
			const own = await tableReadings(base, one, wanted, client, sums);
			all.push(...own);
		}
		return {
			series: seriesOf(all),
			sha256: createHash('sha256').update(sums.join('\n')).digest('hex'),
		};
	},
	titleSaysUnit: false,
	// Counts of people, and whole kronor.
	decimals: () => 0,
	breaks: (id) => seriesNamed(id).breaks,
	sourceId: (id) => seriesNamed(id).source,
	source: (id) => ({
		publisher: 'SCB',
		kpi: null,
		table: seriesNamed(id)
			.tables.map(({ table }) => table)
			.join(', '),
		license: 'CC0-1.0',
		credit: { sv: 'Källa: SCB', en: 'Source: Statistics Sweden (SCB)' },
		processing: {
			sv: 'Hämtat ur SCB:s öppna gränssnitt, statistikdatabasen.scb.se/api/v2.',
			en: 'Fetched from SCB’s open interface, statistikdatabasen.scb.se/api/v2.',
		},
	}),
});
