import { readFileSync } from 'node:fs';
import { isMunicipalityCode, type MunicipalityCode } from './code.ts';

/** Codes of the municipalities of the registry with money that a source has seen, for tests. */
export function readHolders(): readonly MunicipalityCode[] {
	const table = readFileSync(new URL('../../data/funds/funds.csv', import.meta.url), 'utf8');
	const codes = table
		.split(/\r?\n/)
		.slice(1)
		.filter((row) => row !== '' && !row.includes(',planned,'))
		.map((row) => row.split(',')[1] ?? '');
	return [...new Set(codes.filter(isMunicipalityCode))].sort();
}
