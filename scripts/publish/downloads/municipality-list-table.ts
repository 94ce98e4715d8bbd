import { knownMoney } from '../../../src/stats/municipality/profile.ts';
import type { ApiFunds, ApiMunicipality } from '../../../src/tables/api.ts';
import { codeAsText } from '../../../src/tables/code.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import { searchedText } from '../../../src/words/text/searched-text.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/** What the list of the municipalities is made of. */
export interface MunicipalityListData extends Pick<ApiFunds, 'funds'> {
	readonly municipalities: readonly ApiMunicipality[];
	/** ISO date of the release. */
	readonly release: string;
}

/** Each municipality with what is known of its money. */
const listed = ({ municipalities, funds }: Omit<MunicipalityListData, 'release'>) =>
	municipalities.map((municipality) => ({
		municipality,
		money: knownMoney(funds.filter(({ code }) => code === municipality.code)),
	}));

/** For people: a row for each municipality, and where no fund is known how we looked for one. */
export function municipalityListTable(data: MunicipalityListData, locale: Locale): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	return {
		heads: [text.code, text.codeAsText, text.place, text.county, ...text.listed],
		rows: listed(data).map(({ municipality, money }) => {
			const { code, name, county, group, population, searched } = municipality;
			return [
				code,
				codeAsText(code),
				name,
				locale === 'sv' ? county.name : county.nameEn,
				locale === 'sv' ? group.name : group.nameEn,
				population.value,
				population.year,
				text.money[money],
				money === 'none-known' || money === 'planned'
					? searchedText(searched, locale)
					: text.notApplicable,
				data.release,
			];
		}),
	};
}

/** For programs: the same, with the words of the API. */
export const municipalityListValues = (data: Omit<MunicipalityListData, 'release'>): FileTable => ({
	heads: [
		'municipality',
		'name',
		'county',
		'group',
		'population',
		'population_year',
		'money',
		'searched',
		'searched_month',
	],
	rows: listed(data).map(
		({ municipality: { code, name, county, group, population, searched }, money }) => [
			code,
			name,
			county.name,
			group.code,
			population.value,
			population.year,
			money,
			searched?.how ?? '',
			searched?.month ?? '',
		],
	),
});
