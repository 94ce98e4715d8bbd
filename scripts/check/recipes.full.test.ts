import { spawn, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

/**
 * The recipes of the README, followed in a clone of what is committed: one more fund with its source,
 * national figure, source of figures, indicator, challenge and article, and a figure that is corrected.
 * Then everything must still pass.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'recipes-'));
const inClone = (path: string): string => join(clone, path);

/** Milliseconds that the longest step may take, on a busy machine: all tests there are. */
const PATIENCE = 120 * 60_000;

/** Ports for the built site of the clone, so that tests of other checkouts can run beside these. */
const [PORT_OF_START, PORT_OF_TESTS] = ['4393', '4394'] as const;

/** Runs a script of the clone's package; what it said, if it fails. */
function npm(...args: readonly string[]): string {
	const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', ...args], {
		cwd: clone,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: { ...process.env, PORT: PORT_OF_TESTS },
	});
	return status === 0 ? '' : (error?.message ?? `${stdout}\n${stderr}`);
}

/** Runs a command in the clone as a reader of the README does who pastes it; what it said, and whether it failed. */
function paste(command: string): { readonly status: number | null; readonly said: string } {
	const readme = readFileSync(inClone('README.md'), 'utf8');
	// To the letter, or with what the reader puts in its place.
	expect(readme).toContain(`\`${command.replace(/ --withdraw .*/, '')}`);
	const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
		cwd: clone,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: process.env,
	});
	return { status, said: `${stdout}\n${stderr}` };
}

/** Rows of a table of the clone, by the names of its columns. */
const rowsOf = (path: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(inClone(path), 'utf8'), {
		header: true,
		skipEmptyLines: true,
	}).data;

/** The template in JSON that stands under a heading of the README. */
function template(heading: string): Record<string, unknown> {
	const readme = readFileSync(inClone('README.md'), 'utf8');
	const section = readme.slice(readme.indexOf(`### ${heading}\n`));
	const [, json = ''] = /```json\n(.*?)```/s.exec(section) ?? [];
	return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
}

/** Adds an entry to one of the lists in JSON. */
function addEntry(path: string, entry: object): void {
	const entries = z.array(z.unknown()).parse(JSON.parse(readFileSync(inClone(path), 'utf8')));
	writeFileSync(inClone(path), `${JSON.stringify([...entries, entry], null, 2)}\n`);
}

/** Adds the rows of one indicator to a table again, as those of another. */
function again(path: string, of: string, id: string): void {
	const lines = readFileSync(inClone(path), 'utf8').split('\n');
	const own = lines.filter((line) => line.split(',').includes(of));
	appendFileSync(inClone(path), own.map((line) => `${line.replace(of, id)}\n`).join(''));
}

/** Adds a row to a table, its cells by the names of its columns; others are empty. */
function addRow(path: string, cells: Readonly<Record<string, string>>): void {
	const [header = ''] = readFileSync(inClone(path), 'utf8').split('\n');
	const columns = header.split(',');
	expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)));
	appendFileSync(inClone(path), `${columns.map((name) => cells[name] ?? '').join(',')}\n`);
}

const FUND = 'ett-prov';

/** A municipality that the registry has no row of. */
function withoutFund(): { readonly code: string; readonly name: string } {
	const holders = new Set(rowsOf('data/funds/funds.csv').map((row) => row['code']));
	const free = rowsOf('data/municipalities.csv').find((row) => !holders.has(row['code']));
	return { code: free?.['code'] ?? '', name: free?.['name'] ?? '' };
}

beforeAll(() => {
	const cloned = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' });
	expect(cloned.stderr).toBe('');
	// As a clone anywhere else is, not as a folder for one's own passing things.
	chmodSync(clone, 0o755);
	symlinkSync(join(root, 'node_modules'), inClone('node_modules'));
});

afterAll(() => {
	rmSync(clone, { recursive: true, force: true });
});

it('a fund with its source is one row in each table', () => {
	const { code, name } = withoutFund();
	addRow('data/funds/funds.csv', {
		id: FUND,
		code,
		name,
		instrument: 'fund',
		year: '2014',
		targets: 'missbruk',
		status: 'unknown',
		status_year: '2014',
		note_sv: 'Ett prov.',
		note_en: 'A trial.',
		confidence: 'reported',
	});
	addRow('data/funds/sources.csv', {
		fund: FUND,
		title: 'Ett prov',
		url: 'https://example.org/prov',
		year: '2014',
		facts: 'existence;year;targets;status;note',
		supports_sv: 'allt',
		supports_en: 'everything',
	});
	expect(npm('check:funds')).toBe('');
});

