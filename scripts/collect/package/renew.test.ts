import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPackage } from '../../read/package.ts';
import { renew, type Renewal } from './renew.ts';
import { settle } from './settle.ts';

/** That of the data as it stands, since what changed is told in order of release. */
const RELEASE = readPackage('p.json', readFileSync('data/datapackage.json', 'utf8')).release;
const ID = 'dagligvarubutik-2km';
const PATH = `observations/${ID}.csv`;

const folder = mkdtempSync(join(tmpdir(), 'renew-'));
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
const write = (files: ReadonlyMap<string, string>): void => {
	for (const [path, text] of files) writeFileSync(join(folder, path), text);
};

beforeAll(async () => {
	cpSync('data', folder, {
		recursive: true,
		filter: (path) => !path.includes('/observations/') || path.endsWith(`/${ID}.csv`),
	});
	const [head = '', ...rows] = textOf('exceptions.csv').trimEnd().split('\n');
	const own = rows.filter((row) => row.startsWith(`${ID},`));
	writeFileSync(join(folder, 'exceptions.csv'), `${[head, ...own].join('\n')}\n`);
	write((await renew(folder, new Map(), RELEASE)).files);
}, 240_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What renewing comes to with a line of the table changed. */
const withLine = (number: number, change: (line: string) => string | null): Promise<Renewal> => {
	const lines = textOf(PATH).split('\n');
	const after = change(lines[number] ?? '');
	const text = after === null ? lines.toSpliced(number, 1) : lines.with(number, after);
	return renew(folder, new Map([[PATH, text.join('\n')]]), RELEASE);
};

const withValue = (change: (value: number) => number) =>
	withLine(4, (line) => {
		const cells = line.split(',');
		return cells.with(2, String(change(Number(cells[2])))).join();
	});

describe('renewing the package', () => {
	it('finds nothing to say or hold where nothing has changed', async () => {
		const { report, faults, held, files } = await renew(folder, new Map(), RELEASE);
		expect({ report, faults, held }).toEqual({ report: [], faults: [], held: [] });
		for (const [path, text] of files) expect(textOf(path), path).toBe(text);
	});

	it('tells a small correction with place, year, before and after, and lets it pass', async () => {
		const before = textOf(PATH).split('\n')[4]?.split(',') ?? [];
		const { report, faults, held } = await withValue((value) => value + 0.5);
		expect(held).toEqual([]);
		expect(faults).toEqual([]);
		expect(report).toEqual([
			'observations/dagligvarubutik-2km.csv: 1 changed',
			`    ${before[1] ?? ''} ${before[0] ?? ''} Upplands Väsby: ${before[2] ?? ''} → ${Number(before[2]) + 0.5}`,
		]);
	});

	it('holds a large one, and refuses an implausible one', async () => {
		const large = await withValue((value) => value * 0.88);
		expect(large.held).toEqual([
			'data/observations/dagligvarubutik-2km.csv: found 1 figures changed by more than a tenth, expected none',
		]);
		const wrong = await withValue((value) => value / 10);
		expect(wrong.faults[0]).toMatch(
			/^data\/observations\/dagligvarubutik-2km\.csv:5: value: found [\d.]+, expected [\d.]+ to [\d.]+, going/,
		);
	});

	it('holds new figures until a person has looked, and says where to look first', async () => {
		const accepted = textOf('accepted.csv');
		const latest = `${ID},2022,`;
		const kept = accepted.split('\n').filter((line) => !line.startsWith(latest));
		writeFileSync(join(folder, 'accepted.csv'), kept.join('\n'));
		const { report, faults, held } = await renew(folder, new Map(), RELEASE);
		writeFileSync(join(folder, 'accepted.csv'), accepted);
		expect(faults).toEqual([]);
		expect(report[0]).toBe(`observations/${ID}.csv: 291 new (2022)`);
		expect(held).toContainEqual(
			expect.stringMatching(
				new RegExp(
					`^data/observations/${ID}\\.csv: found \\d+ new figures \\(2022\\), the longest steps ("\\d{4}" [^"]+){10}: look these up at the publisher$`,
				),
			),
		);
	});

	it('holds an older release, fewer rows, and what only a program writes', async () => {
		expect((await renew(folder, new Map(), '2026-11-22')).held).toEqual([
			`--release: found 2026-11-22, expected ${RELEASE} (the release before) or later`,
		]);
		const funds = textOf('funds/national.csv').trimEnd().split('\n').slice(0, -1);
		const fewer = await renew(
			folder,
			new Map([['funds/national.csv', `${funds.join('\n')}\n`]]),
			RELEASE,
		);
		expect(fewer.held).toEqual([
			expect.stringMatching(
				/^data\/funds\/national\.csv: found no "\w+", expected all that there were$/,
			),
		]);
		expect(fewer.report).toEqual([
			'funds/national.csv: 1 gone',
			expect.stringMatching(/^ {4}\w+: gone$/),
		]);
		const grouping = textOf('grouping.json').replace('"seed": ', '"seed":  ');
		expect((await renew(folder, new Map([['grouping.json', grouping]]), RELEASE)).held).toEqual([
			expect.stringContaining(
				'data/grouping.json: found it changed, expected it as a program wrote it: run "npm run',
			),
		]);
	});

	it('holds a change of what an indicator means, with line, field, before and after', async () => {
		const text = textOf('indicators.json');
		const own = text.indexOf(`"id": "${ID}"`);
		const flipped =
			text.slice(0, own) +
			text
				.slice(own)
				.replace(/"heavier": "\w+"/, (found) =>
					found.includes('lower') ? '"heavier": "higher"' : '"heavier": "lower"',
				);
		const { report, faults, held } = await renew(
			folder,
			new Map([['indicators.json', flipped]]),
			RELEASE,
		);
		expect(faults).toEqual([]);
		expect(report).toEqual([
			'indicators.json: 1 changed',
			expect.stringMatching(`^    ${ID}, heavier: (lower → higher|higher → lower)$`),
		]);
		expect(held).toEqual([
			expect.stringMatching(
				`^data/indicators.json:\\d+: heavier of "${ID}": found (lower|higher), expected (lower|higher), as last accepted$`,
			),
		]);
	});

	it('tells a word that is put otherwise, and a new row, and lets both pass', async () => {
		const { report, faults, held } = await renew(
			folder,
			new Map([
				['funds/targets.csv', `${textOf('funds/targets.csv')}ett_prov,ett prov,a trial\n`],
				['challenges.json', textOf('challenges.json').replace('"sv": "', '"sv": "Nu: ')],
			]),
			RELEASE,
		);
		expect({ faults, held }).toEqual({ faults: [], held: [] });
		expect(report).toEqual([
			'funds/targets.csv: 1 new',
			'    ett_prov: new',
			'challenges.json: 1 changed',
			expect.stringMatching(/^ {4}[\w-]+, name\.sv: (.+) → Nu: \1$/),
		]);
	});

	it('tells a file of which only the form is another', async () => {
		const text = textOf('funds/targets.csv').replaceAll('\n', '\r\n');
		const { report, held } = await renew(folder, new Map([['funds/targets.csv', text]]), RELEASE);
		expect(held).toEqual([]);
		expect(report).toEqual([
			expect.stringMatching(/^funds\/targets\.csv: changed \(\d+ → \d+ rows\)$/),
		]);
	});

	it('adds what has changed to the table of changes, and begins it anew where there is none', async () => {
		const before = textOf('changes.csv');
		const [place = '', year = '', value = ''] = textOf(PATH).split('\n')[4]?.split(',') ?? [];
		const { files } = await withValue((figure) => figure + 0.5);
		expect(files.get('changes.csv')).toBe(
			`${before}${RELEASE},corrected,${ID},${place},${year},${value},${Number(value) + 0.5},,\n`,
		);
		const funds = textOf('funds/funds.csv').replace(/^(norrkoping,.*),documented$/m, '$1,reported');
		const fund = await renew(folder, new Map([['funds/funds.csv', funds]]), RELEASE);
		expect(fund.files.get('changes.csv')).toMatch(
			new RegExp(
				`^${RELEASE},corrected-fund,norrkoping,0581,confidence,documented,reported,,$`,
				'm',
			),
		);
		rmSync(join(folder, 'changes.csv'));
		try {
			const { files: anew, held } = await renew(folder, new Map(), RELEASE);
			expect(anew.get('changes.csv')).toMatch(
				new RegExp(`^${RELEASE},new-years,${ID},,[\\d;]+,,,,$`, 'm'),
			);
			expect(held).toEqual([
				'data/changes.csv: found none, expected it as "npm run data:package" wrote it',
			]);
		} finally {
			writeFileSync(join(folder, 'changes.csv'), before);
		}
	});

	it('holds accepted rows that were changed with those that they are of, or are not there', async () => {
		const path = 'accepted-entries.json';
		const accepted = textOf(path);
		try {
			writeFileSync(join(folder, path), accepted.replace('"higher"', '"lower"'));
			expect((await renew(folder, new Map(), RELEASE)).held).toContain(
				`data/${path}: found it changed, expected it as "npm run data:package" wrote it`,
			);
			rmSync(join(folder, path));
			expect((await renew(folder, new Map(), RELEASE)).held).toContain(
				`data/${path}: found none that can be read, expected the rows last accepted`,
			);
		} finally {
			writeFileSync(join(folder, path), accepted);
		}
	});

	it('holds accepted figures that were changed with those that they are of', async () => {
		const accepted = textOf('accepted.csv');
		try {
			writeFileSync(join(folder, 'accepted.csv'), accepted.replace(/^(.*\n)(.*\n)/, '$1'));
			expect((await renew(folder, new Map(), RELEASE)).held).toContain(
				'data/accepted.csv: found it changed, expected it as "npm run data:package" wrote it',
			);
		} finally {
			writeFileSync(join(folder, 'accepted.csv'), accepted);
		}
	});
});

describe('settling a renewal', () => {
	const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	afterEach(() => {
		error.mockClear();
		log.mockClear();
	});
	const said = (): string => error.mock.calls.flat().join('\n');

	it('writes nothing while something is held, and all once a person has said yes', async () => {
		const standing = textOf(PATH);
		const large = await withValue((value) => value * 0.88);
		expect(settle(folder, large, false)).toBe(false);
		expect(said()).toContain('changed by more than a tenth');
		expect(said()).toContain('npm run data:package -- --accept');
		expect(textOf(PATH)).toBe(standing);
		expect(settle(folder, large, true)).toBe(true);
		expect(textOf(PATH)).not.toBe(standing);
		expect(readdirSync(folder)).not.toContain('.new');
		const back = await renew(folder, new Map([[PATH, standing]]), RELEASE);
		expect(settle(folder, back, true)).toBe(true);
	});

	it('writes nothing where a figure is implausible, whatever a person says', async () => {
		const standing = textOf(PATH);
		const wrong = await withValue((value) => value / 10);
		expect(settle(folder, wrong, true)).toBe(false);
		expect(said()).toMatch(/\d+ faults? found\. Nothing is written\./);
		expect(textOf(PATH)).toBe(standing);
	});
});

it('hands what stands behind "--" to the program, and not to the one after it', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	expect(scripts['data:package']).toBe('node scripts/collect/datapackage.ts');
	expect(scripts['postdata:package']).toBe('npm run data:publish');
});
