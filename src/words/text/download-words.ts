import type { KnownMoney } from '../../stats/municipality/profile.ts';
import type { Locale } from '../../tables/locale.ts';
import type { Certainty } from '../../tables/model-statements.ts';

/** The words of the tables that are published to be downloaded: `scripts/publish` writes them, and the page that compares. */
export interface DownloadWords {
	readonly code: string;
	/** The code as a spreadsheet leaves it, with letters before it. */
	readonly codeAsText: string;
	readonly place: string;
	readonly county: string;
	readonly challenge: string;
	readonly measure: string;
	readonly unit: string;
	/** A count has no unit of its own. */
	readonly count: string;
	readonly source: string;
	readonly release: string;
	/** In the column of a year that the series does not have. */
	readonly notInSeries: string;
	/** Heads of the columns of the registry of funds, in their order. */
	readonly fund: readonly string[];
	readonly notStated: string;
	/** Heads of the columns of the sources of funds. */
	readonly fundSource: readonly string[];
	/** Of a thing that nothing is to be stated of. */
	readonly notApplicable: string;
	/** Heads of the columns of what is said of models, and of the models. */
	readonly statement: readonly string[];
	readonly model: readonly string[];
	/** Of the problem profiles, after those of a municipality; and of the groups. */
	readonly group: readonly string[];
	readonly groupProfile: readonly string[];
	/** Of similar municipalities, after those of a municipality. */
	readonly similar: readonly string[];
	/** Of the list of municipalities, after those of a municipality. */
	readonly listed: readonly string[];
	/** What is known of the money of a municipality. */
	readonly money: Readonly<Record<KnownMoney, string>>;
	/** Of those compared, after the unit. */
	readonly compared: readonly string[];
	/** Of the facts on buying, and of the limits. */
	readonly buying: readonly string[];
	readonly limit: readonly string[];
	/** How sure a publisher is of what it states. */
	readonly certainties: Readonly<Record<Certainty, string>>;
	/** Names of the sheets of a workbook, 31 characters at most. */
	readonly sheets: {
		readonly values: string;
		readonly registry: string;
		readonly municipalities: string;
		readonly list: string;
		readonly fundSources: string;
		readonly statements: string;
		readonly models: string;
		readonly groups: string;
		readonly groupProfiles: string;
		readonly similar: string;
		readonly likeness: string;
		readonly compared: string;
		readonly buying: string;
		readonly limits: string;
		readonly about: string;
	};
	/** Labels of what stands in the sheet of sources and definitions. */
	readonly about: Readonly<
		Record<
			| 'title'
			| 'address'
			| 'release'
			| 'definition'
			| 'denominator'
			| 'caveat'
			| 'method'
			| 'break'
			| 'reason'
			| 'source'
			| 'retrieved'
			| 'licence'
			| 'checksum'
			| 'processing'
			| 'mark'
			| 'unknownFund'
			| 'onModels',
			string
		>
	>;
	readonly unknownFund: string;
	readonly onModels: string;
	readonly onGroups: string;
	readonly onLikeness: string;
	readonly onComparison: string;
	readonly ownCalculation: string;
}

