import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Archive } from '../archive.ts';

/** Moves in and out by municipality, copied out of SCB's workbooks of 2023 and 2024. */
export const SCB_MOVES_PATH = 'stats/scb-flyttningar-2023-2024/flyttningar-2023-2024.csv';

/** Columns of that table that we compute from, in persons. */
export const MOVED_OUT = 'utflyttade';
export const DOMESTIC_NET = 'flyttnetto_inrikes';

export async function scbMovesSource(archive: Archive): Promise<Source> {
	return {
		id: 'scb-flyttningar',
		publisher: 'SCB',
		kpi: null,
		table: 'BE0101, be0101_tabhel2023 och be0101_tabhel2024',
		title:
			'Folkmängd i riket, län och kommuner 31 december och befolkningsförändringar 1 januari–31 december',
		archive: {
			repository: 'https://github.com/Klimatbyran/municipality-data-pipeline',
			commit: 'af3346d2c114dc2a262593dc254a852bc0b71eca',
			path: 'kpis/bicycles/sources/be0101_tabhel2024.xlsx',
		},
		retrieved: '2026-02',
		sha256: (await archive.read(SCB_MOVES_PATH)).sha256,
		license: 'CC0-1.0',
		credit: { sv: 'Källa: SCB', en: 'Source: Statistics Sweden (SCB)' },
		processing: {
			sv: 'Utdrag ur SCB:s arbetsböcker för 2023 och 2024, som hämtades ur ett öppet projekt. Kontrollsumman avser utdraget.',
			en: 'An extract of SCB’s workbooks for 2023 and 2024, taken from a public project. The checksum is that of the extract.',
		},
		inputs: [],
	};
}
