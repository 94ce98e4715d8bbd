import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataBefore } from '../../standing.ts';
import type { Gathered } from '../collect-live.ts';
import { collectingFrom, holdings, places, standing } from '../collecting.fixture.ts';
import type { HeldCount } from '../loopback/holdings.fixture.ts';
import { loopback, type Loopback } from '../loopback/server.fixture.ts';
import { archiveOf, md5Of, pathOf, resultOf } from '../loopback/valmyndigheten.fixture.ts';

const ID = 'valdeltagande';
/** Some municipalities; `collect-all.full.test.ts` has all. */
const codes = [...places.slice(1, 27), '0484', '0980'];
const stood = (standing.tables.get(ID) ?? '')
	.split('\n')
	.filter((line) => ['municipality', '', '00', ...codes].includes(line.split(',')[0] ?? ''))
	.join('\n');
const stands: DataBefore = {
	...standing,
	municipalities: standing.municipalities.filter(({ code }) => codes.includes(code)),
	tables: new Map([[ID, stood]]),
};
const root = mkdtempSync(join(tmpdir(), 'turnout-'));
let server: Loopback;
beforeAll(async () => {
	server = await loopback(holdings(stands));
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});
beforeEach(() => {
	server.spoil = () => false;
	server.holdings = holdings(stands);
	server.asked.length = 0;
});

const collecting = (from: number | null = null, folder = mkdtempSync(join(root, 'run-'))) =>
	collectingFrom(server, [ID], { stands, folder, from });
const countIn = (code: string): HeldCount => {
	const found = server.holdings.counts.get(code);
	if (found === undefined) throw new Error(code);
	return found;
};
const rowOf = ({ files }: Gathered, row: string): string | undefined =>
	(files.get(`observations/${ID}.csv`) ?? stood).split('\n').find((line) => line.startsWith(row));

describe('the turnout of an election', () => {
	it('is collected of all municipalities, gives the same table, and is the publisher’s own', async () => {
		const { files, notes } = await collecting();
		expect([...files.keys()]).toEqual(['sources.json']);
		expect(server.asked.filter((path) => path.endsWith('_KF.zip'))).toHaveLength(28);
		// Neither the preliminary count nor the Riksdag's.
		expect(server.asked.filter((path) => /preliminar|_RD/.test(path))).toEqual([]);
		expect(files.get('sources.json')).toMatch(
			/"id": "valmyndigheten-2026",[^}]*"archive": null,\s+"retrieved": "2026-12-01"/,
		);
		expect(notes).toContain(
			`${ID}: the figures are the publisher's own now: take "ordnaswe/val26" out of its words in data/indicators.json`,
		);
	});

	it('is votes cast ÷ people entitled to vote, with two decimals', async () => {
		Object.assign(countIn('0980'), { votes: 41_720, entitled: 49_469 });
		expect(rowOf(await collecting(), '0980,2026')).toBe('0980,2026,84.34,,valmyndigheten-2026');
	});

	it('is not asked for where only later years are', async () => {
		await collecting(2027).catch(() => undefined);
		expect(server.asked.filter((path) => path.startsWith('/valmyndigheten'))).toEqual([]);
	});

	it('agrees with Kolada’s in whole percent, and stays the more exact', async () => {
		const kolada = server.holdings.kpis.get('N05401')?.values;
		kolada?.set(2026, new Map([['0980', { value: 84 }]]));
		expect(rowOf(await collecting(), '0980,2026')).toBe('0980,2026,84.33,,valmyndigheten-2026');
		kolada?.set(2026, new Map([['0980', { value: 83 }]]));
		await expect(collecting()).rejects.toThrow(
			/found 83 in kolada-n05401 for "0980" in 2026, expected 84\.33, as in valmyndigheten-2026/,
		);
	});
});

describe('no figures are taken, and what stands stays with its source,', () => {
	it.each<[string, () => void, RegExp]>([
		[
			// As it was on 18 September 2026: only the district of late votes was left, so that all those
			// entitled to vote were counted, and 75.58 percent looked like a turnout. It was 79.03.
			'while a municipality is being counted',
			() => {
				Object.assign(countIn('0484'), {
					votes: 63_190,
					entitled: 83_609,
					counted: 61,
					districts: 62,
				});
			},
			/1 are being counted \(0484\)$/,
		],
		[
			'while 24 municipalities have no final count',
			() => {
				for (const code of places.slice(1, 25)) server.holdings.counts.delete(code);
			},
			/24 have none \(0114, 0115, .* …\)$/,
		],
		[
			'before the first count (the list of nothing)',
			() => {
				server.spoil = (path, response) => {
					if (!path.endsWith('.md5')) return false;
					response.writeHead(200, { 'content-type': 'text/plain' });
					response.end('d41d8cd98f00b204e9800998ecf8427e  -\n');
					return true;
				};
			},
			/28 have none \(0114, .* …\)$/,
		],
		[
			'once the files have been taken away',
			() => {
				server.spoil = (path, response) => {
					if (!path.endsWith('.md5')) return false;
					response.writeHead(404).end();
					return true;
				};
			},
			/val2026\/index\.md5 is not there$/,
		],
	])('%s', async (_, spoil, why) => {
		spoil();
		const { files, notes } = await collecting();
		expect(files.has(`observations/${ID}.csv`)).toBe(false);
		const entry = standing.sources.find(({ id }) => id === 'valmyndigheten-2026');
		expect(files.get('sources.json')).toContain(entry?.sha256);
		const [told = ''] = notes.filter((note) => note.startsWith('valmyndigheten kommunval-2026:'));
		expect(told).toMatch(
			/no figures are taken before the final count of all municipalities is whole: /,
		);
		expect(told).toMatch(why);
		expect(notes).toContain(
			`${ID}: the publisher has no figures of 2026, which stay as they stand`,
		);
	});
});

