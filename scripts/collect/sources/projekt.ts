import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Archive } from '../archive.ts';
import { KOLADA_TERMS, titleOf } from './kolada.ts';

/** Path in the archive of what was copied out of one KPI's rows. */
export const projektPath = (kpi: string): string =>
	`stats/kolada-2023-2026-via-projekt/${kpi.toLowerCase()}.csv`;

const projektId = (kpi: string): string => `projekt-kolada-${kpi.toLowerCase()}`;

/**
 * The entry of one KPI as a public project took it from Kolada's interface in September 2026. The
 * project's file was too large to be kept: its rows were copied out, and the checksum is of that copy.
 */
export async function projektSource(kpi: string, archive: Archive): Promise<Source> {
	return {
		id: projektId(kpi),
		publisher: 'RKA, Kolada',
		kpi,
		table: null,
		title: await titleOf(kpi, archive),
		archive: {
			repository: 'https://github.com/claesludvig/projekt',
			commit: '002016f8061eb1acde4ba35f21b38f4d0a99dc60',
			path: 'valjare/data/csv/verklighet.csv',
		},
		retrieved: '2026-09',
		sha256: (await archive.read(projektPath(kpi))).sha256,
		license: KOLADA_TERMS,
		credit: {
			sv: 'Källa: Kolada, hämtat via claesludvig/projekt',
			en: 'Source: Kolada, retrieved through claesludvig/projekt',
		},
		processing: {
			sv: 'Inte Koladas egen fil: avskrift av de rader som ett öppet projekt hämtade från Kolada 25–28 september 2026. Varje värde är kontrollerat mot hela personer eller brott. Kontrollsumman avser avskriften.',
			en: 'Not Kolada’s own file: a copy of the rows that a public project took from Kolada on 25–28 September 2026. Each figure was checked against whole people or crimes. The checksum is that of the copy.',
		},
		inputs: [],
	};
}
