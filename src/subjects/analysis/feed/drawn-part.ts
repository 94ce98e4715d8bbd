import { baseRate, countBySize } from '../../../stats/money/base-rate.ts';
import { countedRings, snsCount } from '../../../stats/money/counted-rings.ts';
import { LATE_YEAR, seenInUseAfter } from '../../../stats/money/last-evidence.ts';
import { COUNT_YEAR, municipalMoney } from '../../../stats/money/registry.ts';
import { COUNTRY, isMunicipalityCode } from '../../../tables/code.ts';
import type { Locale } from '../../../tables/locale.ts';
import { formatNumber, formatValue } from '../../../words/text/format.ts';
import { words } from '../../../words/words.ts';
import { mapsOf, ringsOf } from '../../share/analysis-picture.ts';
import { heading, MARGIN, paragraph, picture, WIDTH } from '../../share/frame.ts';
import { plain } from '../../share/set-text.ts';
import type { ArticlePart } from '../fill-article.ts';
import { creditsText } from '../live/credits-text.ts';
import type { LiveData } from '../live/live-data.ts';
import { measureText } from '../live/measure-text.ts';
import { needListed } from '../live/need-listed.ts';
import { rankingRows } from '../live/ranking-rows.ts';
import { drawNeed } from './draw-need.ts';
import { drawRanking } from './draw-ranking.ts';
import { drawSeries } from './draw-series.ts';
import { drawSeen } from './draw-seen.ts';

/** A part that is drawn, as a picture for readers of feeds. */
export interface DrawnPart {
	/** As a drawing; the build makes a picture of pixels of it. */
	readonly svg: string;
	/** What it shows, in words. */
	readonly alt: string;
	/** Whose figures it has, and what they must be read against. */
	readonly source: string;
}

/** Parts that are drawn: the others are words. */
export type DrawingPart = Extract<
	ArticlePart,
	{ name: 'map' | 'series' | 'ranking' | 'need' | 'funds' }
>;

export const DRAWN: readonly string[] = ['map', 'series', 'ranking', 'need', 'funds'];
export const isDrawn = (part: ArticlePart): part is DrawingPart => DRAWN.includes(part.name);

/**
 * Swedish address of the page whose picture a drawing is, counted from 1: `sharePath` and `drawingPath` make the
 * addresses of its files.
 */
export const partPage = (slug: string, place: number): string =>
	`/analyser/${slug}/${String(place)}/`;

/** Between title and source. */
const END = 540;
/** Height of three rows of rings with what they say. */
const RINGS = 200;
const FULL = WIDTH - 2 * MARGIN;

/** What is drawn below the title, what it is of, and the same in words. */
interface Drawn {
	readonly of: string | null;
	readonly inner: (y: number) => string;
	readonly alt: string;
	readonly source: string;
}

