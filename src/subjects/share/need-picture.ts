import type { BaseRate } from '../../stats/money/base-rate.ts';
import type { HardHit } from '../../stats/municipality/challenge-finding.ts';
import type { ApiChallenge, ApiIndicatorEntry } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { formatNumber } from '../../words/text/format.ts';
import { yearsText } from '../../words/text/years-text.ts';
import { words } from '../../words/words.ts';
import { countryMap, type Country, type CountryMark } from './country-map.ts';
import { heading, MARGIN, paragraph, paragraphWithin, picture } from './frame.ts';
import { plain } from './set-text.ts';
import { colour, text } from './svg.ts';

/** What the picture of need and money against one problem is made of. */
export interface NeedShared {
	readonly locale: Locale;
	readonly challenge: ApiChallenge;
	readonly indicator: ApiIndicatorEntry;
	/** Null where the challenge has no need level: then only money is drawn. */
	readonly hit: HardHit | null;
	/** Codes of the quarter with the biggest problems. */
	readonly worst: ReadonlySet<string>;
	readonly marks: readonly CountryMark[];
	readonly rate: BaseRate;
	readonly country: Country;
}

const WIDTH = 462;

/** Where the problem is biggest, and where a fund is known. */
export function needPicture(shared: NeedShared): string {
	const { locale, challenge, indicator, hit, worst, marks, rate, country } = shared;
	const { share, finding, baseRate } = words(locale);
	const count = (number: number): string => formatNumber(number, 0, locale);
	const title = heading(challenge.name[locale], 112, WIDTH);
	const hasTargets = challenge.targets.length > 0;
	const figure = hit && count(hasTargets ? hit.aimed.length : hit.other);
	const large = hit && figure !== null ? finding.hardHit.of(figure, count(hit.of)) : null;
	const said =
		large === null
			? plain(share.noNeedMoney)
			: plain(hasTargets ? finding.hardHit.aimed('') : finding.hardHit.noTargetText);
	const top = title.end + (large === null ? 12 : 76);
	const sentence = paragraphWithin(said, top + 8, WIDTH, 400);
	const base = paragraphWithin(
		plain(baseRate.brief(count(rate.smallest), count(rate.largest)), 'muted'),
		sentence.end + 16,
		WIDTH,
		520,
	);
	return picture({
		kind: share.need,
		source: hit
			? share.needSource(indicator.name[locale], yearsText(hit.years, locale))
			: share.registry,
		width: WIDTH + 20,
		ground: countryMap(
			country,
			(code) => colour(worst.has(code) ? 'class-4' : hit ? 'rest' : 'quiet-land'),
			{ marks },
		),
		inner: [
			title.svg,
			large === null
				? ''
				: text([[{ text: large, face: 'serif', colour: 'fund' }]], {
						x: MARGIN,
						y: title.end + 70,
						size: 68,
					}),
			sentence.svg,
			base.svg,
			paragraph(plain(share.marks(hasTargets), 'fund'), 40, 200, { x: 592, size: 20 }).svg,
		].join(''),
	});
}
