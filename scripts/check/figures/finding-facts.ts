import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cell, readCsv } from './csv.ts';

/** What findings rest on besides the observations. */
export interface FindingFacts {
	/** Whether a value, or its whole year, is known to be odd. */
	readonly isOdd: (indicator: string, code: string, year: number) => boolean;
	/** Codes of the municipalities whose fund was searched for by name. */
	readonly searched: ReadonlySet<string>;
	/** The month of those searches, "2026-11", by code. */
	readonly months: ReadonlyMap<string, string>;
	/** Pairs of municipalities that share a border, each once, the lower code first: "0114 0115". */
	readonly borders: ReadonlySet<string>;
}

const arcs = z.array(z.union([z.array(z.int()), z.array(z.array(z.int()))]));
const topologySchema = z.object({
	objects: z.object({
		municipalities: z.object({ geometries: z.array(z.object({ id: z.string(), arcs })) }),
	}),
});

/** Two shapes share a border where both are drawn with the same arc, be it in the other direction (~arc). */
function readBorders(file: string): ReadonlySet<string> {
	const { objects } = topologySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const uses = objects.municipalities.geometries.flatMap(({ id, arcs: drawn }) =>
		drawn.flat(2).map((arc) => ({ id, arc: arc < 0 ? ~arc : arc })),
	);
	const pairs = [...Map.groupBy(uses, ({ arc }) => arc).values()]
		.map((own) => [...new Set(own.map(({ id }) => id))].sort())
		.filter(({ length }) => length === 2);
	return new Set(pairs.map((pair) => pair.join(' ')));
}

/** @param data the folder of the tables */
export function readFindingFacts(data: string): FindingFacts {
	const odd = new Set(
		readCsv(`${data}/exceptions.csv`).map((row) =>
			['indicator', 'municipality', 'year'].map((column) => cell(row, column)).join(' '),
		),
	);
	const searches = readCsv(`${data}/funds/searches.csv`).filter(
		(row) => cell(row, 'searched') === 'by-name',
	);
	return {
		isOdd: (indicator, code, year) =>
			odd.has(`${indicator} ${code} ${year}`) || odd.has(`${indicator}  ${year}`),
		searched: new Set(searches.map((row) => cell(row, 'code'))),
		months: new Map(searches.map((row) => [cell(row, 'code'), cell(row, 'month')])),
		borders: readBorders(`${data}/geography/sweden.topo.json`),
	};
}
