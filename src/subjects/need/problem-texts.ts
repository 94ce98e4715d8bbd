import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import { formatNumber } from '../../words/text/format.ts';
import { withinSentence } from '../../words/text/listing.ts';
import type { Locale } from '../../tables/locale.ts';
import type { NeedPicture, PicturedPlace } from '../../words/text/need-picture.ts';
import type { StartPicture } from '../../stats/money/start-picture.ts';
import { worstCounty } from '../../stats/money/need-finding.ts';

/**
 * The chosen problem in one sentence: in how many of its worst-affected municipalities money is known, and
 * where that cannot be told, why. Our own calculation.
 */
export function problemSentence(
	{ name, targets }: Pick<ApiChallenge, 'name' | 'targets'>,
	picture: NeedPicture,
	locale: Locale,
): string {
	const { said } = words(locale).start;
	const count = (is: (place: PicturedPlace) => boolean): number =>
		[...picture.values()].filter(is).length;
	const figure = (number: number): string => formatNumber(number, 0, locale);
	const heavier = count(({ need }) => need === 'heavier');
	const held = (state: PicturedPlace['fund']): number =>
		count(({ need, fund }) => fund === state && (heavier === 0 || need === 'heavier'));
	const aimed = held('targets');
	const sentence =
		heavier === 0
			? said.noNeed(aimed, figure(aimed))
			: targets.length > 0
				? said.aimed(aimed, figure(aimed), figure(heavier))
				: said.noTarget(held('other'), figure(held('other')), figure(heavier));
	return said.of(name[locale], sentence);
}

/** Where the chosen problem is biggest: a county, and how many of its municipalities are worst affected. */
export function whereAnswer(
	{ id, name }: Pick<ApiChallenge, 'id' | 'name'>,
	need: ApiNeed[string] | undefined,
	municipalities: readonly ApiMunicipality[],
	locale: Locale,
): StartPicture['where'] {
	const { where } = words(locale).start.questions;
	const county = need === undefined ? null : worstCounty(need, municipalities);
	const problem = withinSentence(name[locale]);
	const page = address(`/utmaningar/${id}/`, locale);
	if (county === null) {
		return { figure: where.unclear, text: where.unclearText(problem), href: page };
	}
	const count = (number: number): string => formatNumber(number, 0, locale);
	return {
		figure: where.figure(count(county.hit), count(county.of)),
		text: where.text(county.name[locale], problem),
		href: `${page}?omrade=lan-${county.code}`,
	};
}
