import { describe, expect, it } from 'vitest';
import { isPresent } from '../../../src/tables/value.ts';
import { places, standing } from './collecting.fixture.ts';
import type { Spoil } from './loopback/server.fixture.ts';
import { fileOf, isRow, KPI, YOUNG, youth } from './youth.fixture.ts';

const { server, folder, collecting, values, title } = youth();

describe('a fault ends the collection in a sentence', () => {
	it.each<[string, () => void, RegExp]>([
		[
			'a unit that has changed',
			() => {
				title('Arbetslöshet 16-24 år, antal/1000 inv');
			},
			/found the unit "antal per 1000 inv" in ".*", expected "%" as in data\/indicators\.json\. Nothing is collected\.$/,
		],
		[
			'a KPI that was withdrawn',
			() => server().holdings.kpis.delete(KPI),
			/kolada N03921 \(unga-arbetslosa\): the publisher has no such series/,
		],
		[
			'a KPI that is unknown (404)',
			() => {
				server().spoil = (path, response) => {
					if (!path.startsWith('/kolada/kpi/')) return false;
					response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>');
					return true;
				};
			},
			/^kolada N03921 \(unga-arbetslosa\): the publisher has no such series: it was withdrawn, or its id is wrong\. Nothing is collected; the others are with "--except unga-arbetslosa"\.$/,
		],
		[
			'an empty list',
			() => {
				values().clear();
			},
			/unga-arbetslosa: found no figures at all \(kolada-n03921\), expected those that stand/,
		],
	])('%s', async (_, spoil, message) => {
		spoil();
		await expect(collecting([YOUNG])).rejects.toThrow(message);
		// Title and unit are looked at before any figure is asked for.
		if (!message.source.includes('no figures')) {
			expect(server().asked.every((path) => path.startsWith('/kolada/kpi/'))).toBe(true);
		}
	});

	/** Answers the first questions on figures in a way of its own. */
	const spoiling = (times: number, how: (response: Parameters<Spoil>[1]) => void): void => {
		let left = times;
		server().spoil = (path, response) => {
			if (!path.includes('/data/') || left === 0) return false;
			left -= 1;
			how(response);
			return true;
		};
	};
	const JSON_TYPE = { 'content-type': 'application/json' };
	const rows = (...list: readonly object[]) => JSON.stringify({ values: list, next_url: null });
	const row = (value: unknown) => ({
		kpi: KPI,
		municipality: '0114',
		period: 2022,
		values: [{ gender: 'T', value, status: '', count: 1, isdeleted: false }],
	});

	it.each<[string, Parameters<typeof spoiling>[1]]>([
		[
			'a 429 with Retry-After',
			(response) => response.writeHead(429, { 'retry-after': '3' }).end('slow'),
		],
		['a 500', (response) => response.writeHead(500).end()],
		['truncated JSON', (response) => response.writeHead(200, JSON_TYPE).end('{"values":[{"kpi"')],
		[
			'a connection cut in mid-body',
			(response) => {
				response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' });
				response.write('{"values":[', () => response.destroy());
			},
		],
	])('but not %s that passes: nothing is lost', async (_, how) => {
		spoiling(2, how);
		const waited: number[] = [];
		values().set(2023, new Map(values().get(2022)));
		expect(fileOf(await collecting([YOUNG], { waited }))).toMatch(isRow('1081', 2023));
		expect(waited.every((time) => time === 3000)).toBe(true);
	});

	it.each<[string, Parameters<typeof spoiling>[1], RegExp]>([
		[
			'truncated JSON without end',
			(response) => response.writeHead(200, JSON_TYPE).end('{"val'),
			/found JSON that can't be read/,
		],
		[
			'a wrong content type',
			(response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hej'),
			/found content of type "text\/html"/,
		],
		[
			'an answer over the cap',
			(response) => response.writeHead(200, JSON_TYPE).end(' '.repeat(300_000)),
			/expected at most 200000 bytes/,
		],
		[
			'a value as text',
			(response) => response.writeHead(200, JSON_TYPE).end(rows(row('7.5'))),
			/:1: found a row that is not as expected/,
		],
		[
			'rows twice',
			(response) => response.writeHead(200, JSON_TYPE).end(rows(row(7.5), row(7.5))),
			/found "0114" in 2022 a second time/,
		],
		[
			'a next page without end',
			(response) =>
				response
					.writeHead(200, JSON_TYPE)
					.end(JSON.stringify({ values: [], next_url: `?page=${Math.random()}` })),
			/found pages without an end/,
		],
		[
			'what is no list',
			(response) => response.writeHead(200, JSON_TYPE).end('{"message":"hej"}'),
			/without a list "values"/,
		],
	])('%s; what was fetched of it is asked for anew the next time', async (_, how, message) => {
		spoiling(Infinity, how);
		const asking = { folder: folder(), manners: { largest: 200_000 } };
		await expect(collecting([YOUNG], asking)).rejects.toThrow(message);
		server().spoil = () => false;
		// The same figures from the same source but for its date: no table is another.
		const after = await collecting([YOUNG], asking);
		expect([...after.files.keys()]).toEqual(['sources.json']);
	});

	it('no figures at all (404) for one question of several: whose they are is said, and the others stand', async () => {
		const gone = places.slice(25, 50);
		server().spoil = (path, response) => {
			if (!path.includes(`/data/kpi/${KPI}/municipality/${gone.join(',')}`)) return false;
			response.writeHead(404).end('Not Found');
			return true;
		};
		const found = await collecting([YOUNG]);
		expect(found.notes).toContain(
			`${YOUNG}: 25 municipalities have no figures any more: ${gone.join(', ')}`,
		);
		// Each is a cell whose figure is gone, which the gate holds; that of the others is the same.
		const own = (text: string): string[] =>
			text.split('\n').filter((line) => !gone.includes(line.slice(0, 4)));
		expect(own(fileOf(found))).toEqual(own(standing.tables.get(YOUNG) ?? ''));
		for (const place of gone) {
			expect(isRow(place, 2022).exec(fileOf(found))?.[0]).toBe(
				`${place},2022,,unknown,kolada-n03921`,
			);
		}
	});

	it('two publishers that do not agree', async () => {
		const year = server().holdings.tables.get('folkmangd')?.get(2022);
		const own = year?.get('0114');
		year?.set('0114', { value: own && isPresent(own) ? own.value + 1 : 1 });
		await expect(collecting(['befolkning'])).rejects.toThrow(
			/found \d+ in scb-befolkning for "0114" in 2022, expected \d+, as in kolada-n01951/,
		);
	});
});
