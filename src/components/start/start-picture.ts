import { address } from '../../i18n/address.ts';
import { words } from '../../i18n/words.ts';
import { answersOf } from '../../model/answers.ts';
import type {
	ApiChallenge,
	ApiFunds,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../model/api.ts';
import type { MunicipalityCode } from '../../model/code.ts';
import { formatNumber } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import type { KeyLine, StartPicture } from '../../model/start-picture.ts';
import { AFTER_NAME } from '../../model/shape-label.ts';
import { needAreas } from '../market/areas.ts';
import { marketOf } from '../market/market.ts';
import type { MapArea } from '../map/areas.ts';

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

/** Every municipality hatched: nobody can say where the problem is biggest. */
function withoutNeed(
	municipalities: readonly ApiMunicipality[],
	locale: Locale,
): ReadonlyMap<MunicipalityCode, MapArea> {
	const { start } = words(locale);
	return new Map(
		municipalities.map(({ code, name, slug }) => [
			code,
			{
				code,
				href: address(`/kommuner/${slug}/`, locale),
				label: `${name}${AFTER_NAME}${start.map.noNeed}`,
				className: 'm-unknown',
			},
		]),
	);
}

/** What the map of the start page shows of a challenge: need in two tones, money as marks, a key in words. */
export function startPicture(given: StartGiven, locale: Locale): DrawnPicture {
	const { challenge, lead, municipalities, need, funds } = given;
	const { start } = words(locale);
	const own = need[challenge.id];
	const answers = answersOf(challenge.id, municipalities, funds);
	const count = (number: number): string => formatNumber(number, 0, locale);
	const market = own === undefined ? null : marketOf(given, locale);
	const areas = market ? needAreas(market) : withoutNeed(municipalities, locale);
	const isHit = (code: string): boolean => own?.[code]?.quarter === 4;
	const known = municipalities.flatMap(({ code }) => {
		const fund = answers[code]?.fund ?? 'none-known';
		return fund === 'none-known' ? [] : [{ code, fund }];
	});
	const hit = municipalities.filter(({ code }) => isHit(code)).length;
	const rest = municipalities.filter(({ code }) => own?.[code]?.quarter != null).length - hit;
	const here = known.filter(({ code }) => isHit(code));
	const aimed = here.filter(({ fund }) => fund === 'targets').length;
	const { key } = start;
	const hasTargets = challenge.targets.length > 0;
	const aimedLine: readonly KeyLine[] = hasTargets
		? [{ kind: 'aimed', text: key.aimed(count(aimed), count(hit)) }]
		: [];
	const picture: StartPicture = {
		challenge: challenge.id,
		title: challenge.name[locale],
		measure: market ? start.measure(lead.name[locale], market.basis) : lead.name[locale],
		label: start.map.label(challenge.name[locale]),
		key: market
			? [
					{ kind: 'heavier', text: key.heavier(count(hit)) },
					{ kind: 'rest', text: key.rest(count(rest)) },
					...aimedLine,
					{ kind: 'other', text: key.other(count(here.length - aimed), count(hit)) },
					{ kind: 'quiet', text: key.quiet(count(known.length - here.length)) },
				]
			: [
					{ kind: 'unknown', text: key.unknown },
					{ kind: 'quiet', text: key.known(count(known.length)) },
				],
		note: market ? '' : (challenge.noNeed?.[locale] ?? ''),
		more: { text: start.more, href: address(`/utmaningar/${challenge.id}/`, locale) },
		labels: [...areas.values()].map(({ label }) => label),
		shades: [...areas.values()].map(({ className }) => className),
		marks: Object.fromEntries(
			known.map(({ code, fund }) => [
				code,
				['fund', ...(fund === 'targets' ? ['aimed'] : []), ...(isHit(code) ? [] : ['quiet'])].join(
					' ',
				),
			]),
		),
	};
	return { picture, areas };
}