describe('a fault ends the collection in a sentence', () => {
	/** Answers for one municipality in a way of its own, which the list knows of where it is given. */
	const spoiling = (bytes: Buffer, type = 'application/zip', listed = true): void => {
		server.spoil = (path, response) => {
			if (path.endsWith('/index.md5') && listed) {
				const lines = codes.map((code) => {
					const own = archiveOf(code, resultOf(code, countIn(code)));
					return `${md5Of(code === '0114' ? bytes : own)}  ./${pathOf(code)}`;
				});
				response.writeHead(200, { 'content-type': 'text/plain' }).end(lines.join('\n'));
				return true;
			}
			if (!path.endsWith(pathOf('0114'))) return false;
			response.writeHead(200, { 'content-type': type }).end(bytes);
			return true;
		};
	};
	const archive = (more: object): Buffer =>
		archiveOf('0114', resultOf('0114', countIn('0114'), more));
	const area = (more: object): Buffer => {
		const { valomrade } = resultOf('0114', countIn('0114')) as { valomrade: object };
		return archive({ valomrade: { ...valomrade, ...more } });
	};
	const whole = (): Buffer => archive({});

	it.each<[string, () => void, RegExp]>([
		[
			'a rehearsal',
			() => {
				spoiling(archive({ test: true }));
			},
			/found test "true", expected "false"/,
		],
		[
			'a preliminary count',
			() => {
				spoiling(archive({ rakningstillfalle: 'preliminär' }));
			},
			/found rakningstillfalle "preliminär", expected "slutlig"/,
		],
		[
			'another election',
			() => {
				spoiling(archive({ valtyp: 'RF' }));
			},
			/found valtyp "RF"/,
		],
		[
			'an election held again',
			() => {
				spoiling(archive({ valdatum: '2027-03-07' }));
			},
			/found valdatum "2027-03-07", expected "2026-09-13"/,
		],
		[
			'another municipality',
			() => {
				spoiling(area({ kod: '0115' }));
			},
			/found kod "0115", expected "0114"/,
		],
		[
			'a number as text',
			() => {
				spoiling(area({ totaltAntalRoster: '29 484' }));
			},
			/found a result that is not as expected \(valomrade\.totaltAntalRoster: /,
		],
		[
			'no one entitled to vote',
			() => {
				spoiling(area({ antalRostberattigade: 0 }));
			},
			/valomrade\.antalRostberattigade/,
		],
		[
			'more votes than voters',
			() => {
				spoiling(area({ totaltAntalRoster: 10_001 }));
			},
			/found 10001 votes of 10000, and 9 districts of 9, expected no more than there are/,
		],
		[
			'a turnout that is not its own figures’',
			() => {
				spoiling(area({ valdeltagande: 75.9 }));
			},
			/found valdeltagande 75\.9, expected 76\.03, that is 7603 of 10000/,
		],
		[
			'an archive without the document',
			() => {
				spoiling(archiveOf('0115', resultOf('0115', countIn('0115'))));
			},
			/can't be read \(no "Val_2026_slutlig_mandatfordelning_0114_KF\.json" of at most 32 MB in it\)/,
		],
		[
			'what is no archive',
			() => {
				spoiling(Buffer.from('PK hej'));
			},
			/can't be read \(invalid zip data\)/,
		],
		[
			'an archive that was cut off',
			() => {
				spoiling(whole().subarray(0, 300), 'application/zip', false);
			},
			/found a file with the checksum \w+, expected \w+ as listed: it was cut off, or renewed/,
		],
		[
			'a page instead of an archive',
			() => {
				spoiling(Buffer.from('<h1>Underhåll'), 'text/html; charset=utf-8');
			},
			/found content of type "text\/html; charset=utf-8" \(<h1>Underhåll\), expected a file$/,
		],
	])('%s', async (_, spoil, message) => {
		spoil();
		await expect(collecting()).rejects.toThrow(message);
	});

	it('of which nothing is kept: the next run asks anew', async () => {
		spoiling(whole().subarray(0, 300), 'application/zip', false);
		const folder = mkdtempSync(join(root, 'run-'));
		await expect(collecting(null, folder)).rejects.toThrow(/it was cut off/);
		server.spoil = () => false;
		const after = await collecting(null, folder);
		expect([...after.files.keys()]).toEqual(['sources.json']);
	});

	it.each<[string, string, RegExp]>([
		[
			'a page instead of the list',
			'<!doctype html>\n',
			/:1: found a line "<!doctype html>", expected a checksum and a file/,
		],
		[
			'a file twice',
			`${'a'.repeat(32)}  ./${pathOf('0114')}\n`.repeat(2),
			/:2: found "0114" a second time/,
		],
		[
			'a municipality that there is none of',
			`${'a'.repeat(32)}  ./${pathOf('0199')}\n`,
			/found municipality "0199"/,
		],
	])('%s', async (_, list, message) => {
		server.spoil = (path, response) => {
			if (!path.endsWith('.md5')) return false;
			response.writeHead(200, { 'content-type': 'text/plain' }).end(list);
			return true;
		};
		await expect(collecting()).rejects.toThrow(message);
	});
});