it('rows that someone has sent in are checked, and nothing is written', () => {
	const { code, name } = withoutFund();
	const before = ['funds', 'sources'].map((table) =>
		readFileSync(inClone(`data/funds/${table}.csv`), 'utf8'),
	);
	const sent = {
		id: 'ett-till',
		code,
		name,
		instrument: 'fund',
		year: '2014',
		targets: 'missbruk',
		status: 'unknown',
		note_sv: 'Ett till.',
		note_en: 'One more.',
		confidence: 'reported',
	};
	const source = {
		fund: 'ett-till',
		title: 'Ett till',
		url: 'https://example.org/till',
		year: '2014',
		facts: 'existence;year;targets;note',
	};
	/** With the columns of a table of the registry, as a contributor fills it in. */
	const send = (file: string, table: string, row: Record<string, string>): void => {
		const fields = Object.keys(rowsOf(`data/funds/${table}.csv`)[0] ?? {});
		writeFileSync(inClone(file), Papa.unparse({ fields, data: [row] }));
	};
	send('rows.csv', 'funds', sent);
	send('sources.csv', 'sources', source);
	const taken = paste('npm run check:funds -- rows.csv sources.csv');
	expect(taken.said).toContain('Nothing wrong found.');
	expect(taken.said).toContain('"ett-till"');
	expect(taken.status).toBe(0);
	// Of a fund that was only just added, with its source: both go.
	writeFileSync(
		inClone('rows.csv'),
		Papa.unparse(rowsOf('data/funds/funds.csv').filter(({ id }) => id === FUND)),
	);
	writeFileSync(
		inClone('sources.csv'),
		Papa.unparse(rowsOf('data/funds/sources.csv').filter(({ fund }) => fund === FUND)),
	);
	const gone = paste('npm run check:funds -- --withdraw rows.csv --withdraw sources.csv');
	expect(gone.said).toContain(`"${FUND}" is withdrawn`);
	expect(gone.status).toBe(0);
	for (const each of ['rows.csv', 'sources.csv']) rmSync(inClone(each));
	expect(
		['funds', 'sources'].map((table) => readFileSync(inClone(`data/funds/${table}.csv`), 'utf8')),
	).toEqual(before);
});

it('a national figure is a row', () => {
	addRow('data/funds/national.csv', {
		id: 'a_trial',
		value_sv: '3',
		value_en: '3',
		unit: 'municipalities',
		as_of: '2014',
		statement_sv: 'Ett prov i 3 kommuner',
		statement_en: 'A trial in 3 municipalities',
		source_title: 'Ett prov',
		source_url: 'https://example.org/prov',
		source_year: '2014',
	});
});

it(
	'a figure that is changed waits until it is said to be meant',
	() => {
		const path = 'data/observations/bibliotek.csv';
		const lines = readFileSync(inClone(path), 'utf8').split('\n');
		// The last figure of the table, a fifth higher.
		const at = lines.findLastIndex((line) => /^\d{4},\d{4},[^,]+,/.test(line));
		const [code = '', year = '', value = '', ...rest] = (lines[at] ?? '').split(',');
		const other = [code, year, (Number(value) * 1.2).toFixed(3), ...rest];
		writeFileSync(inClone(path), lines.with(at, other.join(',')).join('\n'));
		const held = npm('data:package');
		expect(held).toContain(`${year} ${code}`);
		expect(held).toContain('--accept');
		expect(npm('data:package', '--', '--accept')).toBe('');
	},
	PATIENCE,
);

