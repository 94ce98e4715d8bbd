import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isPresent } from '../../../src/tables/value.ts';
import { standingIn } from '../standing.ts';
import { collectingFrom, holdings } from './collecting.fixture.ts';
import { compare } from './compare.ts';
import { loopback } from './loopback/server.fixture.ts';
import { RELEASE, smallData } from './small-data.fixture.ts';

const ID = 'valdsbrott';
const root = mkdtempSync(join(tmpdir(), 'recalculated-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

/** Rows of a table without its head, cell by cell. */
const rowsOf = (table: string): string[][] =>
	table
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split(','));

it('a history that its publisher has counted anew replaces all that stood, our own years too, and is told', async () => {
	const data = join(root, 'data');
	await smallData(data, 'otrygghet');
	const stands = standingIn(data);
	const stood = rowsOf(stands.tables.get(ID) ?? '');
	expect(new Set(stood.map((row) => row[4]))).toEqual(
		new Set(['kolada-n07403', 'egen-valdsbrott']),
	);

	const server = await loopback(holdings(stands));
	// Per mean population instead of that of the last of December: each figure a little lower.
	for (const year of server.holdings.kpis.get('N07403')?.values.values() ?? []) {
		for (const [place, cell] of year) {
			if (isPresent(cell)) year.set(place, { value: Number((cell.value * 0.993).toFixed(6)) });
		}
	}
	const gathered = await collectingFrom(server, [ID], {
		stands,
		folder: join(root, 'answers'),
		date: RELEASE,
	});
	server.close();

	const found = rowsOf(gathered.files.get(`observations/${ID}.csv`) ?? '');
	expect(found.map(([place, year]) => [place, year])).toEqual(
		stood.map(([place, year]) => [place, year]),
	);
	expect(new Set(found.map((row) => row[4]))).toEqual(new Set(['kolada-n07403']));
	// None of the old kind is left: where there were crimes, the figure is another.
	expect(found.filter((row, at) => Number(row[2]) > 0 && row[2] === stood[at]?.[2])).toEqual([]);

	const { report } = await compare(data, gathered, { date: RELEASE, release: RELEASE });
	expect(report).toMatch(/\*\*valdsbrott\*\*: .*changed \(2017.*2025\)/);
	expect(report).toContain('the publisher has counted the history anew: it is replaced whole');
});
