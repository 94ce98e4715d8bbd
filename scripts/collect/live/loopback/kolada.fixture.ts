/**
 * Answers as Kolada's version 3 does. Rows are in the recorded shape; the envelope is put together from what
 * clients of it read: no whole answer has been seen.
 */
import type { ServerResponse } from 'node:http';
import { isPresent, type Reason, type Value } from '../../../../src/tables/value.ts';
import type { Holdings } from './holdings.fixture.ts';
import { json } from './json.fixture.ts';

const STATUS: Readonly<Record<Reason, string>> = {
	missing: 'Missing',
	suppressed: 'Private',
	'not-applicable': 'Not applicable',
	unknown: '',
};

/** Rows of Kolada: an inner value for each sex that there is one of, here only the total and, as noise, one sex. */
const koladaRow = (kpi: string, place: string, period: number, value: Value) => ({
	kpi,
	municipality: place === '00' ? '0000' : place,
	period,
	values: [
		{ gender: 'K', value: 1, status: '', count: 1, isdeleted: false },
		isPresent(value)
			? { gender: 'T', value: value.value, status: '', count: 1, isdeleted: false }
			: { gender: 'T', value: null, status: STATUS[value.missing], count: 1, isdeleted: false },
		{ gender: 'T', value: 9, status: '', count: 1, isdeleted: true },
	],
});

/** A page of Kolada; the rest of a long list is behind `next_url`. */
const PER_PAGE = 500;

export function answerKolada(
	{ kpis }: Holdings,
	base: string,
	path: string,
	response: ServerResponse,
): void {
	const [route = '', query = ''] = path.split('?');
	const [, kind, ...rest] = route.split('/');
	if (kind === 'kpi') {
		const ids = (rest[0] ?? '').split(',');
		if (ids.length > 25) {
			json(response, { message: 'At most 25 ids' }, 400);
			return;
		}
		const values = ids.flatMap((id) => {
			const own = kpis.get(id);
			return own === undefined
				? []
				: [{ id, title: own.title, municipality_type: 'K', is_divided_by_gender: 1 }];
		});
		json(response, { values, count: values.length, next_url: null, previous_url: null });
		return;
	}
	const [, kpi = '', , list = '', , only] = rest;
	const places = list.split(',');
	const own = kpis.get(kpi);
	if (places.length > 25 || own === undefined) {
		json(response, { message: 'no' }, own === undefined ? 404 : 400);
		return;
	}
	const years = [...own.values].filter(([year]) => only === undefined || Number(only) === year);
	const rows = years.flatMap(([year, values]) =>
		places.flatMap((code) => {
			const place = code === '0000' ? '00' : code;
			const value = values.get(place);
			return value === undefined ? [] : [koladaRow(kpi, place, year, value)];
		}),
	);
	// A group and a region stand among them, which are no one's municipality.
	rows.push(
		koladaRow(kpi, 'G114418', 2020, { value: 1 }),
		koladaRow(kpi, '0010', 2020, { value: 1 }),
	);
	const wanted = new URLSearchParams(query);
	const page = Number(wanted.get('page') ?? '1');
	const size = Number(wanted.get('per_page') ?? PER_PAGE);
	const isMore = page * size < rows.length;
	const next = isMore ? `${base}${route}?page=${page + 1}&per_page=${size}` : null;
	const values = rows.slice((page - 1) * size, page * size);
	json(response, { values, count: values.length, next_url: next, previous_url: null });
}
