import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkFiles, KNOWN, SOURCE, SOURCE_COLUMNS, table, TEXTS } from './contribution.fixture.ts';
import { checkRegistry } from './contribution.ts';
import type { MoneyName } from './money-table.ts';

describe('rows that stand in the registry', () => {
	/** Rows of a table of the registry, as texts by column. */
	const rowsOf = (name: MoneyName): Record<string, string>[] =>
		Papa.parse<Record<string, string>>(TEXTS[name].trimEnd(), { header: true }).data;
	const csv = (rows: readonly Readonly<Record<string, string>>[]): string =>
		Papa.unparse([...rows], { newline: '\n' });
	const ale = rowsOf('funds').filter(({ id }) => id === 'ale');
	const ofAle = rowsOf('sources').filter(({ fund: id }) => id === 'ale');
	const [firstOfAle = {}] = ofAle;
	const sameAs = (changes: Record<string, string>): string => csv([{ ...firstOfAle, ...changes }]);

	it('can be corrected, cell by cell', () => {
		const funds = csv(ale.map((row) => ({ ...row, status_year: '2019' })));
		const { status, out } = checkFiles({ 'f.csv': funds });
		expect(status).toBe(0);
		expect(out).toMatch(
			/data\/funds\/funds\.csv: "ale" is corrected\n {4}status_year: \S+ → 2019\nNo answer on money changes/,
		);
	});

	it('may be sent in as they are', () => {
		expect(checkFiles({ 'f.csv': csv(ale), 's.csv': csv(ofAle) }).out).toContain(
			'"ale" stands there already, the same in every cell',
		);
	});

	it('take sources alone: new, corrected, with another title too', () => {
		const more = checkFiles({ 's.csv': sameAs({ url: 'https://example.org/ny' }) });
		expect(more.errors).toEqual([]);
		expect(more.out).toContain('https://example.org/ny" is new');
		const { status, out } = checkFiles({ 's.csv': sameAs({ title: 'En annan titel' }) });
		expect(status).toBe(0);
		expect(out).toContain(`    title: ${firstOfAle['title'] ?? ''} → En annan titel`);
		expect(out).not.toContain('is new');
	});

	it('can be withdrawn, a source or a fund with all that hangs on it', () => {
		const extra = { 's.csv': csv([...ofAle, { ...firstOfAle, url: 'https://example.org/ny' }]) };
		expect(checkFiles(extra, { 'w.csv': csv([firstOfAle]) }).errors[0]).toContain(
			'which is sent in and withdrawn at once',
		);
		const gone = { 'f.csv': csv(ale), 's.csv': csv(ofAle) };
		expect(checkFiles({}, gone).errors[0]).toMatch(
			/^data\/funds\/searches\.csv:\d+: searched: found "found", .* has no row of 1440$/,
		);
		const { status, out } = checkFiles({ 'q.csv': 'code,searched,month\n1440,not,\n' }, gone);
		expect(status).toBe(0);
		expect(out).toContain('data/funds/funds.csv: "ale" is withdrawn');
		expect(out).toMatch(/ {4}Ale \(1440\), missbruk: \S+ \(\S+\) → none-known\n/);
		expect(out).toMatch(/ {4}Ale \(1440\): .* → no row$/m);
	});

	it('cannot be left without a source, nor a source without a fund', () => {
		const { errors } = checkFiles({}, { 's.csv': csv(ofAle) });
		expect(errors[0]).toMatch(
			/^data\/funds\/funds\.csv:\d+: id: found "ale" without a source, expected one or more/,
		);
		expect(checkFiles({}, { 'f.csv': csv(ale) }).errors[0]).toMatch(
			/^data\/funds\/sources\.csv:\d+: fund: found "ale", expected the id of a row/,
		);
	});

	it('cannot be withdrawn where they do not stand', () => {
		expect(checkFiles({}, { 's.csv': table(SOURCE_COLUMNS, SOURCE) }).errors).toEqual([
			's.csv:2: fund, title, url: found "kiruna, Protokoll, https://kiruna.se/protokoll", expected a row of data/funds/sources.csv to withdraw',
		]);
	});

	it('can be of the whole country, with all faults at once', () => {
		const [first = {}, second = {}] = rowsOf('national');
		const good = csv([{ ...first, id: 'ny_uppgift' }]);
		const one = checkFiles({ 'n.csv': good });
		expect(one.errors).toEqual([]);
		expect(one.out).toContain('data/funds/national.csv: "ny_uppgift" is new');
		const bad = csv([
			{ ...first, source_url: 'javascript:1' },
			{ ...second, id: 'Ny', as_of: 'nyss' },
			{ ...first, id: 'tredje', value_sv: 'många', value_en: 'many' },
		]);
		const { errors } = checkFiles({ 'n.csv': bad });
		expect(errors.map((error) => error.split(' found ')[0])).toEqual([
			'n.csv:2: source_url:',
			'n.csv:3: id:',
			'n.csv:3: as_of:',
			'n.csv:4: value:',
		]);
	});

	it('can be terms and results of contracts, and how municipalities were searched for', () => {
		for (const name of ['contracts', 'outcomes', 'searches'] as const) {
			const [first = {}] = rowsOf(name);
			const { status, out } = checkFiles({ 't.csv': csv([first]) });
			expect(status).toBe(0);
			expect(out).toContain(`1 row of data/funds/${name}.csv`);
		}
		const [term = {}] = rowsOf('contracts');
		expect(checkFiles({ 't.csv': csv([{ ...term, fund: 'kiruna' }]) }).errors[0]).toMatch(
			/^t\.csv:2: /,
		);
	});

	it('are told of all at once, in every table of the registry', () => {
		const spoilt = (name: MoneyName, column: string, text: string): string =>
			csv(rowsOf(name).map((row, index) => (index < 2 ? { ...row, [column]: text } : row)));
		const { faults } = checkRegistry(
			{
				funds: spoilt('funds', 'year', 'x'),
				sources: spoilt('sources', 'url', 'javascript:1'),
				national: spoilt('national', 'as_of', 'x'),
				contracts: spoilt('contracts', 'fund', 'kiruna'),
				outcomes: spoilt('outcomes', 'account', 'same'),
				searches: TEXTS.searches,
			},
			KNOWN,
		);
		expect(faults.map(({ message }) => message.split(': ')[0])).toEqual([
			'data/funds/funds.csv:2',
			'data/funds/funds.csv:3',
			'data/funds/sources.csv:2',
			'data/funds/sources.csv:3',
			'data/funds/contracts.csv:2',
			'data/funds/contracts.csv:3',
			'data/funds/outcomes.csv:3',
			'data/funds/national.csv:2',
			'data/funds/national.csv:3',
		]);
	});
});
