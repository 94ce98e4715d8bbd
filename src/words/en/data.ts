import type { Unit } from '../../tables/indicators.ts';
import type { Words } from '../sv.ts';

const FILES: Readonly<Record<string, string>> = {
	'index.json':
		'What there is: challenges, indicators, and every other file with its size and checksum. Start here.',
	'municipalities.json':
		'The municipalities in order of code, with county, municipality group, population, the municipalities most like each, neighbours and how we have looked for a fund.',
	'funds.json':
		'The registry of funds, money set aside and outcome contracts, with sources and what each of them shows. Also figures on the whole country, as others have stated them, what came of outcome contracts according to different sources, and how we have searched.',
	'need.json': 'Need level and known fund for every challenge and municipality.',
	'findings.json':
		'Facts that fixed rules have found in the figures, the most unusual first, with how unusual they are.',
	'similarity.json':
		'What the distances between similar municipalities are worked out from, so that they can be worked out with other weights.',
	'groups.json':
		'The municipalities grouped by their problem profile, with measures of how clear and stable the groups are.',
	'changes.json':
		'What each release of the data changed: new years, corrected figures, new and corrected funds.',
	'search-words.json':
		'Words that people search with, and the challenge or indicator that they stand for. Our own list.',
	'neighbours.json':
		'Where the arrow keys lead on the map: the neighbouring municipality up, right, down and left.',
	'circles.json':
		'The map’s second view: a circle for each municipality, its area by population, near its place on the map but never over another.',
	'downloads.json': 'Files for spreadsheets and other programs, with checksums.',
	'releases.json': 'The frozen releases, with date, address and checksum.',
	'other-land.json': 'The land around Sweden, as the background of the maps (Natural Earth).',
	'sweden.topo.json':
		'Boundaries of municipalities and counties (TopoJSON in SWEREF 99 TM, metres).',
};

const UNITS: Readonly<Record<Unit, string>> = {
	'%': 'per cent',
	'‰': 'per thousand',
	dagar: 'days',
	kr: 'SEK',
	kvot: 'ratio',
	antal: 'number',
};

/** By the name that the sources have for them. */
const LICENSES: Readonly<Record<string, { name: string; url?: string; says: string }>> = {
	'Koladas villkor': {
		name: 'Kolada’s terms',
		url: 'https://www.kolada.se/om-oss/api',
		says: 'Free to use without an agreement, commercially too. Name Kolada as the source where the figures are shown, but not for figures that you have computed yourself.',
	},
	'CC0-1.0': {
		name: 'CC0 1.0',
		url: 'https://creativecommons.org/publicdomain/zero/1.0/',
		says: 'No conditions: the publisher has waived its rights. Naming the source is still good practice.',
	},
	'CC-BY-4.0': {
		name: 'CC BY 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
		says: 'Free to use if the originator is named and changes are stated.',
	},
	'Public domain': {
		name: 'Public domain',
		says: 'No conditions. Naming Natural Earth is good practice.',
	},
	'Valmyndighetens öppna data': {
		name: 'Open data of the Swedish Election Authority (Valmyndigheten)',
		says: 'Open data. Name Valmyndigheten as the source.',
	},
};

