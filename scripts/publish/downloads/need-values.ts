import type { ApiMunicipality, ApiNeed } from '../../../src/tables/api.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/** For programs: the need and the known money of a challenge, with the words of the API, in code order. */
export const needValues = (
	challenge: string,
	municipalities: readonly ApiMunicipality[],
	need: ApiNeed,
): FileTable => ({
	heads: ['municipality', 'name', 'county', 'years', 'value', 'quarter', 'fund', 'fund_status'],
	rows: municipalities.flatMap(({ code, name, county }) => {
		const entry = need[challenge]?.[code];
		return entry === undefined
			? []
			: [
					[
						code,
						name,
						county.name,
						entry.years.join(' '),
						entry.value ?? '',
						entry.quarter ?? '',
						entry.fund,
						entry.fundStatus ?? '',
					],
				];
	}),
});
