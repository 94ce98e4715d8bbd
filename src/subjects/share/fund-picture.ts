import { evidenceAxis, evidenceLine } from '../../draw/evidence-axis.ts';
import type { FundTarget } from '../../stats/money/fund-target.ts';
import { evidenceSpan } from '../../stats/money/last-evidence.ts';
import { existed } from '../../stats/money/registry.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';
import { shortAmount } from '../../words/text/amount.ts';
import { capitalise } from '../../words/text/capitalise.ts';
import { withinSentence, listing } from '../../words/text/listing.ts';
import { words } from '../../words/words.ts';
import { heading, MARGIN, paragraphWithin, picture, WIDTH } from './frame.ts';
import { breakLines, plain, stressed } from './set-text.ts';
import { colour, element, text } from './svg.ts';
import { measureText } from './type-faces.ts';

/** What the picture of a fund is made of. */
export interface FundShared {
	readonly locale: Locale;
	readonly fund: Fund;
	readonly targets: readonly FundTarget[];
	/** Year of the release: the line of years goes on to it. */
	readonly end: number;
}

const FULL = WIDTH - 2 * MARGIN;
const LINE = { y: 490, width: FULL };
const AMOUNT = 66;

/** When the fund is known of; after the last evidence nothing is. */
function yearsLine({ fund, end, locale }: FundShared): string {
	const span = evidenceSpan(fund);
	if (span.last === null) return '';
	const { share } = words(locale);
	const axis = evidenceAxis([span], end);
	const drawn = evidenceLine(span, axis);
	const at = (percent: number): number => Math.round(MARGIN + (percent / 100) * LINE.width);
	const mark = at(drawn.mark ?? 100);
	const seen = share.lastSeen(span.last);
	const isLate = mark + measureText(seen, 'bold', 22) + 24 > MARGIN + LINE.width;
	return [
		element('rect', {
			x: Math.min(mark + 40, MARGIN + LINE.width),
			y: LINE.y - 34,
			width: Math.max(0, MARGIN + LINE.width - mark - 40),
			height: 68,
			fill: colour('tint'),
		}),
		...axis.ticks.map(({ year, at: percent }) =>
			[
				element('path', {
					d: `M${at(percent)} ${LINE.y - 34}v68`,
					stroke: colour('rule'),
					'stroke-width': 1.5,
				}),
				text([plain(String(year), 'muted')], {
					x: at(percent),
					y: LINE.y + 58,
					size: 20,
					anchor: 'middle',
				}),
			].join(''),
		),
		drawn.line === null
			? ''
			: element('path', {
					d: `M${at(drawn.line.from)} ${LINE.y}H${mark}`,
					stroke: colour('fund'),
					'stroke-width': 5,
				}),
		drawn.begins === null
			? ''
			: element('path', {
					d: `M${at(drawn.begins)} ${LINE.y - 14}v28`,
					stroke: colour('fund'),
					'stroke-width': 4,
				}),
		element('circle', {
			cx: mark,
			cy: LINE.y,
			r: 13,
			// A plan is no fund: its mark is open.
			fill: colour(existed(fund) ? 'fund' : 'fund-light'),
			stroke: colour('fund'),
			'stroke-width': 4,
		}),
		text([stressed(seen, 'fund')], {
			x: isLate ? MARGIN + LINE.width : mark + 24,
			y: isLate ? LINE.y - 20 : LINE.y + 8,
			size: 22,
			...(isLate ? { anchor: 'end' as const } : {}),
		}),
	].join('');
}

/** A row of the registry: how much, for what, and between which years it is known of. */
export function fundPicture(shared: FundShared): string {
	const { locale, fund, targets } = shared;
	const { funds, fundPage, share } = words(locale);
	const planned = fund.status === 'planned';
	const title = heading(funds.pageTitle(fund.name, fund.instrument, planned), 100, FULL, {
		sizes: [64, 58, 52, 46, 40],
		most: 2,
	});
	const amount = fund.amount === null ? null : shortAmount(fund.amount, locale);
	const left = amount === null ? 0 : Math.ceil(measureText(amount, 'serif', AMOUNT)) + 44;
	const top = title.end + 14;
	const aims = targets.map(({ name }) => withinSentence(name[locale]));
	const said = [
		...plain(funds.sentence(fund)),
		...(aims.length === 0 || planned
			? []
			: [...plain(` ${share.aimed} `), ...stressed(listing(aims, locale)), ...plain('.')]),
	];
	const { last } = evidenceSpan(fund);
	const sentence = paragraphWithin(said, top, FULL - left, last === null ? 540 : 440, [34, 31]);
	return picture({
		kind: share.fund(
			capitalise(funds.instruments[fund.instrument], locale),
			funds.holderName(fund),
		),
		source: share.fundSource(fund.sources.length, last),
		inner: [
			title.svg,
			amount === null
				? ''
				: [
						text([[{ text: amount, face: 'serif', colour: 'fund' }]], {
							x: MARGIN,
							y: top + 54,
							size: AMOUNT,
						}),
						text(breakLines(plain(fundPage.figures.amount, 'muted'), 22, left - 30, measureText), {
							x: MARGIN,
							y: top + 90,
							size: 22,
						}),
					].join(''),
			element('g', { transform: `translate(${left} 0)` }, sentence.svg),
			yearsLine(shared),
		].join(''),
	});
}
