import type { Quad } from 'n3';
import { siteAddress } from '../../../site-address.ts';
import { CONTACT, SITE_NAME } from '../../../site.ts';
import { measurePath } from '../../../stats/measure-path.ts';
import type { ApiIndex, ApiIndicatorEntry, ApiSeries } from '../../../tables/api.ts';
import { LOCALES } from '../../../tables/locale.ts';
import { OPENAPI_PATH } from '../../../tables/schema-path.ts';
import { address } from '../../../words/address.ts';
import { words } from '../../../words/words.ts';
import { licenseAddress } from '../license-addresses.ts';
import { checksumOf } from './checksum.ts';
import { frozenSeries, frozenThing, type FrozenFacts } from './frozen-series.ts';
import { licenseOf, rightsOf } from './rights.ts';
import {
	at,
	both,
	date,
	describe,
	literal,
	term,
	typed,
	year,
	type Said,
	type Term,
} from './statements.ts';

const EU = 'http://publications.europa.eu/resource/authority';
const MEDIA = 'http://www.iana.org/assignments/media-types';
const SWEDEN = 'http://publications.europa.eu/resource/authority/country/SWE';
const LANGUAGES = [`${EU}/language/SWE`, `${EU}/language/ENG`];

/** What a file is: in Sweden's profile a text, where Europe's has an address. */
const JSON_FORMAT: Said = [
	['dcterms:format', literal('application/json')],
	['dcat:mediaType', at(`${MEDIA}/application/json`)],
];

/** The terms of the catalogue itself, the only ones that DCAT-AP-SE takes. What it describes has its own. */
const CATALOGUE_TERMS = licenseAddress('CC0-1.0');

/** The terms of our own work (docs/decisions/terms.md). */
const OWN_TERMS = licenseAddress('CC-BY-4.0');

/** What the catalogue is made of. */
export interface CatalogueFacts extends FrozenFacts {
	/** Where the site is published. */
	readonly site: URL;
	readonly index: Pick<ApiIndex, 'release' | 'indicators' | 'challenges' | 'files'>;
	readonly series: (id: string) => Pick<ApiSeries, 'sources'>;
}

/**
 * The catalogue of the site's data after DCAT-AP-SE 3, for the Swedish data portal: the catalogue, a data set for
 * each indicator and one for the registry of funds, each with its file and the file's checksum, one for each frozen
 * release, and the API.
 * Everything has an address of its own, since the portal takes no blank nodes.
 */
