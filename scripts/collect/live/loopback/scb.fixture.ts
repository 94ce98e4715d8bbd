/** Answers as SCB's PxWebApi 2 does, in the recorded shapes. */
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { isPresent } from '../../../../src/tables/value.ts';
import { SCB_SERIES } from '../publishers/scb-tables.ts';
import type { Holdings } from './holdings.fixture.ts';
import { json } from './json.fixture.ts';

const indexed = (codes: readonly string[]): Record<string, number> =>
	Object.fromEntries(codes.map((code, at) => [code, at]));

/** What is asked of SCB's table. */
const asked = z.object({
	selection: z.array(z.object({ variableCode: z.string(), valueCodes: z.array(z.string()) })),
});

/** A variable as SCB writes it. */
const variable = (codes: readonly string[], elimination = false, unit?: string) => ({
	category: {
		index: indexed(codes),
		...(unit === undefined
			? {}
			: { unit: Object.fromEntries(codes.map((code) => [code, { base: unit, decimals: 0 }])) }),
	},
	extension: { elimination, show: 'code_value' },
});

export function answerScb(
	{ tables, places }: Holdings,
	path: string,
	body: string,
	response: ServerResponse,
): void {
	if (path === '/config') {
		json(response, {
			apiVersion: '2.3.2',
			maxDataCells: 150_000,
			maxCallsPerTimeWindow: 30,
			timeWindow: 10,
		});
		return;
	}
	const [, , table = '', kind = ''] = path.split(/[/?]/);
	const owners = Object.entries(SCB_SERIES).flatMap(([id, series]) =>
		series.tables.flatMap((one, at) => (one.table === table ? [{ id, series, one, at }] : [])),
	);
	const [first] = owners;
	if (first === undefined) {
		json(response, { type: 'Parameter error', title: 'Non-existent table', status: 404 }, 404);
		return;
	}
	// Where a series has a later table, that holds the years from 2025.
	const yearsOf = ({ id, series, at }: typeof first): string[] =>
		[...(tables.get(id)?.keys() ?? [])]
			.filter((year) => series.tables.length === 1 || year >= 2025 === at > 0)
			.sort((a, b) => a - b)
			.map(String);
	const years = [...new Set(owners.flatMap(yearsOf))].sort();
	if (kind === 'metadata') {
		const contents = owners.map(({ one }) => one.contents);
		const bands = first.one.select?.['Alder'];
		const id = ['Region', 'Kon', ...(bands ? ['Alder'] : []), 'ContentsCode', 'Tid'];
		const regions = ['00', '0010', '01', ...places.filter((place) => place !== '00')];
		json(response, {
			version: '2.0',
			class: 'dataset',
			id,
			size: [
				regions.length,
				2,
				...(bands ? [bands.length + 1] : []),
				contents.length,
				years.length,
			],
			dimension: {
				Region: variable(regions, true),
				Kon: variable(['1', '2'], true),
				...(bands ? { Alder: variable(['16-64', ...bands]) } : {}),
				ContentsCode: variable(contents, false, first.series.units[0]),
				Tid: variable(years),
			},
			value: [],
		});
		return;
	}
	const { selection } = asked.parse(JSON.parse(body));
	const chosen = (name: string): string[] =>
		selection.find(({ variableCode }) => variableCode === name)?.valueCodes ?? [];
	const own = owners.find(({ one }) => one.contents === chosen('ContentsCode')[0]) ?? first;
	const [regions, wanted] = [chosen('Region'), chosen('Tid')];
	const bands = chosen('Alder');
	if (regions.some((region) => !places.includes(region))) {
		json(response, { type: 'Parameter error', title: 'Non-existent value', status: 400 }, 400);
		return;
	}
	json(response, {
		version: '2.0',
		class: 'dataset',
		id: ['Region', ...(bands.length > 0 ? ['Alder'] : []), 'ContentsCode', 'Tid'],
		size: [regions.length, ...(bands.length > 0 ? [bands.length] : []), 1, wanted.length],
		dimension: {
			Region: variable(regions),
			...(bands.length > 0 ? { Alder: variable(bands) } : {}),
			ContentsCode: variable([own.one.contents], false, own.series.units[0]),
			Tid: variable(wanted),
		},
		// What is held of several bands is of all of them: each has its part, the last what is left.
		value: regions.flatMap((region) =>
			(bands.length > 0 ? bands : ['']).flatMap((_, band) =>
				wanted.map((year) => {
					const value = tables.get(own.id)?.get(Number(year))?.get(region);
					if (value === undefined || !isPresent(value)) return null;
					const parts = Math.max(1, bands.length);
					const each = Math.floor(value.value / parts);
					return band < parts - 1 ? each : value.value - each * (parts - 1);
				}),
			),
		),
	});
}
