import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import type { ApiIndex, ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { SITE_NAME } from '../../site.ts';
import { siteAddress } from '../../site-address.ts';
import { measurePath } from '../../stats/measure-path.ts';
import { unitSuffix } from '../../words/text/format.ts';
import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import { licenseAddresses } from './license-addresses.ts';

const OURS = { '@type': 'Organization', name: SITE_NAME } as const;
const SWEDEN = { '@type': 'Country', name: 'Sverige', identifier: 'SE' } as const;

/** What is said of a data set of any kind. */
const common = (locale: Locale, release: string) =>
	({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		inLanguage: locale,
		isAccessibleForFree: true,
		spatialCoverage: SWEDEN,
		publisher: OURS,
		version: release,
		dateModified: release,
	}) as const;

/** A file of the open API to download, with its checksum where the index has one. */
const download = (site: URL, path: string, files: ApiIndex['files']): DataDownload => ({
	'@type': 'DataDownload',
	encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
	contentUrl: siteAddress(site, `/api/v1/${path}`),
	...Object.fromEntries(
		files
			.filter((file) => file.path === path)
			.flatMap(({ bytes, sha256 }) => [
				['contentSize', `${bytes} B`],
				['sha256', sha256],
			]),
	),
});

/** What search engines read of a measure (schema.org): what it is of, whose it is, where its file lies. */
export function measureData(
	indicator: ApiIndicatorEntry,
	series: Pick<ApiSeries, 'sources'>,
	{ release, files }: Pick<ApiIndex, 'release' | 'files'>,
	{ locale, site }: { readonly locale: Locale; readonly site: URL },
): WithContext<Dataset> {
	const { id, name, definition, publisher, years, file, method } = indicator;
	const unit = unitSuffix(indicator, locale).trim();
	const { common: text, data } = words(locale);
	const direct = series.sources.filter((source) => source.years !== null);
	const licenses = licenseAddresses(direct.map(({ license }) => license));
	return {
		...common(locale, release),
		name: name[locale],
		description: `${definition[locale]} ${data.covers(text.years(...years))}`,
		url: siteAddress(site, address(measurePath(id), locale)),
		identifier: id,
		temporalCoverage: `${years[0]}/${years[1]}`,
		// What we have computed is ours, and is never credited to whom it was computed from.
		creator: method === null ? { '@type': 'Organization', name: publisher[locale] } : OURS,
		creditText: [...new Set(direct.map(({ credit }) => credit[locale]))].join(' '),
		...(licenses === null ? {} : { license: licenses }),
		variableMeasured: {
			'@type': 'PropertyValue',
			name: name[locale],
			...(unit === '' ? {} : { unitText: unit }),
		},
		includedInDataCatalog: {
			'@type': 'DataCatalog',
			name: SITE_NAME,
			url: siteAddress(site, address('/data/', locale)),
		},
		distribution: [download(site, file, files)],
	};
}

/** The same of all data together, whose parts have terms of their own: no single licence is given. */
export function allData(
	{ indicators, release, files }: ApiIndex,
	description: string,
	{ locale, site }: { readonly locale: Locale; readonly site: URL },
): WithContext<Dataset> {
	const years = indicators.flatMap((indicator) => indicator.years);
	return {
		...common(locale, release),
		name: SITE_NAME,
		description,
		url: siteAddress(site, address('/data/', locale)),
		temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
		creator: OURS,
		distribution: ['index.json', 'municipalities.json', 'funds.json', 'need.json'].map((path) =>
			download(site, path, files),
		),
	};
}