export function catalogue({
	site,
	index,
	series,
	releases,
	frozen,
}: CatalogueFacts): readonly Quad[] {
	const { release, indicators, challenges, files } = index;
	const whole = (path: string): string => siteAddress(site, path);
	/** A thing that has no page: a place in the catalogue itself. */
	const thing = (name: string): string => `${whole('/dcat.rdf')}#${name}`;
	const [publisher, contact, service] = ['utgivare', 'kontakt', 'api'].map(thing);
	const pages = (path: string): readonly Term[] =>
		LOCALES.map((locale) => at(whole(address(path, locale))));
	const fileOf = (path: string, license: Said): readonly Quad[] => {
		const file = files.find((each) => each.path === path);
		const url = whole(`/api/v1/${path}`);
		const sum = thing(`sha256-${path.replaceAll(/[^\w]+/g, '-')}`);
		return [
			...describe(thing(`fil-${path.replaceAll(/[^\w]+/g, '-')}`), [
				['rdf:type', term('dcat:Distribution')],
				['dcterms:title', literal(path)],
				['dcat:accessURL', at(url)],
				['dcat:downloadURL', at(url)],
				['dcat:accessService', at(service ?? '')],
				...JSON_FORMAT,
				['dcterms:conformsTo', null],
				['dcterms:modified', date(release)],
				['spdx:checksum', file === undefined ? null : at(sum)],
				[
					'dcat:byteSize',
					file === undefined ? null : typed(String(file.bytes), 'xsd:nonNegativeInteger'),
				],
				...license,
			]),
			...(file === undefined ? [] : checksumOf(sum, file.sha256)),
		];
	};
	const distribution = (path: string): Term => at(thing(`fil-${path.replaceAll(/[^\w]+/g, '-')}`));
	/** What is said of data sets and of series of them. */
	const shared = (path: string): Said => [
		['dcterms:publisher', at(publisher ?? '')],
		['dcat:contactPoint', CONTACT === null ? null : at(contact ?? '')],
		['dcat:landingPage', pages(path)],
		['dcterms:spatial', at(SWEDEN)],
		['dcat:theme', at(`${EU}/data-theme/SOCI`)],
	];
	const common = (path: string): Said => [
		['rdf:type', term('dcat:Dataset')],
		...shared(path),
		['dcterms:accessRights', at(`${EU}/access-right/PUBLIC`)],
		['dcterms:language', LANGUAGES.map(at)],
	];

	const measure = (indicator: ApiIndicatorEntry): readonly Quad[] => {
		const { id, name, definition, years, file, challenge } = indicator;
		const sources = series(id).sources.filter((source) => source.years !== null);
		const license = licenseOf(sources);
		const period = thing(`ar-${id}`);
		const of = challenges.find((each) => each.id === challenge);
		const rights = thing(`villkor-${id}`);
		return [
			...describe(thing(id), [
				...common(measurePath(id)),
				['dcterms:modified', date(release)],
				['dcterms:title', both(name)],
				['dcterms:description', both(definition)],
				['dcterms:identifier', literal(id)],
				['dcat:keyword', of === undefined ? null : both(of.name)],
				['dcterms:temporal', at(period)],
				['dcat:distribution', distribution(file)],
				['dcterms:source', null],
			]),
			...describe(period, [
				['rdf:type', term('dcterms:PeriodOfTime')],
				['dcat:startDate', year(years[0])],
				['dcat:endDate', year(years[1])],
			]),
			...fileOf(
				file,
				license === null ? [['dcterms:rights', at(rights)]] : [['dcterms:license', at(license)]],
			),
			...(license === null
				? describe(rights, [
						['rdf:type', term('dcterms:RightsStatement')],
						['dcterms:description', both(rightsOf(sources))],
					])
				: []),
		];
	};

	/** Pages of ours that others are described by: what they are is told once each. */
	const documents = [
		whole('/'),
		...['/data/', '/fonder/', ...indicators.map(({ id }) => measurePath(id))].flatMap((path) =>
			LOCALES.map((locale) => whole(address(path, locale))),
		),
	];

	const text = (locale: 'sv' | 'en') => words(locale).data.catalogue;
	const spoken = (of: 'title' | 'description' | 'funds' | 'fundsDescription' | 'api') => ({
		sv: text('sv')[of],
		en: text('en')[of],
	});
	return [
		...describe(thing('katalog'), [
			['rdf:type', term('dcat:Catalog')],
			['dcterms:title', both(spoken('title'))],
			['dcterms:description', both(spoken('description'))],
			['dcterms:publisher', at(publisher ?? '')],
			['dcterms:license', CATALOGUE_TERMS === null ? null : at(CATALOGUE_TERMS)],
			['foaf:homepage', at(whole('/data/'))],
			['dcterms:language', LANGUAGES.map(at)],
			['dcterms:spatial', at(SWEDEN)],
			['dcterms:modified', date(release)],
			['dcat:themeTaxonomy', at(`${EU}/data-theme`)],
			['dcat:service', at(service ?? '')],
			[
				'dcat:dataset',
				[
					...indicators.map(({ id }) => id),
					'fonder',
					...releases.map(({ date: day }) => frozenThing(day)),
				].map((name) => at(thing(name))),
			],
		]),
		...describe(publisher ?? '', [
			['rdf:type', term('foaf:Agent')],
			['foaf:name', literal(SITE_NAME)],
			['foaf:homepage', at(whole('/'))],
		]),
		...(CONTACT === null
			? []
			: describe(contact ?? '', [
					['rdf:type', term('vcard:Organization')],
					['vcard:fn', literal(SITE_NAME)],
					['vcard:hasEmail', at(`mailto:${CONTACT}`)],
				])),
		...describe(service ?? '', [
			['rdf:type', term('dcat:DataService')],
			['dcterms:title', both(spoken('api'))],
			['dcterms:publisher', at(publisher ?? '')],
			['dcat:contactPoint', CONTACT === null ? null : at(contact ?? '')],
			['dcat:endpointURL', at(whole('/api/v1/index.json'))],
			['dcat:endpointDescription', at(whole(`/api/v1/${OPENAPI_PATH}`))],
			['dcterms:accessRights', at(`${EU}/access-right/PUBLIC`)],
			['dcat:landingPage', pages('/data/')],
		]),
		...describe(thing('fonder'), [
			...common('/fonder/'),
			['dcterms:modified', date(release)],
			['dcterms:title', both(spoken('funds'))],
			['dcterms:description', both(spoken('fundsDescription'))],
			['dcat:distribution', distribution('funds.json')],
		]),
		// The compilation is ours; whose statement each fact is stands in the rights.
		...fileOf('funds.json', [
			['dcterms:license', OWN_TERMS === null ? null : at(OWN_TERMS)],
			['dcterms:rights', at(thing('villkor-fonder'))],
		]),
		...describe(thing('villkor-fonder'), [
			['rdf:type', term('dcterms:RightsStatement')],
			[
				'dcterms:description',
				both({ sv: words('sv').data.terms.registry, en: words('en').data.terms.registry }),
			],
		]),
		...indicators.flatMap(measure),
		...documents.flatMap((page) => describe(page, [['rdf:type', term('foaf:Document')]])),
		...frozenSeries(
			{ releases, frozen },
			{
				thing,
				whole,
				shared: shared('/data/'),
				common: common('/data/'),
				format: JSON_FORMAT,
			},
		),
	];
}
