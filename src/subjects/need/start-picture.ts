import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type {
	ApiChallenge,
	ApiFunds,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import type { Locale } from '../../tables/locale.ts';
import { countBasis } from '../../stats/money/need-count.ts';
import { answersOf } from '../../stats/money/answers.ts';
import { needRows } from '../../stats/money/need-row.ts';
import { keyLines, needPicture } from '../../words/text/need-picture.ts';
import type { StartPicture } from '../../stats/money/start-picture.ts';
import { placeLabel } from '../../words/text/place-label.ts';
import { moneyTexts, NEED_SHADES, needAreas } from './areas.ts';
import { challengeNeedOf } from './challenge-need.ts';
import type { MapArea } from '../../steer/map/map-area.ts';
import { problemSentence, whereAnswer } from './problem-texts.ts';

/** A problem on the map of the start page, and the shapes that the server draws of it. */
export interface DrawnPicture {
	readonly picture: StartPicture;
	readonly areas: ReadonlyMap<MunicipalityCode, MapArea>;
}

/** What the files of the API say, for one challenge. */
export interface StartGiven {
	readonly challenge: ApiChallenge;
	readonly lead: ApiIndicatorEntry;
	readonly series: ApiSeries;
	readonly need: ApiNeed;
	readonly municipalities: readonly ApiMunicipality[];
	readonly funds: ApiFunds['funds'];
}

/** Every municipality hatched: nobody can say where the problem is biggest, but money is known all the same. */
function withoutNeed(
	{ challenge, municipalities, series, funds }: StartGiven,
	locale: Locale,
): ReadonlyMap<MunicipalityCode, MapArea> {
	const { start } = words(locale);
	const unknown = { value: null, years: [], quarter: null };
	const answers = answersOf(challenge.id, municipalities, funds);
	const need = Object.fromEntries(
		Object.entries(answers).map(([code, answer]) => [code, { ...unknown, ...answer }]),
	);
	const rows = needRows({
		challenge: challenge.id,
		municipalities,
		need,
		series,
		years: null,
		funds,
	});
	return new Map(
		rows.map((row) => {
			const { code, name, slug } = row.municipality;
			return [
				code,
				{
					code,
					href: address(`/kommuner/${slug}/`, locale),
					label: placeLabel(name, [start.map.noNeed, ...moneyTexts(row, locale)]),
					className: NEED_SHADES.okand,
				},
			];
		}),
	);
}

/** What the map of the start page shows of a challenge: need in two tones, money as marks, a key in words. */
export function startPicture(given: StartGiven, locale: Locale): DrawnPicture {
	const { challenge, lead, municipalities, need, funds } = given;
	const { matrix, start } = words(locale);
	const own = need[challenge.id];
	const challengeNeed = own === undefined ? null : challengeNeedOf(given, locale);
	const areas = challengeNeed ? needAreas(challengeNeed) : withoutNeed(given, locale);
	const basis = countBasis(own ? { [challenge.id]: own } : {}, municipalities, funds);
	const places = needPicture(basis, {
		challenge: challenge.id,
		within: null,
		withoutEnded: false,
		state: null,
	});
	const has = { hasNeed: challengeNeed !== null, hasTargets: challenge.targets.length > 0 };
	const picture: StartPicture = {
		challenge: challenge.id,
		title: challenge.name[locale],
		measure: challengeNeed
			? start.measure(lead.name[locale], challengeNeed.basis)
			: lead.name[locale],
		label: start.map.label(challenge.name[locale]),
		key: keyLines(places, null, has, matrix.key, locale),
		said: problemSentence(challenge, places, locale),
		where: whereAnswer(challenge, own, municipalities, locale),
		note: challengeNeed ? '' : (challenge.noNeed?.[locale] ?? ''),
		more: { text: start.more, href: address(`/utmaningar/${challenge.id}/`, locale) },
		labels: [...areas.values()].map(({ label }) => label),
		shades: [...areas.values()].map(({ className }) => className),
		marks: Object.fromEntries(
			[...places]
				.filter(([, { fund }]) => fund !== 'none-known')
				.map(([code, { fund, isQuiet }]) => [
					code,
					['fund', ...(fund === 'targets' ? ['aimed'] : []), ...(isQuiet ? ['quiet'] : [])].join(
						' ',
					),
				]),
		),
	};
	return { picture, areas };
}
