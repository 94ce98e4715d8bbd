import { describe, expect, it } from 'vitest';
import { fundSources } from '../../tables/fund-sources.ts';
import { FUND_STATUSES, funds, INSTRUMENTS } from '../../tables/funds.ts';
import { LOCALES } from '../../tables/locale.ts';
import { modelFunds } from '../../tables/model-funds.ts';
import { modelSources } from '../../tables/model-sources.ts';
import { modelStatements, STATEMENT_KINDS } from '../../tables/model-statements.ts';
import { MODEL_FORMS, models } from '../../tables/models.ts';
import { columnsOf, type Table } from '../../tables/table.ts';
import { rowTemplate } from './row-template.ts';

/** What mail programs take of an address, at the least that is known of them (Windows). */
const LONGEST = 2083;

const FORMS: readonly {
	readonly of: string;
	readonly tables: readonly Table[];
	readonly words: readonly string[];
}[] = [
	{ of: 'fund', tables: [funds, fundSources], words: [...INSTRUMENTS, ...FUND_STATUSES] },
	{
		of: 'model',
		tables: [models, modelStatements, modelSources, modelFunds],
		words: [...MODEL_FORMS, ...STATEMENT_KINDS],
	},
];

describe.each(LOCALES)('a form for what is missing, %s', (locale) => {
	it.each(FORMS)('of a $of has a line for every column, in their order, and every word', (form) => {
		const rows = form.tables.map((table) => ({ title: table.path, table }));
		const template = rowTemplate(locale, 'First', rows);
		const columns = template
			.split('\n')
			.flatMap((line) => /^([a-z_]+) \(.+\): $/.exec(line)?.[1] ?? []);
		expect(columns).toEqual(form.tables.flatMap((table) => columnsOf(table)));
		expect(template).toMatch(/^First\n/);
		for (const { path } of form.tables) expect(template).toContain(`\n\n${path}\n`);
		for (const word of form.words) expect(template).toContain(word);
	});

	it('of a fund fits into the address of an e-mail', () => {
		const template = rowTemplate(locale, 'a'.repeat(120), [
			{ title: 'a'.repeat(40), table: funds },
			{ title: 'a'.repeat(40), table: fundSources },
		]);
		expect(encodeURIComponent(template.replaceAll('\n', '\r\n')).length).toBeLessThan(LONGEST);
	});
});
