import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../../src/stats/fold.ts';
import { words } from '../../src/tables/cell.ts';
import { DataError, type PlaceInFile } from './data-error.ts';
import { readTable } from './table.ts';

const FILE = 'scripts/read/scb-register.csv';

const rows = readTable(FILE, readFileSync(join(import.meta.dirname, 'scb-register.csv'), 'utf8'), {
	row: z.object({ code: z.string(), name: words }),
});

/**
 * What the 21 counties and 290 municipalities are called, by code: SCB, "Län och kommuner 2023". The
 * tables of `data/` are held to it, so that a slip there can neither rename a municipality nor lose
 * one. Where a municipality has really changed, this list is changed too, by SCB's new one.
 */
const NAMES: ReadonlyMap<string, string> = new Map(
	rows.map(({ data: { code, name } }) => [code, name]),
);

const codesOf = (digits: number): readonly string[] =>
	[...NAMES.keys()].filter((code) => code.length === digits).sort();

export const COUNTY_CODES = codesOf(2);
export const MUNICIPALITY_CODES = codesOf(4);

/** Håbo and Habo fold to the same; the first in code order got the name of its county added. */
const SLUGS: Readonly<Record<string, string>> = { '0305': 'habo-uppsala' };

/** A municipality's name as it stands in addresses, which never change. */
export const slugOf = (code: string, name: string): string => SLUGS[code] ?? fold(name);

/** @throws DataError where a code is not in SCB's register, or has another name there */
export function checkName(place: PlaceInFile, code: string, name: string): void {
	const registered = NAMES.get(code);
	if (registered === undefined) {
		throw new DataError(
			place,
			`code: found "${code}", expected a code of SCB's register (${FILE})`,
		);
	}
	if (registered !== name) {
		throw new DataError(
			place,
			`name: found "${name}", expected "${registered}", the name of ${code} in SCB's register (${FILE})`,
		);
	}
}

/** @throws DataError where codes of the register are not among those of a file, or others are */
export function checkCodes(
	file: string,
	what: string,
	found: readonly string[],
	expected: readonly string[],
): void {
	const lacking = expected.filter((code) => !found.includes(code));
	const strange = found.filter((code) => !expected.includes(code));
	const twice = found.filter((code, index) => found.indexOf(code) < index);
	const problems = [
		...(lacking.length > 0 ? [`no ${what} ${lacking.join(', ')}`] : []),
		...(strange.length > 0 ? [`the unknown ${what} ${strange.join(', ')}`] : []),
		...(twice.length > 0 ? [`${what} ${twice.join(', ')} twice`] : []),
	];
	if (problems.length === 0) return;
	throw new DataError(
		{ file },
		`found ${problems.join(' and ')}, expected each of the ${expected.length} codes of SCB's register once (${FILE})`,
	);
}