export const data: Words['data'] = {
	title: 'Data',
	description:
		'Download every figure on Utmaningskartan: indicators, municipalities, funds and boundaries as open files, with sources, terms and checksums.',
	/** Of one measure, after its definition. */
	covers: (years: string): string => `The municipalities of Sweden, ${years}.`,
	lead: (indicators, municipalities, first, last) =>
		`Everything on the site is available as open files: ${indicators} measures for ${municipalities} municipalities, from ${first} to ${last}. The pages are built from the same files.`,
	catalogue: {
		title: 'The data of Utmaningskartan',
		description:
			'Measures of social challenges in Sweden’s municipalities, and a register of municipal social investment funds. Each figure has its source.',
		funds: 'Social investment funds in Swedish municipalities',
		fundsDescription:
			'A register of the social investment funds, set-aside money and outcome contracts of municipalities and regions, with sources. Incomplete: a fund that is not there is unknown.',
		api: 'The open API of Utmaningskartan',
		frozen: {
			series: 'Frozen releases of Utmaningskartan',
			seriesDescription:
				'Releases of all the data that are kept as they were, each at an address of its own. A frozen release never changes.',
			release: (date) => `The data of Utmaningskartan, release ${date}`,
			description: (date, files) =>
				`All the data as it was in the release of ${date}: ${files} files, which never change. The file index.json names the others, each with its checksum.`,
		},
	},
	release: (date) => `Data release ${date}.`,
	sections: {
		indikatorer: 'Indicators',
		tackning: 'Which years there are',
		'inte-vet': 'What we do not know',
		filer: 'Files',
		utgavor: 'Frozen releases',
		definitioner: 'What the indicators measure',
		api: 'How to use the API',
		kallor: 'Sources',
		villkor: 'Terms and credit',
		luckor: 'Known gaps',
	},
	whole: {
		all: {
			name: 'Everything in one file',
			says: 'All tables that the site is built from, with sources and a file to read first. Every column is described (Data Package and CSV on the Web).',
		},
		funds: {
			name: 'The registry of funds',
			says: 'Every known fund with amount, aims, status and sources.',
		},
		models: {
			name: 'The models',
			says: 'What is said of each model, one statement a row, with its source.',
		},
		groups: {
			name: 'The problem profiles',
			says: 'Which profile each municipality belongs to, and where each profile stands in each problem.',
		},
		similarity: {
			name: 'Similar municipalities',
			says: 'The municipalities most like each one, with the distances and what they are counted on.',
		},
		buying: {
			name: 'How a municipality can buy',
			says: 'Every fact with the words of its source, and the limits of direct award.',
		},
		places: {
			name: 'One municipality',
			says: 'All measures over all years are under Download on the municipality’s own page. Choose one:',
			link: 'all municipalities',
		},
		lists: {
			name: 'One measure or one list',
			says: 'The files of each measure stand in the table above, the lists of need and funds in a table below. They are also under Download on the page of the measure and of the list. Beside each CSV file lies its description (CSV on the Web): the name of the file followed by -metadata.json.',
		},
	},
	standards: {
		title: 'The registry in open standards',
		intro:
			'Two standards are used for money of this kind in other countries. We fill only the fields that our sources suffice for.',
		indigo: {
			fits: (contracts, rows) =>
				`The standard describes outcome contracts. ${String(contracts)} of the ${String(rows)} rows of the registry are such, and they are there in its fields:`,
			fields:
				'Name, country, municipality, amount, participants, aim, cap on the return and sources are given where a source says so. The amount is the most that the contract is for. INDIGO’s own numbers, which those who keep the standard assign, the day on which the contract was made, how far the work has come and the UN goals are empty: what we know of them does not answer what the standard asks.',
			not: (others) =>
				`The other ${String(others)} rows are funds and money set aside. They are not what the standard calls a fund, money that pays for outcomes, and are left out.`,
			link: 'The standard',
		},
		giving: {
			asks: 'The standard describes grants. A grant must have a number that begins with a prefix from 360Giving, a title, a description, a currency, an amount, the day of the decision, a recipient and a funder.',
			not: ({ rows, withAmount, withYear }) =>
				`None of the ${String(rows)} rows fills all those fields, so we publish no such file. A municipality’s fund is money that it sets aside for itself: there is no recipient. ${String(withAmount)} rows have an amount and ${String(withYear)} a year, but none has the day of the decision, and we have no prefix. To fill the fields all the same would be to make it up.`,
			link: 'The standard',
		},
	},
	frozen: {
		intro:
			'A frozen release is all figures and facts as they stood on one day. It never changes: link to it where a result is to be repeatable. Its files have the names that they have in the API.',
		none: 'No release is frozen yet.',
		caption: 'Releases that are kept, the newest first',
		date: 'Release',
		address: 'Address',
		size: 'Size',
		files: 'Files',
		checksums: 'Checksums of the frozen releases',
		sums: 'The checksum of index.json identifies the whole release, since that file has those of the others. They are in',
		claims: 'How a quoted figure stood, and whether it has changed',
	},
	needFiles: {
		caption: 'Need and known funds, one list for each challenge',
		intro:
			'Each list has all municipalities, the worst affected first: mean, quarter, change over five years and known funds with sources. The English files have commas between the columns and decimal points, the Swedish ones semicolons and decimal commas.',
		challenge: 'Challenge',
		swedish: 'In Swedish (CSV)',
		english: 'In English (CSV)',
		workbook: 'Workbook',
	},
	files: {
		intro:
			'The files are in JSON. Each indicator also has a file of its own, which is in the table of indicators.',
		caption: 'Files for all municipalities',
		file: 'File',
		content: 'Content',
		contentOf: (path) => FILES[path] ?? '',
		size: 'Size',
		schema: 'Schema',
		schemas:
			'Each JSON file has a schema (JSON Schema) that describes its fields: what they mean, in what unit, and what null stands for. The files of the indicators share one:',
		checksums: 'Checksums of all files',
		checksumsNote:
			'A checksum is the file’s fingerprint: change a single character and it becomes another. The list can be saved as a text file and checked with',
	},
	indicators: {
		intro:
			'The name leads to the definition. The number of municipalities with a value is that of the latest year.',
		caption: 'Indicators by challenge',
		indicator: 'Indicator',
		unit: 'Unit',
		unitOf: (unit) => UNITS[unit],
		years: 'Years',
		coverage: 'Municipalities with a value',
		of: (count, all) => `${count} of ${all}`,
		publisher: 'Publisher',
		series: 'Series or table',
		license: 'Terms',
		file: 'File',
		retrieved: 'Retrieved',
		checksum: 'Checksum',
		checksumOf: (name) => `Checksum of ${name}: the whole list`,
		none: '–',
		lead: 'lead measure',
		context: 'Context',
		survey: 'survey, not ranked',
		denominator: 'Denominator:',
	},
	sources: {
		intro:
			'The link leads to the very version of the file that we read, and the checksum shows that it is the one. Where we have transcribed a part of a file, the checksum is that of the transcript.',
		own: 'Our own calculations',
		from: (publisher, repository) => `${publisher}, from the archive ${repository}`,
		title: 'Publisher’s title',
		ownTitle: 'Calculation',
		series: 'Series or table',
		usedIn: 'Used in',
		file: 'Archived file',
		retrieved: 'Retrieved',
		license: 'Terms',
		checksums: (from) => `Checksums (SHA-256): ${from}`,
		processing: 'About the file:',
		inputs: 'Computed from',
		none: '–',
	},
	terms: {
		caption: 'Terms and credit lines',
		license: 'Terms',
		says: 'What they mean',
		credit: 'Write',
		licenseOf: (license) => LICENSES[license] ?? { name: license, says: '' },
		intro:
			'The figures are under their publishers’ terms. They may be used freely, but most ask that the source be named.',
		own: 'For a figure marked “our own calculation” the source is Utmaningskartan, not the publisher:',
		ownCredit: (release) => `Source: Utmaningskartan, own calculation (data release ${release})`,
		registry:
			'The registry of funds is our compilation of public sources and is free to use (CC BY 4.0). Name Utmaningskartan, and always the source given for the fund when you repeat something about it.',
		map: 'The boundaries of the map come from Statistics Sweden (SCB, CC0), the municipality groups from the Swedish Association of Local Authorities and Regions (SKR), which lets anyone use them freely.',
	},
	gaps: {
		intro:
			'A missing value is shown as missing, never as zero and never as an estimate. In the files it is null, and “status” says why. There are four reasons:',
		tableIntro:
			'The table shows the indicators that have gaps. The numbers are of municipalities and years together: a municipality without a value in three years counts three times.',
		caption: 'Gaps by indicator',
		indicator: 'Indicator',
		absent: 'Years the series lacks',
		country: 'Years without a value for Sweden',
		none: '–',
	},
};