export const DOWNLOAD_WORDS: Readonly<Record<Locale, DownloadWords>> = {
	sv: {
		code: 'kommunkod',
		codeAsText: 'kommunkod som text',
		place: 'kommun',
		county: 'län',
		challenge: 'utmaning',
		measure: 'mått',
		unit: 'enhet',
		count: 'antal',
		source: 'källa',
		release: 'datautgåva',
		notInSeries: 'inte i serien',
		fund: [
			'id i förteckningen',
			'kod',
			'kod som text',
			'kommun eller region',
			'form',
			'beslutsår',
			'belopp i kronor, så som det först angavs (kan inte summeras)',
			'inriktning',
			'status',
			'status avser år',
			'planen övergavs år',
			'återbetalning',
			'belägg',
			'vad beloppet avser och annat som källorna säger',
			'källor',
			'sida',
			'datautgåva',
		],
		notStated: 'framgår inte',
		fundSource: ['id i förteckningen', 'källa', 'adress', 'år', 'vad källan visar'],
		notApplicable: 'ej tillämpligt',
		statement: [
			'id för modellen',
			'modell',
			'slag av uppgift',
			'uppgiften, med våra ord',
			'utgivarens ord',
			'studie',
			'problem som det som mättes hör till',
			'tillförlitlighet enligt utgivaren',
			'gäller Sverige',
			'jämförelsegrupp',
			'siffra, som källan anger den (ska inte multipliceras)',
			'vad siffran räknar',
			'vem som säger det',
			'källa',
			'år',
			'adress',
			'sida',
			'datautgåva',
		],
		model: [
			'id för modellen',
			'modell',
			'vad den är',
			'problem som den är till för',
			'kunskapsläge (vår sorteringsnyckel, inget betyg)',
			'för',
			'driver',
			'betalar',
			'fond som enligt ett dokument har betalat',
		],
		group: [
			'id för problembilden',
			'problembild',
			'problem som kommunen saknar värde i, och därför inte är grupperad',
			'datautgåva',
		],
		groupProfile: [
			'id för problembilden',
			'problembild',
			'kommuner',
			'invånare',
			'problem',
			'mått',
			'enhet',
			'median i problembilden',
			'median i landet',
			'plats, undre kvartil (0 minst, 100 störst problem)',
			'plats, median',
			'plats, övre kvartil',
			'kommuner med värde',
			'kommuner med känd fond mot problemet',
			'silhuett',
			'stabilitet',
		],
		similar: [
			'ordning',
			'liknande kommun: kod',
			'liknande kommun: kod som text',
			'liknande kommun',
			'avstånd (0 är lika i allt)',
			'datautgåva',
		],
		listed: [
			'kommungrupp (SKR 2023)',
			'folkmängd',
			'folkmängd avser 31 december',
			'vad vi vet om kommunens pengar (okänd är inte detsamma som att ingen finns)',
			'så har vi sökt, där ingen fond är känd',
			'datautgåva',
		],
		money: {
			fund: 'känd fond eller avsatta medel',
			'outcome-contract': 'känt utfallskontrakt',
			planned: 'bara en plan',
			'none-known': 'ingen känd fond',
		},
		compared: [
			'år',
			'värde',
			'senaste tidigare år med värde, där året saknar det',
			'värde det året',
			'år som avgör platsen',
			'värde som avgör platsen (medelvärde om åren är flera), avrundat',
			'plats (1 har störst problem)',
			'fjärdedel (4 har störst problem)',
			'rikets år',
			'riket',
			'median av de kommuner som är mest lika kommunen, samma år som värdet',
		],
		buying: [
			'id för uppgiften',
			'var på sidan',
			'uppgiften, med våra ord',
			'orden i källan',
			'vem som säger det',
			'källa',
			'år',
			'adress',
			'sida',
			'datautgåva',
		],
		limit: [
			'från',
			'till',
			'slag av köp',
			'gräns för direktupphandling, kronor utan moms',
			'id för uppgiften som anger den',
		],
		certainties: {
			high: 'hög',
			moderate: 'måttlig',
			low: 'låg',
			'very-low': 'mycket låg',
		},
		sheets: {
			values: 'Värden',
			registry: 'Fonder',
			municipalities: 'Kommuner',
			list: 'Behov och fonder',
			fundSources: 'Fondernas källor',
			statements: 'Uppgifter om modeller',
			models: 'Modeller',
			groups: 'Problembilder',
			groupProfiles: 'Problembildernas lägen',
			similar: 'Liknande kommuner',
			likeness: 'Det som likheten räknas på',
			compared: 'Jämförelse',
			buying: 'Att köpa',
			limits: 'Gränser',
			about: 'Källor och definitioner',
		},
		about: {
			title: 'Innehåll',
			address: 'Sida',
			release: 'Datautgåva',
			definition: 'Definition',
			denominator: 'Räknat på',
			caveat: 'Att tänka på',
			method: 'Så har vi räknat',
			break: 'Nytt mätsätt',
			reason: 'När värde saknas',
			source: 'Källa',
			retrieved: 'Hämtat',
			licence: 'Villkor',
			checksum: 'Kontrollsumma (SHA-256)',
			processing: 'Bearbetning',
			mark: 'Bearbetat av',
			unknownFund: 'Om fonder',
			onModels: 'Om modeller',
		},
		unknownFund: 'En fond som inte står här är okänd, inte obefintlig.',
		onModels:
			'Ingen modell rekommenderas. En modell som inte står här är en som vi inte har läst om.',
		onGroups: 'Grupperna är vår egen beräkning. Hur de görs, och hur tydliga de är, står på sidan.',
		onLikeness:
			'Avståndet är vår egen beräkning: ett standardiserat euklidiskt avstånd mellan kommunernas värden, så som sidan beskriver det.',
		onComparison:
			'Plats och fjärdedel är vår egen beräkning, på avrundade värden så som sidan visar dem. Alla år för en kommun finns i kommunens egna filer.',
		ownCalculation: 'egen beräkning',
	},
	en: {
		code: 'municipality code',
		codeAsText: 'municipality code as text',
		place: 'municipality',
		county: 'county',
		challenge: 'challenge',
		measure: 'measure',
		unit: 'unit',
		count: 'number',
		source: 'source',
		release: 'release of the data',
		notInSeries: 'not in the series',
		fund: [
			'id in the registry',
			'code',
			'code as text',
			'municipality or region',
			'form',
			'year of decision',
			'amount in SEK as first stated (cannot be summed)',
			'aim',
			'status',
			'status as of year',
			'plan dropped in year',
			'repayment',
			'evidence',
			'what the amount is for, and what else the sources say',
			'sources',
			'page',
			'release of the data',
		],
		notStated: 'not stated',
		fundSource: ['id in the registry', 'source', 'address', 'year', 'what the source shows'],
		notApplicable: 'not applicable',
		statement: [
			'id of the model',
			'model',
			'kind of statement',
			'the statement, in our words',
			'the publisher’s words',
			'study',
			'problems that what was measured belongs to',
			'certainty as the publisher states it',
			'of Sweden',
			'comparison group',
			'figure as the source states it (not to be multiplied)',
			'what the figure counts',
			'who says it',
			'source',
			'year',
			'address',
			'page',
			'release of the data',
		],
		model: [
			'id of the model',
			'model',
			'what it is',
			'problems that it is meant for',
			'state of knowledge (our key for sorting, not a mark)',
			'for',
			'run by',
			'paid by',
			'fund that has paid according to a document',
		],
		group: [
			'id of the problem profile',
			'problem profile',
			'problems that the municipality has no value in, and is not grouped because of',
			'release of the data',
		],
		groupProfile: [
			'id of the problem profile',
			'problem profile',
			'municipalities',
			'residents',
			'problem',
			'measure',
			'unit',
			'median in the profile',
			'median in the country',
			'place, lower quartile (0 least, 100 worst affected)',
			'place, median',
			'place, upper quartile',
			'municipalities with a value',
			'municipalities with a known fund against the problem',
			'silhouette',
			'stability',
		],
		similar: [
			'order',
			'similar municipality: code',
			'similar municipality: code as text',
			'similar municipality',
			'distance (0 is alike in everything)',
			'release of the data',
		],
		listed: [
			'group of municipalities (SKR 2023)',
			'population',
			'population on 31 December of',
			'what we know of its money (unknown is not the same as none)',
			'how we searched, where no fund is known',
			'release of the data',
		],
		money: {
			fund: 'known fund or money set aside',
			'outcome-contract': 'known outcome contract',
			planned: 'only a plan',
			'none-known': 'no known fund',
		},
		compared: [
			'year',
			'value',
			'last earlier year with a value, where the year has none',
			'value of that year',
			'years that decide the place',
			'value that decides the place (the mean of several years), rounded',
			'place (1 is worst affected)',
			'quarter (4 is worst affected)',
			'year of the country',
			'country',
			'median of the municipalities most like it, in the year of the value',
		],
		buying: [
			'id of the fact',
			'where on the page',
			'the fact, in our words',
			'the words of the source, in Swedish',
			'who says it',
			'source',
			'year',
			'address',
			'page',
			'release of the data',
		],
		limit: [
			'from',
			'until',
			'kind of purchase',
			'limit of direct award, SEK without VAT',
			'id of the fact that states it',
		],
		certainties: {
			high: 'high',
			moderate: 'moderate',
			low: 'low',
			'very-low': 'very low',
		},
		sheets: {
			values: 'Values',
			registry: 'Funds',
			municipalities: 'Municipalities',
			list: 'Need and funds',
			fundSources: 'Sources of the funds',
			statements: 'Statements on models',
			models: 'Models',
			groups: 'Problem profiles',
			groupProfiles: 'Where the profiles stand',
			similar: 'Similar municipalities',
			likeness: 'What likeness is counted on',
			compared: 'Comparison',
			buying: 'Buying',
			limits: 'Limits',
			about: 'Sources and definitions',
		},
		about: {
			title: 'Content',
			address: 'Page',
			release: 'Release of the data',
			definition: 'Definition',
			denominator: 'Out of',
			caveat: 'Keep in mind',
			method: 'How we calculated',
			break: 'Changed method',
			reason: 'Where there is no value',
			source: 'Source',
			retrieved: 'Retrieved',
			licence: 'Terms',
			checksum: 'Checksum (SHA-256)',
			processing: 'Processing',
			mark: 'Processed by',
			unknownFund: 'On funds',
			onModels: 'On models',
		},
		unknownFund: 'A fund that is not here is unknown, not absent.',
		onModels: 'No model is recommended. A model that is not here is one that we have not read of.',
		onGroups:
			'The groups are our own calculation. How they are made, and how distinct they are, stands on the page.',
		onLikeness:
			'The distance is our own calculation: a standardised Euclidean distance between the values of municipalities, as the page describes it.',
		onComparison:
			'Places and quarters are our own calculation, on values rounded as the page shows them. All the years of a municipality are in its own files.',
		ownCalculation: 'our own calculation',
	},
};
