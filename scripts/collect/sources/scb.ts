import type { Localized } from '../../../src/tables/locale.ts';
import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Archive } from '../archive.ts';

/** A table of SCB's as atlas290 prepared it, with what must be known to read and to credit it. */
interface ScbTable {
	/** File in `stats/scb-2022-2025/`. */
	readonly file: string;
	/** Name of the file in atlas290, where it has another. */
	readonly original?: string;
	readonly commit: string;
	readonly table: string;
	/** What the table's column holds. */
	readonly title: string;
	/** What a figure is multiplied by to come into our indicator's unit. */
	readonly factor: number;
	/** Decimals of a figure in our indicator's unit. */
	readonly decimals: number;
	/** Whether atlas290 computed the figure from SCB's; otherwise it passed on SCB's own cell. */
	readonly derived: boolean;
	/** What was done to the figures, after the common sentence on how they were taken. */
	readonly processing: Localized | null;
}

const TABLES = {
	'scb-befolkning': {
		file: 'population.csv',
		commit: '900268e873e66032fcf32e106a503e02c933a1f6',
		table: 'TAB638, TAB5557',
		title: 'Folkmängd 31 december efter region',
		factor: 1,
		decimals: 0,
		derived: false,
		processing: null,
	},
	'scb-skattekraft': {
		file: 'taxable-income-per-resident-nominal.csv',
		original: 'taxable-income-per-resident.json',
		commit: '1fb494286c01347c99e69b6108c0990a34df0356',
		table: 'TAB3600',
		title: 'Skattekraft, kronor per invånare, efter region',
		factor: 1,
		decimals: 0,
		derived: true,
		processing: {
			sv: 'atlas290 räknade om SCB:s kronor till 2025 års priser med konsumentprisindex. Vi har räknat tillbaka till årets kronor, avrundat till hela kronor.',
			en: 'atlas290 turned SCB’s kronor into 2025 prices with the consumer price index. We turned them back into kronor of the year, rounded to whole kronor.',
		},
	},
	'scb-forsorjningskvot': {
		file: 'dependency-ratio.csv',
		commit: '879b3d2790053331c3c9bfb42b696ee839d34526',
		table: 'TAB4642',
		title: 'Demografisk försörjningskvot efter region',
		factor: 0.01,
		decimals: 3,
		derived: false,
		processing: {
			sv: 'SCB anger kvoten per 100 personer 20–64 år. Den är här delad med 100, som i Kolada.',
			en: 'SCB gives the ratio per 100 people aged 20–64. It is divided by 100 here, as in Kolada.',
		},
	},
	'scb-flyttnetto': {
		file: 'net-migration-rate.csv',
		commit: '85ce5e72d9278ac31dc0815019c2291647bd9b91',
		table: 'TAB1212, TAB6640',
		title: 'Flyttningsöverskott efter region',
		factor: 1,
		decimals: 2,
		derived: true,
		processing: {
			sv: 'atlas290 delade SCB:s flyttningsöverskott med folkmängden den 31 december samma år, gånger 1 000.',
			en: 'atlas290 divided SCB’s net migration by the population on 31 December of the same year, times 1,000.',
		},
	},
	'scb-sysselsattning': {
		file: 'employment-rate.csv',
		commit: '3288d215d5a68c47f967ba7a8f25bc7001b7d5c0',
		table: 'TAB3200',
		title: 'Sysselsättningsgrad 20–64 år efter region, BAS, november',
		factor: 1,
		decimals: 1,
		derived: false,
		processing: null,
	},
} satisfies Record<string, ScbTable>;

export type ScbId = keyof typeof TABLES;

/** How to read and to credit one of SCB's tables. */
export const scbTable = (id: ScbId): ScbTable => TABLES[id];

export const scbPath = (id: ScbId): string => `stats/scb-2022-2025/${TABLES[id].file}`;

/** The files are copied out column by column, so their checksum is not that of the original. */
const TAKEN: Localized = {
	sv: 'Avskrift av de senaste årens kolumner i atlas290:s fil; kontrollsumman avser avskriften.',
	en: 'A transcript of the latest years’ columns of atlas290’s file; the checksum is that of the transcript.',
};

const CREDIT: Readonly<Record<'derived' | 'published', Localized>> = {
	derived: {
		sv: 'Källa: SCB, beräkning av atlas290',
		en: 'Source: Statistics Sweden (SCB), calculation by atlas290',
	},
	published: {
		sv: 'Källa: SCB, hämtat via atlas290',
		en: 'Source: Statistics Sweden (SCB), retrieved through atlas290',
	},
};

export async function scbSource(id: ScbId, archive: Archive): Promise<Source> {
	const { file, original, commit, table, title, derived, processing } = scbTable(id);
	const path = original ?? file.replace(/\.csv$/, '.json');
	return {
		id,
		publisher: 'SCB',
		kpi: null,
		table,
		title,
		archive: {
			repository: 'https://github.com/aniisabihi/atlas290',
			commit,
			path: `public/pantry/data/indicators/${path}`,
		},
		retrieved: '2026-09',
		sha256: (await archive.read(scbPath(id))).sha256,
		license: 'CC0-1.0',
		credit: derived ? CREDIT.derived : CREDIT.published,
		processing: {
			sv: [TAKEN.sv, processing?.sv].filter(Boolean).join(' '),
			en: [TAKEN.en, processing?.en].filter(Boolean).join(' '),
		},
		inputs: [],
	};
}
