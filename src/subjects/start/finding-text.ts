import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { ApiIndicatorEntry, ApiMunicipality } from '../../tables/api.ts';
import type { Finding } from '../../stats/finding.ts';
import { findingViews, type FindingView } from './finding-view.ts';
import { formatNumber, formatValue } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { searchedText } from '../../words/text/searched-text.ts';
import { yearsText } from '../../words/text/years-text.ts';

/** A part of a text; a figure leads to the view that shows it. */
export interface FindingPart {
	readonly text: string;
	/** Null for words. */
	readonly href: string | null;
}

/** A fact as it is printed. */
export interface FindingText {
	/** What is measured, in which unit, and the mean that it is of. */
	readonly measure: string;
	/** The fact itself. */
	readonly text: readonly FindingPart[];
	/** What it is compared with, and how unusual it is. */
	readonly note: readonly FindingPart[];
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

/** Texts that stand for {now} and {then}. */
interface Figures {
	readonly now: string;
	readonly then: string;
}

export function findingText(finding: Finding, given: FindingGiven, locale: Locale): FindingText {
	const { indicator, lead, placeOf } = given;
	const { common, findings } = words(locale);
	const { name, county, searched } = placeOf(finding.municipality);
	const views = findingViews(finding, lead);
	const count = (number: number): string => formatNumber(number, 0, locale);
	// The unit's words stand with the measure: in every figure they would hide the figures.
	const value = (number: number): string =>
		formatValue(number, { ...indicator, per: null }, locale);
	const number = (of: number): string => formatNumber(of, indicator.decimals, locale);
	const inYear = (at: { readonly year: number; readonly value: number }): string =>
		findings.inYear(value(at.value), at.year);
	const { asExtreme, of } = finding.unusual;
	const extremity = [count(asExtreme), count(of), asExtreme === 1] as const;
	const href = ({ path, query }: FindingView): string => address(path, locale) + query;
	const parts = (text: string, figures: Figures): FindingPart[] =>
		text.split(/(\{now\}|\{then\})/).flatMap((part): FindingPart[] => {
			if (part === '') return [];
			if (part === '{now}') return [{ text: figures.now, href: href(views.now) }];
			if (part === '{then}' && views.then) return [{ text: figures.then, href: href(views.then) }];
			return [{ text: part, href: null }];
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
			return told(findings.change.text(name), findings.change.note(rose, ...extremity), figures);
		}
		case 'unbroken-run': {
			const rose = finding.to.value > finding.from.value;
			const figures = { now: inYear(finding.to), then: inYear(finding.from) };
			return told(
				findings.run.text(name, rose, count(finding.steps)),
				findings.run.note(rose, ...extremity, finding.to.year),
				figures,
			);
		}
		case 'left-similar': {
			const { from, to, similar } = finding;
			const above = to.value > to.highest;
			const spans = findings.similar.spans(
				number(to.lowest),
				value(to.highest),
				number(from.lowest),
				value(from.highest),
			);
			return told(
				findings.similar.text(name, above, similar.length),
				`${spans} ${findings.similar.note(above, ...extremity)}`,
				{ now: inYear(to), then: inYear(from) },
			);
		}
		case 'neighbour-gap': {
			const neighbour = placeOf(finding.neighbour).name;
			return told(
				findings.gap.text(name, neighbour, value(finding.neighbourValue)),
				findings.gap.note(...extremity),
				{ now: value(finding.value), then: '' },
			);
		}
		case 'only-in-county': {
			return told(
				findings.only.text(name, locale === 'sv' ? county.name : county.nameEn),
				findings.only.note(count(finding.members), count(asExtreme), asExtreme === 1),
				{ now: value(finding.value), then: '' },
			);
		}
		case 'no-known-fund':
			return told(
				findings.noFund.text(
					name,
					finding.place,
					count(of),
					asExtreme > finding.place,
					indicator.heavier === 'lower',
				),
				findings.noFund.note(searchedText(searched, locale)),
				{ now: value(finding.value), then: '' },
			);
	}
}
