/** One of SCB's tables that a series is made of. */
export interface ScbTable {
	readonly table: string;
	/** Code of what the table counts. */
	readonly contents: string;
	/** Codes of variables that are not totals, such as age bands: of several the cells are added up. */
	readonly select?: Readonly<Record<string, readonly string[]>>;
}

/** A series of SCB's: one table, or several of which each continues the one before. */
export interface ScbSeries {
	/** Id of its source in `data/sources.json`. */
	readonly source: string;
	readonly title: string;
	readonly tables: readonly ScbTable[];
	/** Units that the contents may have in the metadata (`unit.base`). */
	readonly units: readonly string[];
	/** Years from which the figures are made in another way. */
	readonly breaks: readonly { readonly year: number; readonly kind: 'noise' }[];
}

/** From 2025 SCB adds a little noise to counts of people; the years are in tables of their own. */
const NOISE = [{ year: 2025, kind: 'noise' }] as const;

/** The table has no total of these ages, and so no published sum of the two bands. */
const YOUNG = { Alder: ['16-19', '20-24'] } as const;

export const SCB_SERIES: Readonly<Record<string, ScbSeries>> = {
	folkmangd: {
		source: 'scb-befolkning',
		title: 'Folkmängd 31 december efter region',
		tables: [
			{ table: 'TAB638', contents: 'BE0101N1' },
			{ table: 'TAB5557', contents: '000007ME' },
		],
		// No recording has TAB638's; other tables of people have these.
		units: ['antal', 'personer'],
		breaks: NOISE,
	},
	flyttningsoverskott: {
		source: 'scb-flyttningsoverskott',
		title: 'Flyttningsöverskott efter region',
		tables: [
			{ table: 'TAB1212', contents: 'BE0101AZ' },
			{ table: 'TAB6640', contents: '00000868' },
		],
		units: ['antal'],
		breaks: NOISE,
	},
	// From 2025 the moves out stand in a table whose id we do not know.
	utflyttningar: {
		source: 'scb-utflyttningar',
		title: 'Utflyttningar efter region',
		tables: [{ table: 'TAB1212', contents: 'BE0101AV' }],
		units: ['antal'],
		breaks: [],
	},
	skattekraft: {
		source: 'scb-skattekraft',
		title: 'Skattekraft, kronor per invånare, efter region',
		tables: [{ table: 'TAB3600', contents: 'OE0101A0' }],
		units: ['kr/inv'],
		breaks: [],
	},
	// Labour-market status of residents, the yearly register. No recording has 2025 of it: a person is told to look.
	'arbetslosa-16-24': {
		source: 'scb-arbetslosa-16-24',
		title: 'Arbetsmarknadsstatus, årligt register: arbetslösa 16–24 år efter region',
		tables: [{ table: 'TAB3200', contents: '000002NM', select: YOUNG }],
		units: ['antal'],
		breaks: NOISE,
	},
	'invanare-16-24': {
		source: 'scb-invanare-16-24',
		title: 'Arbetsmarknadsstatus, årligt register: invånare 16–24 år efter region',
		tables: [{ table: 'TAB3200', contents: '000002NU', select: YOUNG }],
		units: ['antal'],
		breaks: NOISE,
	},
};
