import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isMunicipalityCode } from '../../../../src/tables/code.ts';
import type { Client } from '../client.ts';
import { cellsOf, codesOf, jsonStatOf } from '../publishers/json-stat.ts';
import { kolada } from '../publishers/kolada.ts';
import { koladaReadings } from '../publishers/kolada-rows.ts';
import { isTotal, scb } from '../publishers/scb.ts';
import { countOf, ELECTION_2026, finalFiles } from '../publishers/valmyndigheten-files.ts';
import { GUESSES, isConfirmed } from './guesses.ts';
import { jsonOf, RECORDED, RECORDINGS, recordingsIn } from './recording.ts';

const others = recordingsIn(join(RECORDINGS, 'by-others'));
const own = recordingsIn(RECORDED);
const handMade = recordingsIn(join(RECORDINGS, 'hand-made'));

const bodyOf = (name: string): unknown => {
	const found = others.get(name);
	if (found === undefined) throw new Error(name);
	return jsonOf(found);
};
const codes = new Set(
	['0114', '0140', '0180', '0319', '0562', '1280', '1480'].filter(isMunicipalityCode),
);
const [, nykvarn] = codes;
const wanted = { from: null, codes, since: new Map(nykvarn ? [[nykvarn, 1999]] : []) };
/** A client that gives one answer after another by what an address has in it. */
const answering = (answers: Readonly<Record<string, unknown>>): Client => ({
	ask: ({ address }) => {
		const part = Object.keys(answers).find((name) => address.includes(name));
		return Promise.resolve({
			status: 200 as const,
			text: JSON.stringify(part === undefined ? null : answers[part]),
			sha256: '',
		});
	},
});

describe('recordings', () => {
	it('say what they are, and where they are from', () => {
		for (const found of others.values()) {
			expect(found.kind).toBe('part of a recording');
			expect(found.source).toMatch(/^https:\/\/github\.com\/\S+\/\S+ .+ @ [0-9a-f]{7}$/);
			expect(found.note).toBeDefined();
		}
		for (const found of handMade.values()) expect(found.kind).toBe('hand-made');
		for (const found of own.values()) expect(found.kind).toBe('recorded');
	});
});

describe('what others have recorded of Kolada', () => {
	const rows = (name: string): unknown[] =>
		z.object({ values: z.array(z.unknown()) }).parse(bodyOf(name)).values;

	// Figures as the source has them, read by eye.
	it.each([
		['kolada-n00945', 'N00945', '0180', 2000, 31.32959689],
		['kolada-n00945', 'N00945', '1480', 2000, 33.23952169],
		['kolada-n00945', 'N00945', '0180', 2001, 31.90900747],
		['kolada-n00945', 'N00945', '1280', 2020, 37],
		['kolada-n00945', 'N00945', '1480', 2020, 39.5],
		['kolada-n03702', 'N03702', '0319', 2012, 253.891158],
		['kolada-n03702', 'N03702', '0562', 2012, 429.031793],
		['kolada-n03702', 'N03703', '0319', 2012, 1045],
		['kolada-n03702', 'N03703', '0562', 2012, 858],
	])('%s: %s of %s in %i is %f', (name, kpi, place, year, value) => {
		const of = rows(name).filter((row) => z.object({ kpi: z.string() }).parse(row).kpi === kpi);
		expect(koladaReadings(of, name, kpi, wanted)).toContainEqual(
			expect.objectContaining({ place, year, value: { value } }),
		);
	});

	it('has metadata of which title, unit and end are read', async () => {
		const found = await kolada('http://127.0.0.1:1').describe(
			['N00514', 'N18704', 'N60988', 'N07909'],
			answering({ '/kpi/': bodyOf('kolada-kpi') }),
		);
		expect([...found].map(([id, { unit, ended }]) => [id, unit?.kind ?? null, ended])).toEqual([
			['N00514', null, null],
			['N18704', '%', null],
			['N60988', '%', 2024],
			['N07909', 'kr', null],
		]);
	});

	it('has groups whose figures are nobody’s: their ids are left out', () => {
		for (const group of rows('kolada-groups')) {
			const { id } = z.object({ id: z.string() }).parse(group);
			const row = { kpi: 'N1', municipality: id, period: 2020, values: [] };
			expect(koladaReadings([row], 'x', 'N1', wanted)).toEqual([]);
		}
	});
});

