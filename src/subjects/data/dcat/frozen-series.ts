import type { Quad } from 'n3';
import { frozenPath } from '../../../stats/frozen-path.ts';
import type { ApiIndex, ApiSeries } from '../../../tables/api.ts';
import type { FrozenRelease } from '../../../tables/api/releases.ts';
import type { Locale } from '../../../tables/locale.ts';
import { words } from '../../../words/words.ts';
import { checksumOf } from './checksum.ts';
import { rightsOf } from './rights.ts';
import { at, both, date, describe, literal, term, type Said, type Term } from './statements.ts';

/** The frozen releases, and whose figures each has. */
export interface FrozenFacts {
	/** The newest first. */
	readonly releases: readonly FrozenRelease[];
	/** A release by its date. */
	readonly frozen: (date: string) => {
		readonly index: Pick<ApiIndex, 'indicators'>;
		readonly series: (id: string) => Pick<ApiSeries, 'sources'>;
	};
}

/** What the rest of the catalogue lends to the releases. */
interface Lent {
	/** The whole address of a place in the catalogue, and of a path of the site. */
	readonly thing: (name: string) => string;
	readonly whole: (path: string) => string;
	/** What is said of the page of the releases, for a series and for a data set. */
	readonly shared: Said;
	readonly common: Said;
	/** What a file is: its format. */
	readonly format: Said;
}

/** The name of a release in the catalogue. */
export const frozenThing = (date: string): string => `utgava-${date}`;

const text = (locale: Locale) => words(locale).data.catalogue.frozen;
const spoken = (tell: (locale: Locale) => string): readonly Term[] =>
	both({ sv: tell('sv'), en: tell('en') });

/**
 * The frozen releases as a series of data sets, each with its date as its version. What is downloaded is the index of
 * a release, with the checksum that it was frozen with: it lists the other files with theirs. The catalogue names the
 * releases and not the series, as DCAT-AP-SE has it: a series is reached from its members.
 *
 * @returns nothing where no release is kept
 */
export function frozenSeries(
	{ releases, frozen }: FrozenFacts,
	{ thing, whole, shared, common, format }: Lent,
): readonly Quad[] {
	if (releases.length === 0) return [];
	const series = thing('utgavor');
	return [
		...describe(series, [
			['rdf:type', term('dcat:DatasetSeries')],
			...shared,
			['dcterms:title', spoken((locale) => text(locale).series)],
			['dcterms:description', spoken((locale) => text(locale).seriesDescription)],
		]),
		...releases.flatMap(({ date: day, files, sha256 }) => {
			const { index: listed, series: kept } = frozen(day);
			const sources = listed.indicators.flatMap(({ id }) => kept(id).sources);
			const terms = rightsOf(sources);
			const name = frozenThing(day);
			const file = thing(`fil-${name}`);
			const sum = thing(`sha256-${name}`);
			const rights = thing(`villkor-${name}`);
			const index = at(whole(`${frozenPath(day)}index.json`));
			return [
				...describe(thing(name), [
					...common,
					['dcterms:title', spoken((locale) => text(locale).release(day))],
					['dcterms:description', spoken((locale) => text(locale).description(day, files))],
					['dcterms:identifier', literal(name)],
					['dcterms:issued', date(day)],
					['dcat:version', literal(day)],
					['dcat:inSeries', at(series)],
					['dcat:distribution', at(file)],
				]),
				...describe(file, [
					['rdf:type', term('dcat:Distribution')],
					['dcterms:title', literal(`${day}/index.json`)],
					['dcat:accessURL', index],
					['dcat:downloadURL', index],
					...format,
					['dcterms:issued', date(day)],
					['dcterms:rights', at(rights)],
					['spdx:checksum', at(sum)],
				]),
				...checksumOf(sum, sha256),
				...describe(rights, [
					['rdf:type', term('dcterms:RightsStatement')],
					[
						'dcterms:description',
						spoken((locale) => `${terms[locale]} ${words(locale).data.terms.registry}`),
					],
				]),
			];
		}),
	];
}
