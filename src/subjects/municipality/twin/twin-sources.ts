import { words } from '../../../words/words.ts';
import type { ApiSource } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { sourcesIn, type ProfileRow } from '../../../stats/municipality/profile.ts';
import { blocks, heading, plain } from './markdown.ts';
import type { TwinFacts } from './twin-facts.ts';

/** Characters of a checksum that tell a file from any other; the whole stands in the measure's own file. */
const CHECKSUM = 12;

/** The publishers' own files that the latest figure is of; those behind it, where it is our calculation. */
function filesOf({ series, indicator }: ProfileRow): readonly ApiSource[] {
	const sources = sourcesIn(series, indicator.latest);
	const inputs = new Set(sources.flatMap((source) => source.inputs));
	return series.sources.filter(
		(source) => inputs.has(source.id) || (sources.includes(source) && source.inputs.length === 0),
	);
}

/** The id that its publisher has for a series or table. */
const idOf = ({ kpi, table }: ApiSource): string | null => kpi ?? table;

/** The publishers' ids of what the latest figure is from, each once. */
export const idsOf = (row: ProfileRow): readonly string[] => [
	...new Set(filesOf(row).flatMap((source) => idOf(source) ?? [])),
];

/** What some files share: credit, when they were taken, terms. */
function sharedText({ credit, retrieved, license }: ApiSource, locale: Locale): string {
	const { twin, data, municipality } = words(locale);
	const terms = license.split('; ').map((each) => data.terms.licenseOf(each).name);
	return [
		credit[locale],
		...(retrieved === null ? [] : [municipality.figures.retrieved(retrieved)]),
		twin.licence(terms.join(', ')),
	].join('; ');
}

/** Every file that the figures are from, once, by the id that measures name, with its checksum. */
export function sourcesText({ locale, challenges, context }: TwinFacts): string {
	const { twin } = words(locale);
	const rows = [...challenges.flatMap((challenge) => challenge.rows), ...context];
	const files = new Map(rows.flatMap(filesOf).map((file) => [file.id, file]));
	const groups = Map.groupBy(files.values(), (file) => sharedText(file, locale));
	const lines = [...groups].map(([shared, some]) => {
		const each = some.map((file) => {
			const id = idOf(file) ?? file.title;
			return file.sha256 === null
				? plain(id)
				: `${plain(id)} \`${file.sha256.slice(0, CHECKSUM)}\``;
		});
		return `- ${plain(shared)}: ${each.join(', ')}`;
	});
	return blocks(heading(2, twin.sources.title), plain(twin.sources.lead), lines.join('\n'));
}
