import { joins, optionalNumber, optionalText, PATTERN, schema, text } from './schema.ts';
import type { Table } from './table.ts';

/** The registers that all other tables are joined with. */
export const REGISTER_TABLES: readonly Table[] = [
	{
		path: 'municipalities.csv',
		name: 'municipalities',
		title: { sv: 'Sveriges 290 kommuner', en: 'The 290 municipalities of Sweden' },
		description: {
			sv: 'Kod, namn, län och kommungrupp. Alla tabeller kopplas med koden, aldrig med namnet.',
			en: 'Code, name, county and group. All tables are joined by code, never by name.',
		},
		sources: ['scb-lan-och-kommuner', 'skr-kommungrupper-2023'],
		schema: schema(
			[
				text('code', 'Municipality code (kommunkod), four digits, text', PATTERN.municipality),
				text('name', 'Name without "kommun"'),
				text('slug', 'Name in the addresses of the site; unique, never changed', PATTERN.id),
				text('county', 'County code', PATTERN.county),
				text('group', 'Group in the division of SKR (2023)', PATTERN.group),
				optionalNumber(
					'since',
					'integer',
					'First year that it existed; empty when it is older than the series',
				),
			],
			['code'],
			[joins('county', 'counties', 'code'), joins('group', 'groups', 'code')],
		),
	},
	{
		path: 'counties.csv',
		name: 'counties',
		title: { sv: 'Sveriges 21 län', en: 'The 21 counties of Sweden' },
		description: {
			sv: 'Kod och namn. Länskoden är de två första siffrorna i kommunkoden.',
			en: 'Code and name. The code of the county is the first two digits of the municipality’s.',
		},
		sources: ['scb-lan-och-kommuner'],
		schema: schema(
			[
				text('code', 'County code (länskod), two digits, text', PATTERN.county),
				text('name', 'Name in Swedish'),
				text('name_en', 'Name in English'),
			],
			['code'],
		),
	},
	{
		path: 'other-names.csv',
		name: 'other-names',
		title: {
			sv: 'Andra namn på kommuner och län',
			en: 'Other names of municipalities and counties',
		},
		description: {
			sv: 'Namn som inte följer av det egna, för den som söker: engelska namn, regioners namn, Falu kommun. En egen förteckning.',
			en: 'Names that do not follow from its own, for whoever searches: English names, names of regions, Falu of Falun. Our own list.',
		},
		sources: [],
		schema: schema(
			[
				text('place', 'Code of the municipality (four digits) or the county (two), text'),
				text('name', 'What it is also called, without "kommun", "län" and "region"'),
			],
			['place', 'name'],
		),
	},
	{
		path: 'search-words.csv',
		name: 'search-words',
		title: {
			sv: 'Sökord',
			en: 'Words to search with',
		},
		description: {
			sv: 'Vad problem och mått kallas vid sidan av sina namn, och ord som sökningen går förbi. En egen förteckning.',
			en: 'What problems and measures are called beside their names, and words that the search passes over. Our own list.',
		},
		sources: [],
		schema: schema(
			[
				text(
					'kind',
					'What the word stands for: challenge, indicator, money, or nothing (passed-over)',
				),
				optionalText(
					'id',
					'Id of the challenge or the indicator; empty for a word that is passed over',
				),
				text('language', 'Language of the word: sv or en'),
				text('word', 'A word, or some words in a row, in small letters'),
			],
			['language', 'word'],
		),
	},
	{
		path: 'group-names.csv',
		name: 'group-names',
		title: { sv: 'Problembildernas namn', en: 'Names of problem profiles' },
		description: {
			sv: 'Vad en redaktör kallar en grupp kommuner med liknande problem. En grupp utan namn här heter efter sina drag. En egen förteckning.',
			en: 'What an editor calls a group of municipalities with similar problems. A group without a name here goes by its traits. Our own list.',
		},
		sources: [],
		schema: schema(
			[
				text(
					'traits',
					'What sets the group apart, as in groups.json: challenge and end, "heavier" or "lighter", with ";" between',
				),
				text('name_sv', 'Name in Swedish'),
				text('name_en', 'Name in English'),
			],
			['traits'],
		),
	},
	{
		path: 'groups.csv',
		name: 'groups',
		title: { sv: 'Kommungrupper', en: 'Groups of municipalities' },
		description: {
			sv: 'SKR:s kommungruppsindelning 2023: nio grupper i tre huvudgrupper.',
			en: 'The division of SKR (2023): nine groups in three main groups.',
		},
		sources: ['skr-kommungrupper-2023'],
		schema: schema(
			[
				text('code', 'Group code', PATTERN.group),
				text('name_sv', 'Name in Swedish'),
				text('name_en', 'Name in English'),
				text('main', 'Name of the main group, in Swedish'),
			],
			['code'],
		),
	},
	{
		path: 'geography/links.csv',
		name: 'links',
		title: { sv: 'Förbindelser över vatten', en: 'Links across water' },
		description: {
			sv: 'Kommuner utan gräns på land till fastlandet och de kommuner som bro eller färja leder till. För piltangenterna på kartan; en egen förteckning.',
			en: 'Municipalities without a border on land to the mainland, and those that a bridge or ferry leads to. For the arrow keys on the map; our own list.',
		},
		sources: [],
		schema: schema(
			[
				text('from', 'Municipality code (kommunkod) of the island', PATTERN.municipality),
				text('to', 'Municipality code of the other end', PATTERN.municipality),
				text('by_sv', 'Bridge or ferry, in Swedish'),
				text('by_en', 'Bridge or ferry, in English'),
			],
			['from', 'to'],
		),
	},
];
