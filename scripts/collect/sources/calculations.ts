import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Archive } from '../archive.ts';
import {
	domesticNetRate,
	fiveYearChange,
	netMigrationRate,
	outMigrationRate,
	rateOfYearEnd,
	shareOfCountry,
} from '../calculations.ts';
import type { Series } from '../series.ts';
import { dumpSource, KOLADA_TERMS } from './kolada.ts';
import { ownSource, type OwnCalculation } from './own-source.ts';
import { projektSource } from './projekt.ts';
import { scbMovesSource } from './scb-moves.ts';
import { scbSource } from './scb.ts';

/** Inputs that our calculations rest on, each a series by itself. */
export interface Inputs {
	/** Persons who moved to the municipality (N01801). */
	readonly movedIn: Series;
	/** Persons who moved from it: Kolada (N01802) to 2022, then SCB. */
	readonly movedOut: Series;
	/** Moved in from within Sweden − moved out within it, persons: SCB, 2023 and 2024. */
	readonly domesticNet: Series;
	/** Residents on 31 December: Kolada to 2022, then SCB. */
	readonly population: Series;
	/** Tax base, kronor of the year per resident: Kolada to 2022, then SCB. */
	readonly taxBase: Series;
	/** Reported violent crimes per 100,000 of the mean population: Kolada, 2023–2025. */
	readonly violentCrime: Series;
}

/** One of our own calculations: the formula, and what a reader is told of it. */
interface Calculation extends OwnCalculation {
	readonly compute: (inputs: Inputs) => Series;
	/** The entries of what it starts from. */
	readonly inputs: (archive: Archive) => readonly Promise<Source>[];
}

const CALCULATIONS = {
	'egen-utflyttade': {
		compute: ({ movedOut, population }) => outMigrationRate(movedOut, population),
		inputs: (archive) => [
			dumpSource('N01802', archive),
			dumpSource('N01951', archive),
			scbMovesSource(archive),
			scbSource('scb-befolkning', archive),
		],
		license: `${KOLADA_TERMS}; CC0-1.0`,
		title: 'Utflyttade per 1 000 invånare',
		processing: {
			sv: 'Utflyttade under året ÷ folkmängden den 31 december året före × 1 000. Till och med 2022 ur Kolada, därefter ur SCB:s arbetsböcker. Beräknas inte för riket: där räknas bara flyttningar till utlandet.',
			en: 'People who moved out during the year ÷ population on 31 December of the year before × 1,000. To 2022 from Kolada, then from SCB’s workbooks. Not computed for the country, where only moves abroad are counted.',
		},
	},
	'egen-inrikes-flyttnetto': {
		compute: ({ domesticNet, population }) => domesticNetRate(domesticNet, population),
		inputs: (archive) => [scbMovesSource(archive), scbSource('scb-befolkning', archive)],
		license: 'CC0-1.0',
		title: 'Inrikes flyttnetto, andel av befolkningen',
		processing: {
			sv: 'Inrikes flyttnetto under året (SCB) ÷ folkmängden den 31 december samma år × 100, samma formel som Koladas N02101. För riket är värdet noll.',
			en: 'Domestic net migration during the year (SCB) ÷ population on 31 December of the same year × 100, the formula of Kolada’s N02101. For the country it is zero.',
		},
	},
	'egen-flyttnetto': {
		compute: ({ movedIn, movedOut, population }) => netMigrationRate(movedIn, movedOut, population),
		inputs: (archive) => ['N01801', 'N01802', 'N01951'].map((kpi) => dumpSource(kpi, archive)),
		license: KOLADA_TERMS,
		title: 'Flyttnetto per 1 000 invånare',
		processing: {
			sv: '(Inflyttade − utflyttade under året) ÷ folkmängden den 31 december samma år × 1 000.',
			en: '(People who moved in − people who moved out during the year) ÷ population on 31 December of the same year × 1,000.',
		},
	},
	'egen-befolkning-fem-ar': {
		compute: ({ population }) => fiveYearChange(population),
		inputs: (archive) => [dumpSource('N01951', archive), scbSource('scb-befolkning', archive)],
		license: `${KOLADA_TERMS}; CC0-1.0`,
		title: 'Befolkningsförändring på fem år',
		processing: {
			sv: '(Folkmängden den 31 december − folkmängden fem år tidigare) ÷ folkmängden fem år tidigare × 100, samma formel som Koladas N01958.',
			en: '(Population on 31 December − population five years earlier) ÷ population five years earlier × 100, the formula of Kolada’s N01958.',
		},
	},
	'egen-skattekraft-andel': {
		compute: ({ taxBase, population }) => shareOfCountry(taxBase, population),
		inputs: (archive) => [
			dumpSource('N00903', archive),
			dumpSource('N01951', archive),
			scbSource('scb-skattekraft', archive),
		],
		license: `${KOLADA_TERMS}; CC0-1.0`,
		title: 'Skattekraft, procent av rikets medel',
		processing: {
			sv: 'Kommunens skattekraft ÷ rikets × 100. Rikets är Koladas egen uppgift 2016–2022; övriga år är den medelvärdet av kommunernas, vägt med folkmängden den 31 december två år tidigare. Så vägt avviker medelvärdet med högst 0,001 procent från Koladas uppgift alla år som har en. Åren 1995, 1999 och 2003 går inte att räkna: nya kommuner saknar folkmängd två år tidigare.',
			en: 'The municipality’s tax base ÷ the country’s × 100. The country’s is Kolada’s own figure in 2016–2022; in other years it is the mean of the municipalities, weighted by the population on 31 December two years before. So weighted, the mean is within 0.001 per cent of Kolada’s figure in every year that has one. The years 1995, 1999 and 2003 cannot be computed: new municipalities have no population two years before.',
		},
	},
	'egen-valdsbrott': {
		compute: ({ violentCrime, population }) => rateOfYearEnd(violentCrime, population),
		inputs: (archive) => [
			projektSource('N07403', archive),
			dumpSource('N01951', archive),
			scbSource('scb-befolkning', archive),
		],
		license: `${KOLADA_TERMS}; CC0-1.0`,
		title: 'Anmälda våldsbrott per 100 000 invånare den 31 december',
		processing: {
			sv: 'Kolada räknar numera per medelfolkmängd. För att åren ska gå att jämföra är antalet brott (Koladas värde × medelfolkmängden ÷ 100 000, ett heltal i varje kommun) delat med folkmängden den 31 december samma år, som i den äldre serien.',
			en: 'Kolada now divides by the mean population. So that years can be compared, the number of crimes (Kolada’s figure × mean population ÷ 100,000, a whole number in every municipality) is divided by the population on 31 December of the same year, as in the older series.',
		},
	},
} satisfies Record<string, Calculation>;

export type CalculationId = keyof typeof CALCULATIONS;

export const calculation = (id: CalculationId): Calculation => CALCULATIONS[id];

/** The entry of a calculation. */
export const calculationSource = (id: CalculationId, inputs: readonly Source[]): Source =>
	ownSource(id, calculation(id), inputs);

/** The entries of what a calculation starts from. */
export const inputSources = (id: CalculationId, archive: Archive): Promise<Source[]> =>
	Promise.all(calculation(id).inputs(archive));
