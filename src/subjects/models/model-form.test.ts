import { expect, it } from 'vitest';
import { LOCALES } from '../../tables/locale.ts';
import { modelFunds } from '../../tables/model-funds.ts';
import { modelSources } from '../../tables/model-sources.ts';
import { modelStatements } from '../../tables/model-statements.ts';
import { models } from '../../tables/models.ts';
import { columnsOf, type Table } from '../../tables/table.ts';
import { modelForm } from './model-form.ts';

/** What mail programs take of an address, at the least that is known of them (Windows). */
const LONGEST = 2083;

const columnsIn = (form: string): readonly string[] =>
	form.split('\n').flatMap((line) => /^([a-z_]+) \(.+\): $/.exec(line)?.[1] ?? []);
const columnsOfAll = (...tables: readonly Table[]): readonly string[] =>
	tables.flatMap((table) => columnsOf(table));

it.each(LOCALES)(
	'asks for every column of the four files, the links of funds last, %s',
	(locale) => {
		expect(columnsIn(modelForm(locale).whole)).toEqual(
			columnsOfAll(models, modelStatements, modelSources, modelFunds),
		);
	},
);

it.each(LOCALES)('begins a message with a statement and its source, which fits, %s', (locale) => {
	const { mail } = modelForm(locale);
	expect(columnsIn(mail)).toEqual(columnsOfAll(modelStatements, modelSources));
	expect(encodeURIComponent(mail.replaceAll('\n', '\r\n')).length).toBeLessThan(LONGEST - 100);
});
