import { z } from 'zod';
import { INSETS } from '../../draw/insets.ts';
import type { PageForms } from '../../prose/fill-page.ts';
import { linkFault } from '../../prose/link-address.ts';
import type { Marks } from '../../prose/page-marks.ts';
import { measurePath } from '../../stats/measure-path.ts';
import type { FigureData } from '../../stats/municipality/figure.ts';
import { COVERED } from '../../stats/need.ts';
import { TREND_VALUES } from '../../stats/trend.ts';
import type { Locale, Localized } from '../../tables/locale.ts';
import { address } from '../../words/address.ts';
import { formatNumber } from '../../words/text/format.ts';
import { listing, withinSentence } from '../../words/text/listing.ts';
import { words } from '../../words/words.ts';
import { groupMarks } from './group-marks.ts';
import { NOISE_YEAR, type MethodFacts } from './method-facts.ts';

const none = { attributes: z.strictObject({}), hasText: false };
const text = z.string().min(1);

/** What `LivePart.astro` draws in a page, by the name that an editor writes. */
const DRAWN = {
	breaks: none,
	diverging: none,
	features: none,
	missing: none,
	'national-figures': none,
	'need-years': none,
	noisy: none,
	'own-calculations': none,
	quote: {
		attributes: z.strictObject({ title: text, url: text.refine((url) => linkFault(url) === null) }),
		hasText: true,
	},
	retrievals: none,
	targets: none,
	thesis: none,
	unranked: none,
	untold: none,
};

export type DrawnName = keyof typeof DRAWN;

/** What the pages on method and on the site may say in figures and names, by mark. */
function marksOf(facts: MethodFacts, locale: Locale): Marks {
	const { analysis, common, findings, map } = words(locale);
	const { circles, funds, searched, snsCount } = facts;
	const n = (number: number): string => formatNumber(number, 0, locale);
	const names = (of: readonly { readonly name: Localized }[]): string =>
		listing(
			of.map(({ name }) => withinSentence(name[locale])),
			locale,
		);
	const documented = funds.filter(({ confidence }) => confidence === 'documented').length;
	return {
		kommuner: n(facts.municipalities),
		utmaningar: analysis.inWords(facts.need.length + facts.without.length),
		indikatorer: n(facts.indicators),
		'egna-berakningar': n(facts.ownCalculations.length),
		'egen-berakning': common.ownCalculation,
		klasser: n(facts.classes),
		'matt-utan-ande': names(facts.neutral),
		'matt-av-flera-ar': names(facts.pooled),
		'kravda-kommuner': n(COVERED),
		'svar-riktad': map.fundStates.targets,
		'svar-annan': map.fundStates.other,
		'svar-ingen-kand': map.fundStates['none-known'],
		'utan-inriktning': names(
			facts.need.map(({ challenge }) => challenge).filter(({ targets }) => targets.length === 0),
		),
		'tvargaende-inriktningar': listing(
			facts.crossCutting.map((name) => name[locale]),
			locale,
		),
		...(snsCount && {
			'sns-ar': String(snsCount.year),
			'sns-kalla': [{ text: snsCount.source.title, href: snsCount.source.url }],
		}),
		fondrader: n(funds.length),
		dokumenterade: n(documented),
		omnamnda: n(funds.length - documented),
		'sokta-pa-namn': n(searched['by-name']),
		'sokta-i-grupp': n(searched['in-group']),
		'inte-sokta': n(searched.not),
		liknande: n(facts.similar),
		likhetsmatt: n(facts.features.length),
		'skal-okant': common.reasons.unknown,
		'brus-ar': String(NOISE_YEAR),
		'brus-aret-fore': String(NOISE_YEAR - 1),
		'trend-varden': n(TREND_VALUES),
		'ovanligt-rubrik': findings.title,
		'ovanligt-grans': n(100 * facts.found.limit),
		'egna-rutor': listing(
			INSETS.map(({ name }) => name[locale]),
			locale,
		),
		'cirklar-ar': String(circles.year),
		'cirklar-flytt': formatNumber(circles.displacement.mean, 1, locale),
		'cirklar-storst-flytt': formatNumber(circles.displacement.largest, 1, locale),
		'cirklar-samma-hall': n(circles.displacement.sameDirection),
		...groupMarks(
			facts.groups,
			[...facts.need.map(({ challenge }) => challenge), ...facts.without],
			locale,
		),
	};
}

/**
 * All that the pages on method and on the site may ask for.
 *
 * @param contact address for corrections; null where the publisher has named none
 */
export function pageForms(
	facts: MethodFacts,
	contact: string | null,
	data: FigureData,
	locale: Locale,
): PageForms<DrawnName> {
	return {
		data,
		marks: marksOf(facts, locale),
		drawn: DRAWN,
		repeated: {
			contact: {
				marks: ['kontakt'],
				each: contact === null ? [] : [{ kontakt: [{ text: contact, href: `mailto:${contact}` }] }],
			},
			'no-contact': { marks: [], each: contact === null ? [{}] : [] },
			'without-need': {
				marks: ['utmaning', 'skal'],
				each: facts.without.map(({ name, noNeed }) => ({
					utmaning: name[locale],
					skal: noNeed?.[locale] ?? '',
				})),
			},
			'older-years': {
				marks: ['utmaning', 'anvanda-ar', 'sista-ar', 'forbehallet'],
				each: facts.need
					.filter(({ newerYears }) => newerYears)
					.map(({ challenge, lead, years }) => ({
						utmaning: challenge.name[locale],
						'anvanda-ar': listing(years.map(String), locale),
						'sista-ar': String(lead.years[1]),
						forbehallet: [
							{ text: words(locale).method.caveat, href: address(measurePath(lead.id), locale) },
						],
					})),
			},
		},
	};
}