describe('what others have recorded of SCB', () => {
	const cells = (name: string) => cellsOf(jsonStatOf(bodyOf(name), name), name);

	it('TAB3600 is read whole as the tax base, with the limit of a recorded /config', async () => {
		const client = answering({
			'/metadata': bodyOf('scb-tab3600'),
			'/config': bodyOf('scb-config-2026'),
			'/data': bodyOf('scb-tab3600'),
		});
		const { series } = await scb('http://127.0.0.1:1').fetch('skattekraft', wanted, client);
		const table = [...series].map(([year, places]) => [year, Object.fromEntries(places)]);
		expect(Object.fromEntries(table)).toEqual({
			1995: { '0114': { value: 108367 } },
			1998: { '0114': { value: 117369 } },
			1999: { '0114': { value: 121349 }, '0140': { value: 115272 } },
			2024: { '0114': { value: 247601 }, '0140': { value: 275853 } },
			2025: { '0114': { value: 259297 }, '0140': { value: 285281 } },
		});
	});

	it.each<[string, Readonly<Record<string, string>>, number | null]>([
		['scb-tab1212', { Region: '0114', Kon: '1', Tid: '1997' }, -166],
		// Nykvarn was formed in 1999: before that the table has 0.
		['scb-tab1212', { Region: '0140', Kon: '2', Tid: '1998' }, 0],
		['scb-tab1267', { Region: '00', Tid: '2023' }, 10557682],
		['scb-tab1267', { Region: '01', Tid: '2023' }, 2455914],
		['scb-tab6471', { Region: '01', Kon: 'TotSa' }, 245284],
		['scb-tab6471', { Region: '25', Kon: '2' }, 10164],
		['scb-tab6640', { Region: '0180' }, -1753],
		['scb-tab6640', { Region: '2482' }, -2628],
		// Bjurholm was formed in 1983: before that the table has null, with the status "..".
		['scb-tab1169', { Region: '2403', Tid: '1982' }, null],
		['scb-tab1169', { Region: '2403', Tid: '1983' }, 5],
	])('%s at %j is %j', (name, at, value) => {
		const found = cells(name).filter((cell) =>
			Object.entries(at).every(([variable, code]) => cell.at[variable] === code),
		);
		expect(found.map((cell) => cell.value)).toEqual([value]);
	});

	it('from 2025 parts do not add up to totals: the published total is taken', () => {
		const [total = 0, ...sexes] = cells('scb-tab6471')
			.filter(({ at }) => at['Region'] === '01')
			.map(({ value }) => value ?? 0);
		expect(sexes.reduce((sum, each) => sum + each, 0)).not.toBe(total);
	});

	it.each([
		['scb-tab3200-metadata', 'Kon', '1+2'],
		['scb-tab3200-metadata', 'Fodelseregion', 'tot'],
		['scb-tab3200-metadata', 'Alder', undefined],
		['scb-tab6471-metadata', 'Kon', 'TotSa'],
		['scb-tab6471-metadata', 'Alder', 'TotSA'],
	])('%s: the total of %s is %j', (name, variable, total) => {
		const stat = jsonStatOf(bodyOf(name), name);
		const labels = stat.dimension[variable]?.category.label ?? {};
		const found = codesOf(stat, variable).filter((code) => isTotal(code, labels[code] ?? ''));
		expect(found).toEqual(total === undefined ? [] : [total]);
	});

	it('a table that there is none of is 404, and is told of in a sentence', async () => {
		const { status } = others.get('scb-no-such-table') ?? {};
		expect(status).toBe(404);
		const client: Client = {
			ask: () => Promise.resolve({ status: status === 404 ? 404 : 200, text: '', sha256: '' }),
		};
		const { describe: describing, fetch: fetching } = scb('http://127.0.0.1:1');
		const said = /^TAB3600: found no such table at SCB \(HTTP 404\), expected it$/;
		await expect(describing(['skattekraft'], client)).rejects.toThrow(said);
		await expect(fetching('skattekraft', wanted, client)).rejects.toThrow(said);
	});

	it('both recorded /config have the same limit, and another usual format: it is always named', () => {
		const config = z.object({ maxDataCells: z.int(), defaultDataFormat: z.string() });
		const [old, now] = ['scb-config-2025', 'scb-config-2026'].map((name) =>
			config.parse(bodyOf(name)),
		);
		expect(old?.maxDataCells).toBe(now?.maxDataCells);
		expect(old?.defaultDataFormat).not.toBe(now?.defaultDataFormat);
	});
});

