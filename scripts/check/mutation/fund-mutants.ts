import { cell, csv, impossible, number, wrong, type FileMutant } from './file-mutant.ts';

/** One year, and the last that there can be. */
const AHEAD = '2999';

/** What the registry of funds can say that is wrong. */
export const FUND_MUTANTS: readonly FileMutant[] = [
	...[10, 100, 0.1].map((factor) =>
		wrong(
			`an amount times ${factor}`,
			/^funds\/funds\.csv$/,
			cell('amount', (text) => number(text, (value) => value * factor)),
		),
	),
	wrong(
		'an amount below zero',
		/^funds\/funds\.csv$/,
		cell('amount', (text) => text && `-${text}`),
	),
	wrong(
		'a place that there is none of',
		/^funds\/funds\.csv$/,
		cell('code', () => '9999'),
	),
	wrong(
		'a region that there is none of',
		/^funds\/funds\.csv$/,
		cell('code', () => '02'),
	),
	wrong(
		'the code of another place',
		/^funds\/funds\.csv$/,
		cell('code', (text) => (text.length === 4 ? (text === '0114' ? '0115' : '0114') : null)),
	),
	wrong(
		'a target that there is none of',
		/^funds\/funds\.csv$/,
		cell('targets', () => 'droger'),
	),
	wrong(
		'a status that there is none of',
		/^funds\/funds\.csv$/,
		cell('status', () => 'i bruk'),
	),
	wrong(
		'a year to come',
		/^funds\/funds\.csv$/,
		cell('status_year', (text) => text && AHEAD),
	),
	wrong('a status before its decision', /^funds\/funds\.csv$/, (text, lots) =>
		csv((table) => {
			const [head = []] = table;
			const [year, status, statusYear] = ['year', 'status', 'status_year'].map((name) =>
				head.indexOf(name),
			);
			const rows = [...table.entries()].filter(
				([, row]) => /^\d{4}$/.test(row[year ?? -1] ?? '') && row[status ?? -1] !== 'planned',
			);
			const [at] = lots.oneOf(rows);
			return table.map((row, index) =>
				index === at ? row.with(statusYear ?? -1, String(Number(row[year ?? -1]) - 1)) : row,
			);
		})(text, lots),
	),
	wrong(
		'a source of no fund',
		/^funds\/sources\.csv$/,
		cell('fund', () => 'atlantis'),
	),
	wrong(
		'a year to come',
		/^funds\/sources\.csv$/,
		cell('year', (text) => text && AHEAD),
	),
	wrong(
		'an address that is none',
		/^funds\/sources\.csv$/,
		cell('url', () => 'javascript:1'),
	),
	wrong(
		'a term times ten',
		/^funds\/contracts\.csv$/,
		cell('value', (text) => number(text, (value) => value * 10)),
	),
	wrong(
		'a contract of no fund',
		/^funds\/contracts\.csv$/,
		cell('fund', () => 'atlantis'),
	),
	wrong(
		'a count times ten',
		/^funds\/national\.csv$/,
		cell('value_sv', (text) => number(text, (value) => value * 10)),
	),
	wrong(
		'a unit that there is none of',
		/^funds\/national\.csv$/,
		cell('unit', () => 'kommuner'),
	),

	// What is right in form and plausible, and says something else.
	wrong('an amount times ten, in the words beside it too', /^funds\/funds\.csv$/, (text, lots) =>
		csv((table) => {
			const [head = []] = table;
			const at = (name: string): number => head.indexOf(name);
			const rows = [...table.entries()].filter(([, row]) => Number(row[at('amount')]) > 0);
			const [index] = lots.oneOf(rows);
			const told = (row: readonly string[], column: string, more: string): string =>
				`${row[at(column)] ?? ''} ${more}`;
			return table.map((row, each) => {
				if (each !== index) return row;
				const amount = String(Number(row[at('amount')]) * 10);
				return row
					.with(at('amount'), amount)
					.with(at('note_sv'), told(row, 'note_sv', `Summan var ${amount} kronor.`))
					.with(at('note_en'), told(row, 'note_en', `The sum was SEK ${amount}.`));
			});
		})(text, lots),
	),
	wrong(
		'a fund that is closed in use, or one in use closed',
		/^funds\/funds\.csv$/,
		cell('status', (text) => (text === 'active' ? 'closed' : text === 'closed' ? 'active' : null)),
	),
	wrong(
		'another target',
		/^funds\/funds\.csv$/,
		cell('targets', (text) => text && (text === 'missbruk' ? 'integration_nyanlanda' : 'missbruk')),
	),
	wrong(
		'the year before',
		/^funds\/funds\.csv$/,
		cell('year', (text) => number(text, (year) => year - 1)),
	),
	wrong(
		'another instrument',
		/^funds\/funds\.csv$/,
		cell('instrument', (text) => (text === 'fund' ? 'set-aside' : 'fund')),
	),
	wrong(
		'repayment turned round',
		/^funds\/funds\.csv$/,
		cell('repayment_sv', (text) => text && (text.startsWith('ja') ? 'nej' : 'ja')),
	),
	wrong(
		'documented where it was reported',
		/^funds\/funds\.csv$/,
		cell('confidence', (text) => (text === 'reported' ? 'documented' : 'reported')),
	),
	wrong(
		'fewer facts of a source',
		/^funds\/sources\.csv$/,
		cell('facts', (text) => text.split(';').slice(1).join(';')),
	),
	wrong(
		'a search by name that was none',
		/^funds\/searches\.csv$/,
		cell('searched', (text) => (text === 'in-group' ? 'by-name' : null)),
	),

	// Years and results without sense.
	impossible(
		'a year long before the first fund',
		/^funds\/funds\.csv$/,
		cell('year', (text) => text && '1970'),
	),
	impossible(
		'a status long before the first fund',
		/^funds\/funds\.csv$/,
		cell('status_year', (text) => text && '1961'),
	),
	impossible(
		'a source long before the first fund',
		/^funds\/sources\.csv$/,
		cell('year', (text) => text && '1961'),
	),
	impossible(
		'a count long before the first fund',
		/^funds\/national\.csv$/,
		cell('as_of', (text) => text && '1966'),
	),
	impossible(
		'a search in the Middle Ages',
		/^funds\/searches\.csv$/,
		cell('month', (text) => text && '1066-11'),
	),
	impossible(
		'a result times ten',
		/^funds\/outcomes\.csv$/,
		cell('result', (text) => number(text, (value) => value * 10)),
	),
	impossible(
		'a result of the other sign',
		/^funds\/outcomes\.csv$/,
		cell('result', (text) => number(text, (value) => -value)),
	),
];
