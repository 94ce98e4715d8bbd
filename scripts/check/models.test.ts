import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '../read/models.ts';
import { checkModelRows, checkModels } from './models/contribution.ts';

const textOf = (name: ModelFile): string => readFileSync(`data/models/${name}.csv`, 'utf8');
const firstOf = (path: string): string[] =>
	readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split(',')[0] ?? '');

const KNOWN = {
	challenges: (
		JSON.parse(readFileSync('data/challenges.json', 'utf8')) as readonly { id: string }[]
	).map(({ id }) => id),
	targets: firstOf('data/funds/targets.csv'),
	funds: new Set(firstOf('data/funds/funds.csv')),
};

const file = (text: string) => [{ file: 'sent.csv', bytes: Buffer.from(text) }];
const check = (text: string) => checkModelRows(file(text), [], textOf, KNOWN);
const [HEAD = ''] = textOf('statements').split('\n');
/** A row of statements, its cells by column. */
const row = (cells: Readonly<Record<string, string>>): string =>
	[
		HEAD,
		HEAD.split(',')
			.map((name) => cells[name] ?? '')
			.join(),
	].join('\n');

const GOOD = {
	model: 'skolfam',
	id: 'nytt',
	kind: 'effect',
	said_sv: 'Bättre.',
	said_en: 'Better.',
	study: 'trial',
	sweden: 'yes',
	comparison: 'yes',
	source: 'skolfam-durbeej',
};

describe('checking the models', () => {
	it('passes the tables themselves', () => {
		expect(checkModels(textOf, KNOWN).faults).toEqual([]);
	});

	it('says what rows that were sent in would change: the grade, and what the site says', () => {
		const { faults, report } = check(row(GOOD));
		expect(faults).toEqual([]);
		expect(report).toContain('data/models/statements.csv: "skolfam, nytt" is new');
		expect(report).toContain('    skolfam: B → A');
		expect(report.at(-1)).toMatch(/^The site would say: .*; before: /);
	});

	it('names the file that was sent in, and the line', () => {
		const { faults } = check(row({ ...GOOD, study: '', source: 'ingen' }));
		expect(faults.map(({ message }) => message)).toEqual([
			'sent.csv:2: study: found nothing, expected how it was studied, since it is "effect"',
			'sent.csv:2: source: found "ingen", expected the id of a row in data/models/sources.csv',
		]);
	});

	it('reads a table as a spreadsheet saved it, and refuses one of other columns', () => {
		expect(check(row(GOOD).replaceAll(',', ';')).faults).toEqual([]);
		expect(check('a,b\n1,2').faults[0]?.message).toContain(
			'expected those of one of data/models/models.csv',
		);
	});
});
