import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { isMunicipalityCode, type MunicipalityCode } from '../../tables/code.ts';

/** Codes of the municipalities of the registry with money that a source has seen, for tests. */
export function readHolders(): readonly MunicipalityCode[] {
	const table = readFileSync(new URL('../../../data/funds/funds.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(table.trim(), { header: true });
	const codes = data.flatMap(({ code, status }) =>
		code === undefined || status === 'planned' ? [] : code,
	);
	return [...new Set(codes.filter(isMunicipalityCode))].sort();
}