it(
	'figures that are published get the date of the day, and a reason where someone writes it',
	() => {
		const path = 'data/observations/bibliotek.csv';
		const lines = readFileSync(inClone(path), 'utf8').split('\n');
		// The last but one, a twentieth higher: small enough to need no yes.
		const at = lines.findLastIndex((line) => /^\d{4},\d{4},[^,]+,/.test(line)) - 1;
		const [code = '', year = '', value = '', ...rest] = (lines[at] ?? '').split(',');
		const other = [code, year, (Number(value) * 1.05).toFixed(3), ...rest];
		writeFileSync(inClone(path), lines.with(at, other.join(',')).join('\n'));
		const released = paste('npm run data:package -- --release "$(date +%F)"');
		expect(released.said).toMatch(/written, release \d{4}-\d\d-\d\d/);
		expect(released.status).toBe(0);
		const today = /written, release (\S+)/.exec(released.said)?.[1] ?? '';
		const isOwn = (row: Record<string, string>): boolean =>
			row['release'] === today && row['subject'] === 'bibliotek' && row['place'] === code;
		const changes = rowsOf('data/changes.csv');
		expect(changes.filter(isOwn)).toHaveLength(1);
		const reason = { reason_sv: 'Ett prov.', reason_en: 'A trial.' };
		writeFileSync(
			inClone('data/changes.csv'),
			`${Papa.unparse(
				changes.map((row) => (isOwn(row) ? { ...row, ...reason } : row)),
				{ newline: '\n' },
			)}\n`,
		);
		expect(paste('npm run data:package -- --accept').status).toBe(0);
		expect(rowsOf('data/changes.csv').filter(isOwn)).toMatchObject([reason]);
	},
	PATIENCE,
);

it(
	'a challenge and its indicator are an entry each, as in the README, and a table of figures',
	() => {
		const challenge = template('add a challenge');
		const indicator = { id: '', ...template('add an indicator'), challenge: challenge['id'] };
		addEntry('data/indicators.json', indicator);
		addEntry('data/challenges.json', challenge);
		// Figures that are there already, under another name, with what is known of them, as if they
		// came from a source of their own.
		const id = z.string().parse(indicator.id);
		const sources = z
			.array(z.looseObject({ id: z.string() }))
			.parse(JSON.parse(readFileSync(inClone('data/sources.json'), 'utf8')));
		const known = sources.find((source) => source.id === 'kolada-n09806');
		addEntry('data/sources.json', { ...known, id: 'min-kalla' });
		const figures = readFileSync(inClone('data/observations/bibliotek.csv'), 'utf8');
		expect(figures).toContain(',kolada-n09806');
		writeFileSync(
			inClone(`data/observations/${id}.csv`),
			figures.replaceAll(',kolada-n09806', ',min-kalla'),
		);
		for (const path of ['data/known-facts.csv', 'data/exceptions.csv'])
			again(path, 'bibliotek', id);
		const said = npm('data:package', '--', '--accept');
		expect(said).toContain('npm run measure');
		expect(npm('measure')).toBe('');
		expect(npm('data:publish')).toBe('');
	},
	PATIENCE,
);

it('an article is a file in each language', () => {
	for (const [language, link] of [
		['sv', '/fonder/'],
		['en', '/en/fonder/'],
	] as const) {
		writeFileSync(
			inClone(`src/content/analyses/ett-prov.${language}.md`),
			`---\ntitle: 'Ett prov'\nlead: 'Hur många var det?'\ndate: 2026-11-23\nauthor: 'Utmaningskartan'\n---\n\n## Hur många?\n\nI landet {unga-arbetslosa:2015}, i Ronneby {unga-arbetslosa:1081:2015}. [Fonder](${link}): {fonder:kommuner}; {landet:a_trial}.\n`,
		);
	}
});

it(
	'npm start builds the site with all of them, and says its address on the first screen',
	async () => {
		const port = PORT_OF_START;
		const server = spawn('npm', ['start', '--', '--port', port], { cwd: clone, detached: true });
		let said = '';
		server.stdout.on('data', (text: Buffer) => {
			said += text.toString();
		});
		server.stderr.on('data', (text: Buffer) => {
			said += text.toString();
		});
		try {
			const begun = Date.now();
			while (!said.includes(`http://localhost:${port}`) && server.exitCode === null) {
				expect(Date.now() - begun).toBeLessThan(PATIENCE);
				await new Promise((resolve) => setTimeout(resolve, 500));
			}
			expect(said).toContain(`http://localhost:${port}/`);
			expect(said.split('\n').length).toBeLessThanOrEqual(24);
			for (const path of [
				`/fonder/${FUND}/`,
				'/en/utmaningar/min-utmaning/',
				'/analyser/ett-prov/',
			]) {
				expect((await fetch(`http://localhost:${port}${path}`)).status, path).toBe(200);
			}
		} finally {
			if (server.pid !== undefined) process.kill(-server.pid);
		}
	},
	PATIENCE,
);

it(
	'npm test stays green',
	() => {
		expect(npm('test')).toBe('');
	},
	PATIENCE,
);
