import type { Localized } from '../../../src/model/locale.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Archive } from '../archive.ts';
import { fiveYearChange, netMigrationRate, outMigrationRate } from '../calculations.ts';
import type { Series } from '../series.ts';
import { dumpId, dumpSource, KOLADA_TERMS } from './kolada.ts';
import { scbSource, type ScbId } from './scb.ts';

/** Inputs that our calculations rest on, each a series by itself. */
export interface Inputs {
	/** Persons who moved to the municipality (N01801). */
	readonly movedIn: Series;
	/** Persons who moved from it (N01802). */
	readonly movedOut: Series;
	/** Residents on 31 December: Kolada to 2022, then SCB. */
	readonly population: Series;
}

/** One of our own calculations: the formula, and what a reader is told of it. */
interface Calculation {
	readonly compute: (inputs: Inputs) => Series;
	/** Kolada's series that it starts from. */
	readonly kpis: readonly string[];
	/** SCB's tables that it starts from. */
	readonly tables: readonly ScbId[];
	/** The terms of the inputs. */
	readonly license: string;
	readonly title: string;
	readonly processing: Localized;
}

const CALCULATIONS = {
	'egen-utflyttade': {
		compute: ({ movedOut, population }) => outMigrationRate(movedOut, population),
		kpis: ['N01802', 'N01951'],
		tables: [],
		license: KOLADA_TERMS,
		title: 'Utflyttade per 1 000 invånare',
		processing: {
			sv: 'Utflyttade under året ÷ folkmängden den 31 december året före × 1 000. Beräknas inte för riket: där räknas bara flyttningar till utlandet.',
			en: 'People who moved out during the year ÷ population on 31 December of the year before × 1,000. Not computed for the country, where only moves abroad are counted.',
		},
	},
	'egen-flyttnetto': {
		compute: ({ movedIn, movedOut, population }) => netMigrationRate(movedIn, movedOut, population),
		kpis: ['N01801', 'N01802', 'N01951'],
		tables: [],
		license: KOLADA_TERMS,
		title: 'Flyttnetto per 1 000 invånare',
		processing: {
			sv: '(Inflyttade − utflyttade under året) ÷ folkmängden den 31 december samma år × 1 000.',
			en: '(People who moved in − people who moved out during the year) ÷ population on 31 December of the same year × 1,000.',
		},
	},
	'egen-befolkning-fem-ar': {
		compute: ({ population }) => fiveYearChange(population),
		kpis: ['N01951'],
		tables: ['scb-befolkning'],
		license: `${KOLADA_TERMS}; CC0-1.0`,
		title: 'Befolkningsförändring på fem år',
		processing: {
			sv: '(Folkmängden den 31 december − folkmängden fem år tidigare) ÷ folkmängden fem år tidigare × 100, samma formel som Koladas N01958.',
			en: '(Population on 31 December − population five years earlier) ÷ population five years earlier × 100, the formula of Kolada’s N01958.',
		},
	},
} satisfies Record<string, Calculation>;

export type CalculationId = keyof typeof CALCULATIONS;

export const calculation = (id: CalculationId): Calculation => CALCULATIONS[id];

/** The entry of one of our own calculations. It is never credited to the publishers of its inputs. */
export function calculationSource(id: CalculationId): Source {
	const { kpis, tables, license, title, processing } = calculation(id);
	return {
		id,
		publisher: 'Utmaningskartan',
		kpi: null,
		table: null,
		title,
		archive: null,
		retrieved: null,
		sha256: null,
		license,
		credit: {
			sv: 'Egen beräkning (Utmaningskartan)',
			en: 'Own calculation (Utmaningskartan)',
		},
		processing,
		inputs: [...kpis.map(dumpId), ...tables],
	};
}

/** The entries of what a calculation starts from. */
export function inputSources(id: CalculationId, archive: Archive): Promise<Source[]> {
	const { kpis, tables } = calculation(id);
	return Promise.all([
		...kpis.map((kpi) => dumpSource(kpi, archive)),
		...tables.map((table) => scbSource(table, archive)),
	]);
}
