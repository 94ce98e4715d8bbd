import type { DocumentedTerm } from '../../src/stats/contract/documented-contract.ts';
import { fundContracts } from '../../src/tables/fund-contracts.ts';
import { IN_WORDS } from '../../src/tables/fund-national.ts';
import { DataError } from './data-error.ts';
import { termProblems } from './money-sense.ts';
import { readTable } from './table.ts';

/**
 * Reads `data/funds/contracts.csv`: the documented terms of outcome contracts, each with its source.
 *
 * @param funds ids of the registry
 */
export function readContracts(
	file: string,
	text: string,
	funds: ReadonlySet<string>,
): readonly DocumentedTerm[] {
	const seen = new Set<string>();
	return readTable(file, text, fundContracts).map(({ place, data }) => {
		const { fund, term, value, unit } = data;
		if (!funds.has(fund)) {
			throw new DataError(place, `fund "${fund}" is not in data/funds/funds.csv`);
		}
		if ((value === null) !== (unit === IN_WORDS)) {
			throw new DataError(
				place,
				`value: found ${value ?? 'nothing'}, expected ${value === null ? 'a number' : 'nothing'} for the unit ${unit}`,
			);
		}
		const [problem] = termProblems(value, unit, { sv: data.said_sv, en: data.said_en });
		if (problem !== undefined) throw new DataError(place, problem);
		const key = `${fund} ${term}`;
		if (seen.has(key))
			throw new DataError(place, `the term "${term}" of "${fund}" is there already`);
		seen.add(key);
		return {
			fund,
			term,
			value,
			unit,
			said: { sv: data.said_sv, en: data.said_en },
			source: { title: data.source_title, url: data.source_url, year: data.source_year },
		};
	});
}
