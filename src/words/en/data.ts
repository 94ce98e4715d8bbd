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
	lead: (indicators, municipalities, first, last) =>
		`All that the site shows is open files: ${indicators} measures for ${municipalities} municipalities, from ${first} to ${last}. The pages are built from the same files.`,
	release: (date) => `Data release ${date}.`,
	sections: {
		indikatorer: 'Indicators',
		filer: 'Files',
		definitioner: 'What the indicators measure',
		api: 'How to use the API',
		kallor: 'Sources',
		villkor: 'Terms and credit',
		luckor: 'Known gaps',
	},
	needFiles: {
		caption: 'Need and known funds, one list for each challenge (CSV)',
		intro:
			'Each list has all municipalities, the worst affected first: mean, quarter, change over five years and known funds with sources. The English files have commas between the columns and decimal points, the Swedish ones semicolons and decimal commas.',
		challenge: 'Challenge',
		swedish: 'In Swedish',
		english: 'In English',
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
		latest: 'Latest year',
		coverage: 'Municipalities with a value',
		of: (count, all) => `${count} of ${all}`,
		publisher: 'Publisher',
		series: 'Series or table',
		license: 'Terms',
		file: 'File',
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
			'The registry of funds is our compilation of public sources. Please name Utmaningskartan, and always name the source that stands beside the fund when you repeat something about it.',
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
