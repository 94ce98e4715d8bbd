import { words } from '../../i18n/words.ts';
import type { ApiSource } from '../../model/api.ts';
import type { Locale } from '../../model/locale.ts';
import { sourcesIn, type ProfileRow } from '../../model/profile.ts';
import { plain } from './markdown.ts';

/** The id that its publisher has for a series or table. */
const idOf = ({ kpi, table }: ApiSource): string | null => kpi ?? table;

/** Credit lines of the latest year, each once: "Källa: Kolada (N03921)". */
export function creditText({ series, indicator }: ProfileRow, locale: Locale): string {
	const credits = sourcesIn(series, indicator.latest).map((source) => {
		const id = idOf(source);
		return source.credit[locale] + (id === null ? '' : ` (${id})`);
	});
	return [...new Set(credits)].join('; ');
}

/** A source on a line: credit, id and title, when it was taken, terms, checksum. */
function sourceText(source: ApiSource, locale: Locale): string {
	const { twin, data, municipality, challenge } = words(locale);
	const { credit, title, retrieved, license, sha256 } = source;
	const terms = license.split('; ').map((each) => data.terms.licenseOf(each).name);
	const id = idOf(source);
	return [
		`${credit[locale]} (${id === null ? '' : `${id}: `}${title})`,
		...(retrieved === null ? [] : [municipality.figures.retrieved(retrieved)]),
		twin.licence(terms.join(', ')),
		...(sha256 === null ? [] : [`${challenge.checksum} ${sha256}`]),
	].join('; ');
}

/** Where the latest figure comes from, a line for each source; below one of ours, what it rests on. */
export function sourceLines({ series, indicator }: ProfileRow, locale: Locale): readonly string[] {
	const line = (source: ApiSource): string => `- ${plain(sourceText(source, locale))}`;
	return sourcesIn(series, indicator.latest).flatMap((source) => [
		line(source),
		...series.sources
			.filter(({ id }) => source.inputs.includes(id))
			.map((input) => `  ${line(input)}`),
	]);
}
