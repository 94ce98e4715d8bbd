import { SITE_NAME } from '../../../../src/site.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { municipalityJson, municipalityTable, municipalityValues } from '../municipality-table.ts';
import { measuresOf, pageOn, type DownloadGround, type DownloadSource } from './source.ts';

/** Each municipality, with all its years of all indicators. */
export function municipalitySources({ data, site }: DownloadGround): readonly DownloadSource[] {
	const measures = measuresOf(data);
	return data.municipalities.map((municipality) => {
		const page = `/kommuner/${municipality.slug}/`;
		return {
			subject: 'municipality',
			id: municipality.code,
			path: `municipalities/${municipality.code}`,
			title: () => municipality.name,
			page,
			key: ['municipality', 'indicator', 'year'],
			table: (locale) => municipalityTable(municipality, data, locale),
			values: () => municipalityValues(municipality, data),
			json: () => municipalityJson(municipality, data),
			sheet: () => municipality.name,
			others: (locale) => [
				aboutSheet(
					{
						mark: SITE_NAME,
						title: municipality.name,
						page: pageOn(site)(page, locale),
						release: data.index.release,
						measures,
					},
					locale,
				),
			],
		};
	});
}
