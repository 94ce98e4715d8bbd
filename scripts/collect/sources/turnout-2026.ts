import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Archive } from '../archive.ts';

const TURNOUT_2026 = 'valmyndigheten-2026';

export const TURNOUT_2026_PATH = 'stats/valdeltagande-2026/valdeltagande-kommunval-2026.csv';

/** Valmyndigheten's count of 13 September 2026; whether it is the final one is not confirmed. */
export async function turnout2026Source(archive: Archive): Promise<Source> {
	return {
		id: TURNOUT_2026,
		publisher: 'Valmyndigheten',
		kpi: null,
		table: null,
		title: 'Valdeltagande i val till kommunfullmäktige 2026',
		archive: {
			repository: 'https://github.com/ordnaswe/val26',
			commit: '6e9c0fba4e0773dd18b54283aaf1c2d439b875d4',
			path: 'data/valdeltagande_2026.csv',
		},
		retrieved: '2026',
		sha256: (await archive.read(TURNOUT_2026_PATH)).sha256,
		license: 'Valmyndighetens öppna data',
		credit: {
			sv: 'Enligt Valmyndighetens rösträkning, hämtad via ordnaswe/val26',
			en: 'According to the count of the Swedish Election Authority (Valmyndigheten), retrieved through ordnaswe/val26',
		},
		processing: {
			sv: 'Raderna för val till kommunfullmäktige; kontrollsumman avser utdraget. Ännu inte bekräftat som slutligt.',
			en: 'The rows of the municipal council elections; the checksum is that of the extract. Not yet confirmed as final.',
		},
		inputs: [],
	};
}
