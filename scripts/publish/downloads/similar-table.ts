import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import type { ApiIndicatorEntry, ApiMunicipality } from '../../../src/tables/api.ts';
import type { ApiSimilarityFile } from '../../../src/tables/api/similarity.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';
import { unitText } from '../../../src/words/text/file-unit.ts';

/** What the tables of similar municipalities are made of. */
export interface SimilarData {
	readonly municipalities: readonly ApiMunicipality[];
	readonly similarity: ApiSimilarityFile;
	/** The measures that likeness is counted on, by id. */
	readonly indicators: ReadonlyMap<string, ApiIndicatorEntry>;
	/** ISO date of the release. */
	readonly release: string;
}

/** Each municipality beside each of those that are most like it, the nearest first. */
const pairs = ({ municipalities }: Pick<SimilarData, 'municipalities'>) => {
	const names = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
	return municipalities.flatMap((municipality) =>
		municipality.similar.map(({ code, distance }, at) => ({
			municipality,
			place: at + 1,
			other: { code, name: names.get(code) ?? '' },
			distance,
		})),
	);
};

/** For people: a row for each municipality and each of those that are most like it. */
export function similarTable(data: SimilarData, locale: Locale): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	return {
		heads: [text.code, text.codeAsText, text.place, text.county, ...text.similar],
		rows: pairs(data).map(({ municipality: { code, name, county }, place, other, distance }) => [
			code,
			`SE${code}`,
			name,
			county.name,
			place,
			other.code,
			`SE${other.code}`,
			other.name,
			distance,
			data.release,
		]),
	};
}

/** What the likeness is counted on: the value of each municipality in each of its measures. */
export function likenessTable(
	{ municipalities, similarity, indicators }: SimilarData,
	locale: Locale,
): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	const heads = similarity.features.map(({ indicator: id, year }) => {
		const indicator = indicators.get(id);
		return indicator
			? `${indicator.name[locale]} ${year}, ${unitText(indicator, locale)}`
			: `${id} ${year}`;
	});
	return {
		heads: [text.code, text.codeAsText, text.place, text.county, ...heads],
		rows: municipalities.map(({ code, name, county }) => [
			code,
			`SE${code}`,
			name,
			county.name,
			...(similarity.values[code] ?? heads.map(() => text.notApplicable)),
		]),
	};
}

/** For programs: the same pairs, with the words of the API. */
export const similarValues = (data: Pick<SimilarData, 'municipalities'>): FileTable => ({
	heads: ['municipality', 'name', 'place', 'similar', 'similar_name', 'distance'],
	rows: pairs(data).map(({ municipality: { code, name }, place, other, distance }) => [
		code,
		name,
		place,
		other.code,
		other.name,
		distance,
	]),
});
