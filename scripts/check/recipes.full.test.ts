import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { recipeClone } from './recipe-clone.fixture.ts';

/**
 * The recipes of the README, followed in a clone of what is committed: one more fund with its source,
 * national figure, source of figures, indicator, challenge, correction and article, and a figure that is
 * corrected.
 * Then everything must still pass.
 */

/** Milliseconds that the longest step may take, on a busy machine: all tests there are. */
const PATIENCE = 120 * 60_000;

/** Ports for the built site of the clone, so that tests of other checkouts can run beside these. */
const [PORT_OF_START, PORT_OF_TESTS] = ['4393', '4394'] as const;

const clone = recipeClone(fileURLToPath(new URL('../../', import.meta.url)), PORT_OF_TESTS);

const FUND = 'ett-prov';
const CORRECTION = 'prov-stod-fel';
const MODEL = 'ett-stod';

/** A municipality that the registry has no row of. */
function withoutFund(): { readonly code: string; readonly name: string } {
	const holders = new Set(clone.rowsOf('data/funds/funds.csv').map((row) => row['code']));
	const free = clone.rowsOf('data/municipalities.csv').find((row) => !holders.has(row['code']));
	return { code: free?.['code'] ?? '', name: free?.['name'] ?? '' };
}

beforeAll(clone.open);

afterAll(clone.remove);