describe('what others have recorded of Valmyndigheten', () => {
	it('a list is read, and one of a rehearsal has nothing of the election', () => {
		const { text = '' } = others.get('valmyndigheten-list') ?? {};
		expect(finalFiles(text, ELECTION_2026, 'x').size).toBe(0);
		const rehearsal = { ...ELECTION_2026, prefix: 'Genrep_2026' };
		const asFinal = text.replaceAll('p/kf', 's/kf').replaceAll('preliminar', 'slutlig');
		expect([...finalFiles(asFinal, rehearsal, 'x')]).toContainEqual([
			'0980',
			{
				path: 's/kf/Genrep_2026_slutlig_0980_KF.zip',
				md5: '1d7747a9ec80b8b7697e8a5343fc9667',
			},
		]);
	});

	// Read by them out of a signed file; the copy that stands in data/ is another's.
	it('the final count of Gotland is the one that stands', () => {
		const found = handMade.get('valmyndigheten-result');
		const { votes, entitled } = countOf(found?.json, '0980', ELECTION_2026, 'x');
		expect(readFileSync('data/observations/valdeltagande.csv', 'utf8')).toContain(
			`\n0980,2026,${((100 * votes) / entitled).toFixed(2)},,`,
		);
	});
});

describe('what is made by hand', () => {
	it('is in the form that every guess has of it', () => {
		for (const { says, told, holds } of GUESSES) {
			const found = told.flatMap((name) => handMade.get(name) ?? []);
			expect(found.length, says).toBeGreaterThan(0);
			for (const each of found) expect(holds(each), `${each.asked}: ${says}`).toBe(true);
		}
	});

	it('confirms nothing', () => {
		for (const guess of GUESSES) expect(isConfirmed(guess, handMade)).toBe(false);
	});
});

describe('what we take for granted of an API', () => {
	const editors = readFileSync('docs/editors.md', 'utf8').replace(/\s+/g, ' ');

	// After "npm run collect -- --record" take the lines of what is confirmed out of docs/editors.md. One that
	// a recording does not bear out is wrong: mend what reads the answers.
	const told = GUESSES.map((guess) => ({
		guess,
		says: guess.says,
		state: isConfirmed(guess, own) ? 'confirmed' : 'NO RECORDING HAS CONFIRMED',
	}));
	it.each(told)('$state: $says', ({ guess }) => {
		for (const name of guess.told) {
			const found = own.get(name);
			if (found !== undefined) expect(guess.holds(found), name).not.toBe(false);
		}
		const isToldOf = editors.includes(guess.says.replace(/\s+/g, ' '));
		expect(isToldOf, 'in docs/editors.md, as long as no recording has confirmed it').toBe(
			!isConfirmed(guess, own),
		);
	});
});
