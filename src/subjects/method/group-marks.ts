import type { Marks } from '../../prose/page-marks.ts';
import { NO_STRUCTURE, verdictOf } from '../../stats/groups/grouping-verdict.ts';
import type { ApiGroups } from '../../stats/groups/problem-groups.ts';
import type { ApiChallenge } from '../../tables/api.ts';
import { SCALINGS } from '../../tables/api/grouping-measured.ts';
import type { Locale } from '../../tables/locale.ts';
import { formatNumber } from '../../words/text/format.ts';
import { listing, withinSentence } from '../../words/text/listing.ts';
import { words } from '../../words/words.ts';

/** How the groups of /problembilder/ are made: what a page may say of it, by mark. */
export function groupMarks(
	groups: ApiGroups,
	challenges: readonly ApiChallenge[],
	locale: Locale,
): Marks {
	const { groups: text, method: page } = words(locale);
	const { method, clearest } = groups;
	const { references, choosable, tried } = verdictOf(groups);
	const n = (value: number): string => formatNumber(value, 0, locale);
	const two = (value: number): string => formatNumber(value, 2, locale);
	/** Silhouettes: the differences that matter are smaller than two decimals show. */
	const three = (value: number): string => formatNumber(value, 3, locale);
	/** A sentence on some challenges; nothing where there are none. */
	const sentence = (of: readonly ApiChallenge[], say: (list: string) => string): string =>
		of.length === 0
			? ''
			: say(
					listing(
						of.map(({ name }) => withinSentence(name[locale])),
						locale,
					),
				);
	return {
		'grupper-tackning': n(method.coverage),
		'grupper-ej-med': sentence(
			challenges.filter(({ id, window }) => window !== null && !method.challenges.includes(id)),
			page.groups.left,
		),
		'grupper-utan-niva': sentence(
			challenges.filter(({ window }) => window === null),
			page.groups.without,
		),
		'grupper-utmaningar': n(method.challenges.length),
		'grupper-kommuner': n(groups.groups.reduce((sum, { members }) => sum + members.length, 0)),
		'grupper-utanfor': n(groups.notGrouped.length),
		'grupper-skalor': listing(
			SCALINGS.map((scaling) => text.methodSection.scalings[scaling]),
			locale,
		),
		'grupper-farst': n(tried.fewest),
		'grupper-flest': n(tried.most),
		'grupper-starter': n(method.starts),
		'grupper-farre-starter': n(method.fewerStarts),
		'grupper-utan-struktur': two(NO_STRUCTURE),
		'grupper-dragna': n(method.share * 100),
		'grupper-dragningar': n(method.resamples),
		'grupper-valbara': n(choosable),
		'grupper-provade': n(groups.measured.length),
		'grupper-minst-antal': n(method.fewest),
		'grupper-minst-kommuner': n(method.least),
		'grupper-metod': text.methodSection.methods[method.method],
		'grupper-skala': text.methodSection.scalings[method.scaling],
		'grupper-antal': n(method.k),
		'grupper-silhuett': three(groups.silhouette),
		'grupper-stabilitet': two(groups.stability),
		'grupper-tydligast': clearest
			? page.groups.clearest({
					groups: n(clearest.k),
					silhouette: three(clearest.silhouette),
					lowest: three(clearest.sliding.lowest),
					highest: three(clearest.sliding.highest),
				})
			: '',
		'grupper-slumpade': n(method.madeUp),
		'grupper-blandade-silhuett': three(references.shuffled.silhouette.mean),
		'grupper-blandade-stabilitet': two(references.shuffled.stability.mean),
		'grupper-glidande-silhuett': three(references.continuum.silhouette.mean),
		'grupper-glidande-stabilitet': two(references.continuum.stability.mean),
		'grupper-fro': String(method.seed),
	};
}