it('a fund with its source is one row in each table', () => {
	const { code, name } = withoutFund();
	clone.addRow('data/funds/funds.csv', {
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
	clone.addRow('data/funds/sources.csv', {
		fund: FUND,
		title: 'Ett prov',
		url: 'https://example.org/prov',
		year: '2014',
		facts: 'existence;year;targets;status;note',
		supports_sv: 'allt',
		supports_en: 'everything',
	});
	expect(clone.npm('check:funds')).toBe('');
});

it('rows that someone has sent in are checked, and nothing is written', () => {
	const { code, name } = withoutFund();
	const before = ['funds', 'sources'].map((table) =>
		readFileSync(clone.inClone(`data/funds/${table}.csv`), 'utf8'),
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
		const fields = Object.keys(clone.rowsOf(`data/funds/${table}.csv`)[0] ?? {});
		writeFileSync(clone.inClone(file), Papa.unparse({ fields, data: [row] }));
	};
	send('rows.csv', 'funds', sent);
	send('sources.csv', 'sources', source);
	const taken = clone.paste('npm run check:funds -- rows.csv sources.csv');
	expect(taken.said).toContain('Nothing wrong found.');
	expect(taken.said).toContain('"ett-till"');
	expect(taken.status).toBe(0);
	// Of a fund that was only just added, with its source: both go.
	writeFileSync(
		clone.inClone('rows.csv'),
		Papa.unparse(clone.rowsOf('data/funds/funds.csv').filter(({ id }) => id === FUND)),
	);
	writeFileSync(
		clone.inClone('sources.csv'),
		Papa.unparse(clone.rowsOf('data/funds/sources.csv').filter(({ fund }) => fund === FUND)),
	);
	const gone = clone.paste('npm run check:funds -- --withdraw rows.csv --withdraw sources.csv');
	expect(gone.said).toContain(`"${FUND}" is withdrawn`);
	expect(gone.status).toBe(0);
	for (const each of ['rows.csv', 'sources.csv']) rmSync(clone.inClone(each));
	expect(
		['funds', 'sources'].map((table) =>
			readFileSync(clone.inClone(`data/funds/${table}.csv`), 'utf8'),
		),
	).toEqual(before);
});

it('a national figure is a row', () => {
	clone.addRow('data/funds/national.csv', {
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

it('a model is a row in each of its tables, and a fact on buying one in its own', () => {
	/** The first row of a table, as one of its own. */
	const like = (table: string, own: Record<string, string>): void => {
		clone.addRow(table, { ...clone.rowsOf(table)[0], ...own });
	};
	like('data/models/models.csv', { id: MODEL, name_sv: 'Ett stöd', name_en: 'A kind of support' });
	like('data/models/sources.csv', {
		id: MODEL,
		title: 'Ett stöd',
		url: 'https://example.org/stod',
	});
	like('data/models/statements.csv', { model: MODEL, id: 'ett-utfall', source: MODEL });
	expect(clone.npm('check:models')).toBe('');
	like('data/buying.csv', {
		id: 'ett-faktum',
		weight: 'more',
		said_sv: 'Ett prov sägs här.',
		said_en: 'A trial is said here.',
		title: 'Ett faktum',
		url: 'https://example.org/faktum',
	});
});

it('the text of Metod and Om is Markdown', () => {
	for (const [page, words] of [
		['metod.sv', 'Ett prov står sist.'],
		['metod.en', 'A trial stands last.'],
		['om.sv', 'Ett prov står sist.'],
		['om.en', 'A trial stands last.'],
	] as const) {
		appendFileSync(clone.inClone(`src/content/pages/${page}.md`), `\n${words}\n`);
	}
});

it('a correction is a row', () => {
	clone.addRow('data/corrections.csv', {
		id: CORRECTION,
		noted: '2026-11-28',
		kind: 'error',
		grade: 'wording',
		pages: '/om/',
		title_sv: 'Ett prov stod fel',
		title_en: 'A trial was wrong',
		text_sv: 'Det stod ett prov.',
		text_en: 'It said a trial.',
	});
});

it(
	'a figure that is changed waits until it is said to be meant',
	() => {
		const path = 'data/observations/bibliotek.csv';
		const lines = readFileSync(clone.inClone(path), 'utf8').split('\n');
		// The last figure of the table, a fifth higher.
		const at = lines.findLastIndex((line) => /^\d{4},\d{4},[^,]+,/.test(line));
		const [code = '', year = '', value = '', ...rest] = (lines[at] ?? '').split(',');
		const other = [code, year, (Number(value) * 1.2).toFixed(3), ...rest];
		writeFileSync(clone.inClone(path), lines.with(at, other.join(',')).join('\n'));
		const held = clone.npm('data:package');
		expect(held).toContain(`${year} ${code}`);
		expect(held).toContain('--accept');
		expect(clone.npm('data:package', '--', '--accept')).toBe('');
	},
	PATIENCE,
);

it('a fund that is corrected waits until it is said to be meant', () => {
	const path = 'data/funds/funds.csv';
	const rows = clone.rowsOf(path);
	// One of several aims is taken away: nothing else of the row speaks of it.
	const at = rows.findIndex(({ targets }) => targets?.includes(';'));
	const { id = '', targets = '' } = rows[at] ?? {};
	const corrected = rows.with(at, { ...rows[at], targets: targets.replace(/;[^;]+$/, '') });
	writeFileSync(clone.inClone(path), `${Papa.unparse(corrected, { newline: '\n' })}\n`);
	expect(clone.npm('check:funds')).toBe('');
	const held = clone.npm('data:package');
	expect(held).toContain(id);
	expect(held).toContain('--accept');
	expect(clone.npm('data:package', '--', '--accept')).toBe('');
});

it(
	'figures that are published get the date of the day, and a reason where someone writes it',
	() => {
		const path = 'data/observations/bibliotek.csv';
		const lines = readFileSync(clone.inClone(path), 'utf8').split('\n');
		// The last but one, a twentieth higher: small enough to need no yes.
		const at = lines.findLastIndex((line) => /^\d{4},\d{4},[^,]+,/.test(line)) - 1;
		const [code = '', year = '', value = '', ...rest] = (lines[at] ?? '').split(',');
		const other = [code, year, (Number(value) * 1.05).toFixed(3), ...rest];
		writeFileSync(clone.inClone(path), lines.with(at, other.join(',')).join('\n'));
		const released = clone.paste('npm run data:package -- --release "$(date +%F)"');
		expect(released.said).toMatch(/written, release \d{4}-\d\d-\d\d/);
		expect(released.status).toBe(0);
		const today = /written, release (\S+)/.exec(released.said)?.[1] ?? '';
		const isOwn = (row: Record<string, string>): boolean =>
			row['release'] === today && row['subject'] === 'bibliotek' && row['place'] === code;
		const changes = clone.rowsOf('data/changes.csv');
		expect(changes.filter(isOwn)).toHaveLength(1);
		const reason = { reason_sv: 'Ett prov.', reason_en: 'A trial.' };
		writeFileSync(
			clone.inClone('data/changes.csv'),
			`${Papa.unparse(
				changes.map((row) => (isOwn(row) ? { ...row, ...reason } : row)),
				{ newline: '\n' },
			)}\n`,
		);
		expect(clone.paste('npm run data:package -- --accept').status).toBe(0);
		expect(clone.rowsOf('data/changes.csv').filter(isOwn)).toMatchObject([reason]);
	},
	PATIENCE,
);

it(
	'a challenge and its indicator are an entry each, as in the README, and a table of figures',
	() => {
		const challenge = clone.template('add a challenge');
		const indicator = { id: '', ...clone.template('add an indicator'), challenge: challenge['id'] };
		clone.addEntry('data/indicators.json', indicator);
		clone.addEntry('data/challenges.json', challenge);
		// Figures that are there already, under another name, with what is known of them, as if they
		// came from a source of their own.
		const id = z.string().parse(indicator.id);
		const sources = z
			.array(z.looseObject({ id: z.string() }))
			.parse(JSON.parse(readFileSync(clone.inClone('data/sources.json'), 'utf8')));
		const known = sources.find((source) => source.id === 'kolada-n09806');
		clone.addEntry('data/sources.json', { ...known, id: 'min-kalla' });
		const figures = readFileSync(clone.inClone('data/observations/bibliotek.csv'), 'utf8');
		expect(figures).toContain(',kolada-n09806');
		writeFileSync(
			clone.inClone(`data/observations/${id}.csv`),
			figures.replaceAll(',kolada-n09806', ',min-kalla'),
		);
		for (const path of ['data/known-facts.csv', 'data/exceptions.csv'])
			clone.again(path, 'bibliotek', id);
		const said = clone.npm('data:package', '--', '--accept');
		expect(said).toContain('npm run measure');
		expect(clone.npm('measure')).toBe('');
		expect(clone.npm('data:publish')).toBe('');
	},
	PATIENCE,
);

it('an article is a file in each language, begun by a program', () => {
	expect(clone.npm('new:analysis', '--', 'ett-prov')).toBe('');
	for (const [language, link] of [
		['sv', '/fonder/'],
		['en', '/en/fonder/'],
	] as const) {
		const file = clone.inClone(`src/content/analyses/ett-prov.${language}.md`);
		// Its head has what the README says, to be filled in.
		expect(readFileSync(file, 'utf8')).toMatch(/^---\n(?=[^]*title:)(?=[^]*lead:)(?=[^]*date:)/);
		writeFileSync(
			file,
			`---\ntitle: 'Ett prov'\nlead: 'Hur många var det?'\ndate: 2026-11-23\nauthor: 'Utmaningskartan'\n---\n\n## Hur många?\n\nI landet {unga-arbetslosa:2015}, i Ronneby {unga-arbetslosa:1081:2015}. [Fonder](${link}): {fonder:kommuner}; {landet:a_trial}.\n`,
		);
	}
});

it(
	'what is published is frozen, so that its figures can be quoted',
	() => {
		expect(clone.npm('release')).toBe('');
	},
	PATIENCE,
);

it(
	'npm start builds the site with all of them, and says its address on the first screen',
	async () => {
		const port = PORT_OF_START;
		const server = spawn('npm', ['start', '--', '--port', port], {
			cwd: clone.path,
			detached: true,
		});
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
				`/modeller/${MODEL}/`,
				'/en/utmaningar/min-utmaning/',
				'/analyser/ett-prov/',
			]) {
				expect((await fetch(`http://localhost:${port}${path}`)).status, path).toBe(200);
			}
			for (const [path, words] of [
				['/sa-kan-en-kommun-kopa/', 'Ett prov sägs här.'],
				['/metod/', 'Ett prov står sist.'],
				['/en/om/', 'A trial stands last.'],
			] as const) {
				const response = await fetch(`http://localhost:${port}${path}`);
				expect(await response.text(), path).toContain(words);
			}
			// What is wrong is told at the top of the page that it touches, in the log and in the feed.
			for (const path of ['/om/', '/rattelser/', '/rattelser/atom.xml']) {
				const response = await fetch(`http://localhost:${port}${path}`);
				expect(await response.text(), path).toContain('Ett prov stod fel');
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
		expect(clone.npm('test')).toBe('');
	},
	PATIENCE,
);
