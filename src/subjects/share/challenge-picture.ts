import type { Legend } from '../../draw/legend.ts';
import { GRID } from '../../draw/legend-bars.ts';
import type { BaseRate } from '../../stats/money/base-rate.ts';
import {
	countryThen,
	movedSince,
	type HardHit,
} from '../../stats/municipality/challenge-finding.ts';
import { shadeOf } from '../../stats/shading.ts';
import { incomparable } from '../../stats/trend-facts.ts';
import type { ApiChallenge, ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { formatNumber, formatValue, unitSuffix } from '../../words/text/format.ts';
import { words } from '../../words/words.ts';
import { countryMap, type Country } from './country-map.ts';
import { heading, MARGIN, paragraph, paragraphWithin, picture } from './frame.ts';
import { publishersOf } from './publishers-of.ts';
import { plain, stressed, type Line } from './set-text.ts';
import { shadeColour } from './shade-colour.ts';
import { colour, element, text } from './svg.ts';

/** What the picture of a challenge is made of. */
export interface ChallengeShared {
	readonly locale: Locale;
	readonly challenge: ApiChallenge;
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/** Null where the challenge has no need level. */
	readonly hit: HardHit | null;
	readonly rate: BaseRate;
	readonly legend: Legend;
	readonly country: Country;
}

/** Of the words. */
const WIDTH = 462;
/** Where money stands. */
const MONEY = 396;
const KEY = { x: 588, y: 34, width: 262, height: 66 };

/** The country now and then, and which way the municipalities went, as the page begins. */
function findingLine({ locale, indicator, series }: ChallengeShared): Line {
	const { finding: told, share } = words(locale);
	const country = countryThen(series);
	const why = incomparable(indicator);
	const moved = why === null ? movedSince(series, indicator.latest) : null;
	// The fonts lack the sign of thousandths.
	const value = (number: number): string =>
		formatValue(number, { ...indicator, per: null }, locale)
			.replace(/\s*‰/, `\u00a0${share.perMille}`)
			.trim();
	// A country that is compared with itself says nothing alone.
	const dated = country?.then
		? [country.then, country.now]
		: moved
			? []
			: [country?.now ?? []].flat();
	const fell = moved !== null && moved.fell >= moved.rose;
	return [
		...(dated.length > 0 ? plain(`${share.country} `) : []),
		...dated.flatMap((each, index) => [
			...stressed(value(each.value)),
			...plain(`${share.inYear(each.year)}${index < dated.length - 1 ? ', ' : '. '}`),
		]),
		...(why === 'prices' && country?.then ? plain(`${share.prices} `) : []),
		...(moved
			? plain(
					[
						told.moved.before(fell, moved.from, moved.to),
						told.moved.figure(
							formatNumber(fell ? moved.fell : moved.rose, 0, locale),
							formatNumber(moved.of, 0, locale),
						),
						told.moved.after,
					].join(' '),
				)
			: []),
	];
}

/** How many of the hardest hit have money, in rust. */
function moneyLine(hit: HardHit, challenge: ApiChallenge, locale: Locale): Line {
	const { hardHit } = words(locale).finding;
	const count = (number: number): string => formatNumber(number, 0, locale);
	return challenge.targets.length > 0
		? [
				...stressed(hardHit.of(count(hit.aimed.length), count(hit.of)), 'fund'),
				...plain(` ${hardHit.aimed('')}`),
			]
		: [
				...stressed(hardHit.noTarget(count(hit.other), count(hit.of)), 'fund'),
				...plain(` ${hardHit.noTargetText}`),
			];
}

/** The values as bars in the colours of the map. What it says in figures may be lost on a phone. */
function keyOf({ legend, indicator, locale }: ChallengeShared): string {
	const { share } = words(locale);
	const shown = legend.classes.filter(({ shade }) => shade !== '');
	const at = (percent: number): number => Math.round(KEY.x + (percent / 100) * KEY.width);
	return [
		text([plain(share.key(indicator.latest), 'muted')], { x: KEY.x, y: KEY.y + 12, size: 17 }),
		element(
			'svg',
			{
				x: KEY.x,
				y: KEY.y + 24,
				width: KEY.width,
				height: KEY.height,
				viewBox: `0 0 ${GRID.width} ${GRID.height}`,
				preserveAspectRatio: 'none',
			},
			...shown.map(({ shade, bars }) =>
				element('path', {
					d: bars,
					fill: colour(/^t-\d$/.test(shade) ? shade.replace('t-', 'class-') : shade.slice(2)),
				}),
			),
			element('path', { d: legend.axis, fill: 'none', stroke: colour('ink') }),
		),
		...legend.bounds.flatMap((bound) =>
			bound === null || bound.text === ''
				? []
				: [
						text([plain(bound.text)], {
							x: at(bound.x),
							y: KEY.y + 24 + KEY.height + 17,
							size: 15,
							anchor: 'middle',
						}),
					],
		),
	].join('');
}

/** A challenge: the map of its leading measure, how it has gone, and whether there is money. */
export function challengePicture(shared: ChallengeShared): string {
	const { locale, challenge, indicator, series, hit, rate, country } = shared;
	const { baseRate, share } = words(locale);
	const title = heading(challenge.name[locale], 112, WIDTH);
	const unit = unitSuffix(indicator, locale).trim();
	const name = indicator.name[locale];
	const isUnitSaid = unit === '' || unit === '%' || unit === '‰' || name.includes(unit);
	const measure = paragraph(
		plain(isUnitSaid ? name : `${name}, ${unit}`, 'muted'),
		title.end + 6,
		WIDTH,
		{ size: 22 },
	);
	const says = challenge.noNeed ? plain(share.noNeed) : findingLine(shared);
	const finding = paragraphWithin(says, measure.end + 6, WIDTH, hit ? MONEY - 14 : 520);
	const line = Math.max(MONEY, finding.end + 22) - 12;
	const count = (number: number): string => formatNumber(number, 0, locale);
	const money = hit && paragraphWithin(moneyLine(hit, challenge, locale), line + 8, WIDTH, 480);
	// Beside every count of those with and without a known fund stands how many have one at all.
	const base =
		money &&
		paragraph(
			plain(baseRate.brief(count(rate.smallest), count(rate.largest)), 'muted'),
			money.end + 6,
			WIDTH,
			{ size: 20 },
		);
	return picture({
		kind: share.challenge,
		source: share.challengeSource(publishersOf([series]), indicator.latest),
		width: WIDTH + 20,
		ground: countryMap(country, (code) => shadeColour(shadeOf(series, code, indicator.latest))),
		inner: [
			title.svg,
			measure.svg,
			finding.svg,
			hit
				? element('path', {
						d: `M${MARGIN} ${line}h${WIDTH}`,
						stroke: colour('rule'),
						'stroke-width': 1.5,
					})
				: '',
			money?.svg ?? '',
			base?.svg ?? '',
			keyOf(shared),
		].join(''),
	});
}