function drawn(part: DrawingPart, data: LiveData, locale: Locale): Drawn {
	const { analysis, baseRate: rateText, common, fundList, matrix, share } = words(locale);
	const { live } = analysis;
	const number = (value: number): string => formatNumber(value, 0, locale);
	switch (part.name) {
		case 'map': {
			const maps = part.challenges.map((challenge) => ({
				challenge,
				worst: new Set(
					Object.entries(data.need[challenge.id] ?? {}).flatMap(([code, { quarter }]) =>
						quarter === 4 && isMunicipalityCode(code) ? [code] : [],
					),
				),
			}));
			return {
				of: live.mapOf,
				inner: (y) => mapsOf({ name: 'map', maps }, y, { small: data.country, locale }, FULL),
				alt: maps
					.map(
						({ challenge, worst }) =>
							`${challenge.name[locale]}: ${number(worst.size)} ${live.municipalities(worst.size)}.`,
					)
					.join(' '),
				source: `${creditsText(
					part.challenges.map(({ lead }) => data.series(lead)),
					locale,
				)} ${live.quarters}`,
			};
		}
		case 'series': {
			const { indicator, municipalities, hasBand } = part;
			const series = data.series(indicator.id);
			const nameOf = (code: string): string =>
				municipalities.find((each) => each.code === code)?.name ?? common.country;
			const print = (value: number): string =>
				formatValue(value, { ...indicator, per: null }, locale);
			const codes = [...municipalities.map(({ code }) => code), COUNTRY];
			const chart = (y: number) =>
				drawSeries(series, codes, hasBand, { nameOf, print, y, end: END, locale });
			return {
				of: measureText(indicator, series, locale),
				inner: (y) => chart(y).svg,
				alt: chart(0)
					.ends.map(({ code, start, end }) =>
						live.line(nameOf(code), print(start.value), start.year, print(end.value), end.year),
					)
					.join(' '),
				source: `${hasBand ? `${live.band} ` : ''}${creditsText([series], locale)}`,
			};
		}
		case 'ranking': {
			const { indicator, count } = part;
			const series = data.series(indicator.id);
			const { rows } = rankingRows(indicator, series, data.municipalities, count);
			const told = rows.map(({ municipality: { name }, place, value }) => ({
				place: String(place),
				name,
				value: formatValue(value, indicator, locale),
			}));
			return {
				of: measureText(indicator, series, locale),
				inner: (y) => drawRanking(told, y, END),
				alt: told.map(({ place, name, value }) => `${place} ${name}: ${value}.`).join(' '),
				source: creditsText([series], locale),
			};
		}
		case 'need': {
			const rows = needListed(data, part.order).map(({ challenge, row }) => ({
				name: challenge.name[locale],
				heavier: row.heavier.municipalities,
				targets: row.answers.targets.municipalities,
				other: row.answers.other.municipalities,
				none: row.answers['none-known'].municipalities,
			}));
			const { short } = matrix.table;
			const rate = baseRate(countBySize(data.municipalities, data.funds));
			return {
				of: live.needCaption,
				inner: (y) =>
					drawNeed(
						rows,
						{ targets: short.targets, other: short.other, none: short['none-known'] },
						y,
						END,
					),
				alt: rows
					.map(
						({ name, targets, other, none }) =>
							`${name}: ${short.targets} ${number(targets)}, ${short.other} ${number(other)}, ${short['none-known']} ${number(none)}.`,
					)
					.join(' '),
				// A count of those without a known fund is read against how common known funds are.
				source: [
					creditsText(
						needListed(data, null).map(({ challenge }) => data.series(challenge.lead)),
						locale,
					),
					live.registry,
					live.needNote,
					rateText.brief(number(rate.smallest), number(rate.largest)),
				].join(' '),
			};
		}
		case 'funds': {
			const rings = countedRings(data.funds, snsCount(data.national).value);
			const said = words(locale).rings.answer(
				number(rings.named.length),
				number(rings.total),
				COUNT_YEAR,
			);
			const money = municipalMoney(data.funds);
			const late = seenInUseAfter(money, LATE_YEAR);
			return {
				of: null,
				inner: (y) =>
					ringsOf({ name: 'funds', rings, year: COUNT_YEAR }, y, locale, FULL) +
					(part.hasTimeline
						? drawSeen(
								money,
								Number(data.release.slice(0, 4)),
								{
									title: live.seenTitle,
									late: fundList.seen.late(LATE_YEAR),
									whom: live.seenIn(late, LATE_YEAR),
								},
								y + RINGS,
								END,
							)
						: ''),
				alt: part.hasTimeline ? `${said}. ${live.seenIn(late, LATE_YEAR)}` : `${said}.`,
				source: share.analysisSource.funds(data.release),
			};
		}
	}
}

/** The picture of a part that is drawn, with its title, what it is of and where its figures are from. */
export function drawnPart(
	part: DrawingPart,
	data: LiveData,
	day: string,
	locale: Locale,
): DrawnPart {
	const { share } = words(locale);
	const { of, inner, alt, source } = drawn(part, data, locale);
	const title = heading(part.title ?? of ?? '', 92, FULL, { sizes: [44, 40, 36, 32], most: 2 });
	const told =
		of === null || part.title === null
			? { svg: '', end: title.end }
			: paragraph(plain(of, 'muted'), title.end + 2, FULL, { size: 22 });
	return {
		svg: picture({
			kind: share.analysis(day),
			source,
			inner: [title.svg, told.svg, inner(told.end + 20)].join(''),
		}),
		alt,
		source,
	};
}
