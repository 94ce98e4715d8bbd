import type { Localized } from '../../../src/tables/locale.ts';
import type { Source } from '../../../src/tables/api/series-source.ts';
import { cell, readTable } from '../adapters/csv-table.ts';
import type { Archive } from '../archive.ts';
import { fault } from '../fault.ts';

const DUMP = 'stats/kolada-ddf-dump-2024';
const CONCEPTS = `${DUMP}/ddf--concepts--selected-rows.csv`;
const DID = 'stats/did-kolada-2006-2024/2024-12-12_KOLADA_data_raw.parquet';

/** Kolada is free to use, also commercially; see `TERMS` in `package/terms.ts`. */
export const KOLADA_TERMS = 'Koladas villkor';

const fileName = (kpi: string): string =>
	`ddf--datapoints--${kpi.toLowerCase()}--by--geo--year.csv`;

/** Path in the archive of Open Numbers' dump of one KPI. */
export const dumpPath = (kpi: string): string => `${DUMP}/datapoints/${fileName(kpi)}`;

/** Path in the archive of RISE's pull, all KPIs in one file. */
export const DID_PATH = DID;

export const dumpId = (kpi: string): string => `kolada-${kpi.toLowerCase()}`;
const didId = (kpi: string): string => `did-kolada-${kpi.toLowerCase()}`;

/** How the two files came to us: neither is Kolada's own. */
const DUMPED: Localized = {
	sv: 'Inte Koladas egen fil: Open Numbers kopia av Koladas databas, som utelämnar tomma celler.',
	en: 'Not Kolada’s own file: Open Numbers’ copy of Kolada’s database, which leaves out empty cells.',
};
const PULLED: Localized = {
	sv: 'Inte Koladas egen fil: ett uttag ur Koladas databas som RISE Data i Dialog har gjort.',
	en: 'Not Kolada’s own file: an extract of Kolada’s database made by RISE Data i Dialog.',
};

/** What we leave out of a series as Kolada has it. */
export const LEFT_OUT: Readonly<Record<string, Localized>> = {
	N05401: {
		sv: 'Endast valår. Åren mellan valen, där Kolada upprepar det senaste valet, är utelämnade.',
		en: 'Election years only. The years between, in which Kolada repeats the last election, are left out.',
	},
	N07403: {
		sv: 'Åren före 2017 är utelämnade: då har högst 128 kommuner en uppgift.',
		en: 'The years before 2017 are left out: at most 128 municipalities have a figure then.',
	},
};

const join = (...texts: readonly (Localized | undefined)[]): Localized => ({
	sv: texts.flatMap((text) => text?.sv ?? []).join(' '),
	en: texts.flatMap((text) => text?.en ?? []).join(' '),
});

/** Kolada's own title of a KPI. @throws DataError when the list of concepts lacks it */
export async function titleOf(kpi: string, archive: Archive): Promise<string> {
	const { text } = await archive.read(CONCEPTS);
	const rows = readTable(text, CONCEPTS, ['concept', 'name']);
	const row = rows.find((candidate) => cell(candidate, 'concept') === kpi.toLowerCase());
	if (!row) throw fault(CONCEPTS, 0, `no concept "${kpi}"`, 'the title of the KPI');
	return cell(row, 'name');
}

/** The entry of one KPI as Open Numbers dumped it on 30 August 2024; the file is theirs, unchanged. */
export async function dumpSource(kpi: string, archive: Archive): Promise<Source> {
	return {
		id: dumpId(kpi),
		publisher: 'RKA, Kolada',
		kpi,
		table: null,
		title: await titleOf(kpi, archive),
		archive: {
			repository: 'https://github.com/open-numbers/ddf--kolada--dump',
			commit: '8501d5c7694b444dbf59d063c5156754e2a9b819',
			path: `datapoints--by--geo--year/${fileName(kpi)}`,
		},
		retrieved: '2024-08-30',
		sha256: (await archive.read(dumpPath(kpi))).sha256,
		license: KOLADA_TERMS,
		credit: { sv: 'Källa: Kolada', en: 'Source: Kolada' },
		processing: join(DUMPED, LEFT_OUT[kpi]),
		inputs: [],
	};
}

/** The entry of one KPI in RISE's pull from Kolada's own interface on 12 December 2024. */
export async function didSource(kpi: string, archive: Archive): Promise<Source> {
	return {
		id: didId(kpi),
		publisher: 'RKA, Kolada',
		kpi,
		table: null,
		title: await titleOf(kpi, archive),
		archive: {
			repository: 'https://github.com/pgmj/DIDreport',
			commit: 'd18b36d5381d0737ee015c8d89c399ed426d581e',
			path: 'KOLADA/2024-12-12_KOLADA_data_raw.parquet',
		},
		retrieved: '2024-12-12',
		sha256: (await archive.read(DID)).sha256,
		license: `${KOLADA_TERMS}; CC-BY-4.0`,
		credit: {
			sv: 'Källa: Kolada, hämtat via RISE Data i Dialog (DIDreport)',
			en: 'Source: Kolada, retrieved through RISE Data i Dialog (DIDreport)',
		},
		processing: PULLED,
		inputs: [],
	};
}
