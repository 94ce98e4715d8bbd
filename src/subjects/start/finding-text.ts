import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { ApiIndicatorEntry, ApiMunicipality } from '../../tables/api.ts';
import type { Finding } from '../../stats/finding.ts';
import { findingViews, type FindingView } from './finding-view.ts';
import { formatNumber, formatAlone } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { searchedText } from '../../words/text/searched-text.ts';
import { yearsText } from '../../words/text/years-text.ts';

/** Whose figure it is: the municipality's, its neighbour's, or the lowest and highest of those alike. */
export type FigureOf = 'own' | 'neighbour' | 'similar';

/** A part of a text; a figure leads to the view that shows it. */
export interface FindingTextPart {
	readonly text: string;
	/** Null for words. */
	readonly figure: { readonly href: string; readonly of: FigureOf } | null;
}

/** A fact as it is printed. */
export interface FindingText {
	/** What is measured, in which unit, and the mean that it is of. */
	readonly measure: string;
	/** The fact itself. */
	readonly text: readonly FindingTextPart[];
	/** What it is compared with, and how unusual it is. */
	readonly note: readonly FindingTextPart[];
	readonly source: string;
}

/** What a fact is told with. */
export interface FindingGiven {
	/** The measure of the fact. */
	readonly indicator: ApiIndicatorEntry;
	/** Id of the measure that the page of its challenge shows first. */
	readonly lead: string;
	/** @throws Error for a code that no municipality has */
	readonly placeOf: (code: string) => ApiMunicipality;
}

/** Texts of figures by what stands for them in the words: "now" for {now}. */
interface Figures {
	readonly now: string;
	readonly then?: string;
	/** The neighbour's, in the same view. */
	readonly neighbour?: string;
	/** The lowest and highest of those alike. */
	readonly nowSpan?: string;
	readonly thenSpan?: string;
}

/** Whose figures these are, and whether they are the earlier ones. */
const KINDS: Readonly<Record<keyof Figures, readonly [of: FigureOf, isThen: boolean]>> = {
	now: ['own', false],
	then: ['own', true],
	neighbour: ['neighbour', false],
	nowSpan: ['similar', false],
	thenSpan: ['similar', true],
};

const isKind = (name: string): name is keyof Figures => name in KINDS;

export function findingText(finding: Finding, given: FindingGiven, locale: Locale): FindingText {
	const { indicator, lead, placeOf } = given;
	const { common, findings } = words(locale);
	const { name, county, searched } = placeOf(finding.municipality);
	const views = findingViews(finding, lead);
	const count = (number: number): string => formatNumber(number, 0, locale);
	// The unit's words stand with the measure: in every figure they would hide the figures.
	const value = (number: number): string =>
		formatAlone(number, { ...indicator, per: null }, locale);
	const number = (of: number): string => formatNumber(of, indicator.decimals, locale);
	const inYear = (at: { readonly year: number; readonly value: number }): string =>
		findings.inYear(value(at.value), at.year);
	const { unusual } = finding;
	const href = ({ path, query }: FindingView): string => address(path, locale) + query;
	const parts = (text: string, figures: Figures): FindingTextPart[] =>
		text.split(/\{(\w+)\}/).flatMap((part, index): FindingTextPart[] => {
			if (part === '') return [];
			// Every other part is the name of a figure.
			if (index % 2 === 0 || !isKind(part)) return [{ text: part, figure: null }];
			const [of, isThen] = KINDS[part];
			const view = isThen ? views.then : views.now;
			return [{ text: figures[part] ?? '', figure: view && { href: href(view), of } }];
		});
	const told = (text: string, note: string, figures: Figures): FindingText => ({
		measure: findings.measure(
			indicator.name[locale],
			indicator.per?.[locale] ?? null,
			'years' in finding
				? common.meanOf(yearsText(finding.years, locale), finding.years.length)
				: null,
		),
		text: parts(text, figures),
		note: parts(note, figures),
		source: findings.source(indicator.publisher[locale]),
	});
	switch (finding.rule) {
		case 'ten-year-change': {
			const rose = finding.to.value > finding.from.value;
			const figures = { now: inYear(finding.to), then: inYear(finding.from) };
			return told(findings.change.text(name), findings.change.note(rose, unusual), figures);
		}
		case 'unbroken-run': {
			const rose = finding.to.value > finding.from.value;
			const figures = { now: inYear(finding.to), then: inYear(finding.from) };
			return told(
				findings.run.text(name, rose, count(finding.steps)),
				findings.run.note(rose, unusual, finding.to.year),
				figures,
			);
		}
		case 'left-similar': {
			const { from, to, similar } = finding;
			const above = to.value > to.highest;
			const { span, spans, text, note } = findings.similar;
			return told(text(name, above, similar.length), `${spans} ${note(above, unusual)}`, {
				now: inYear(to),
				then: inYear(from),
				nowSpan: span(number(to.lowest), value(to.highest)),
				thenSpan: span(number(from.lowest), value(from.highest)),
			});
		}
		case 'neighbour-gap': {
			const neighbour = placeOf(finding.neighbour).name;
			return told(findings.gap.text(name, neighbour), findings.gap.note(unusual), {
				now: value(finding.value),
				neighbour: value(finding.neighbourValue),
			});
		}
		case 'only-in-county': {
			return told(
				findings.only.text(name, locale === 'sv' ? county.name : county.nameEn),
				findings.only.note(finding.members, unusual),
				{ now: value(finding.value) },
			);
		}
		case 'no-known-fund':
			return told(
				findings.noFund.text(
					name,
					finding.place,
					count(unusual.of),
					unusual.asExtreme > finding.place,
					indicator.heavier === 'lower',
				),
				findings.noFund.note(searchedText(searched, locale)),
				{ now: value(finding.value) },
			);
	}
}
