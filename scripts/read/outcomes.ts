import type { OutcomeAccount } from '../../src/tables/api/outcome-account.ts';
import { fundOutcomes } from '../../src/tables/fund-outcomes.ts';
import { DataError } from './data-error.ts';
import { resultProblems } from './money-sense.ts';
import { readTable } from './table.ts';

/**
 * Reads `data/funds/outcomes.csv`: what sources say came of outcome contracts, one account a row.
 *
 * @param contracts ids of the registry's outcome contracts
 */
export function readOutcomes(
	file: string,
	text: string,
	contracts: ReadonlySet<string>,
): readonly OutcomeAccount[] {
	const seen = new Set<string>();
	return readTable(file, text, fundOutcomes).map(({ place, data }) => {
		const { fund, account, result } = data;
		if (!contracts.has(fund)) {
			throw new DataError(
				place,
				`fund: found "${fund}", expected the id of an outcome contract in data/funds/funds.csv`,
			);
		}
		const said = { sv: data.said_sv, en: data.said_en };
		const [problem] = resultProblems(result, said);
		if (problem !== undefined) throw new DataError(place, problem);
		const key = `${fund} ${account}`;
		if (seen.has(key)) {
			throw new DataError(
				place,
				`account: found "${account}" of "${fund}", which is there already`,
			);
		}
		seen.add(key);
		return {
			fund,
			account,
			heading: { sv: data.heading_sv, en: data.heading_en },
			said,
			result,
			source: { title: data.source_title, url: data.source_url, year: data.source_year },
		};
	});
}
