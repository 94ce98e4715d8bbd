import { expect, it } from 'vitest';
import { meaningOf } from '../../src/tables/column.ts';
import { corrections } from '../../src/tables/corrections.ts';
import { columnsOf } from '../../src/tables/table.ts';
import { readCorrections } from './corrections.ts';

const KNOWN = { indicators: new Set(['a', 'b']), funds: new Set(['ale']) };
const ROW = {
	id: 'x',
	noted: '2026-12-01',
	mended: '2026-12-03',
	kind: 'error',
	grade: 'figure',
	indicators: 'a;b',
	funds: '',
	pages: '/metod/;/om/',
	title_sv: 'Rubrik',
	title_en: 'Title',
	text_sv: 'Stod 1. Står 2.',
	text_en: 'Was 1. Is 2.',
};
type Cells = Readonly<Record<string, string>>;
const columns = columnsOf(corrections);
const read = (...rows: readonly Cells[]) =>
	readCorrections(
		'data/corrections.csv',
		[columns.join(), ...rows.map((row) => columns.map((name) => row[name] ?? '').join())].join(
			'\n',
		),
		KNOWN,
	);

it('reads corrections, the newest first', () => {
	const [first, second] = read(ROW, { ...ROW, id: 'y', noted: '2027-01-01', mended: '' });
	expect(first).toMatchObject({ id: 'y', mended: null });
	expect(second).toMatchObject({
		indicators: ['a', 'b'],
		funds: [],
		pages: ['/metod/', '/om/'],
		title: { sv: 'Rubrik', en: 'Title' },
	});
});

it('publishes what its pages may be, which holds of what is read', () => {
	const { constraints } = meaningOf(corrections.row.shape.pages);
	const pattern = new RegExp(`^(${constraints?.pattern ?? ''})$`);
	expect(ROW.pages).toMatch(pattern);
	expect('/').toMatch(pattern);
	expect('metod').not.toMatch(pattern);
});

it('reads a table without rows', () => {
	expect(read()).toEqual([]);
});

it.each<[Cells, RegExp]>([
	[{ indicators: 'a;c' }, /:2.*indicators: found "c", expected the id of an indicator/],
	[{ funds: 'b' }, /funds: found "b", expected the id of a row in data\/funds\/funds\.csv/],
	[{ indicators: '', pages: '' }, /pages: found nothing, expected an address/],
	[{ mended: '2026-11-30' }, /mended: found 2026-11-30, expected 2026-12-01 or later/],
	[{ mended: 'soon' }, /mended: found "soon", expected an ISO date, or nothing/],
	[{ noted: '' }, /noted: found "", expected an ISO date/],
	[{ grade: '' }, /grade: found "", expected one of conclusion, figure, wording/],
	[
		{ pages: 'https://example.org/' },
		/pages: found "https:\/\/example\.org\/", expected Swedish addr/,
	],
	[{ text_en: '' }, /text_en: found "", expected some text/],
])('refuses %j in one sentence', (cells, message) => {
	expect(() => read({ ...ROW, ...cells })).toThrow(message);
});

it('refuses an id twice', () => {
	expect(() => read(ROW, ROW)).toThrow(/id/);
});
