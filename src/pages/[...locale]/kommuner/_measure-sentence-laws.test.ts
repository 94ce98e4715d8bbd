import { describe, expect, it } from 'vitest';
import * as api from '../../../api/read.ts';
import { problemFactsOf } from '../../../api/sentence-facts.ts';
import { words } from '../../../words/words.ts';
import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { measureFacts } from '../../../stats/municipality/measure-facts.ts';
import type { ProblemFacts } from '../../../words/text/problem-facts.ts';
import { round } from '../../../stats/round.ts';
import { figuresOf, numbersIn, sentencesIn, yearsIn, type Measured } from './_figures-said.ts';
import {
	challenges,
	indicators,
	isMiswritten,
	LONGEST,
	RAW_KEY,
	SHOWN,
} from './_sentence-laws.fixture.ts';

/*
 * What holds for every sentence about a measure: of all municipalities and all measures, in both languages,
 * from the published API. Here and not beside the generator, since only pages read the API and words.
 */

interface Written {
	readonly municipality: ApiMunicipality;
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	readonly facts: ProblemFacts;
	readonly line: string;
	readonly box: readonly string[];
	readonly paragraph: string;
}

function* written(locale: Locale): Generator<Written> {
	const { line, factBox, paragraph } = words(locale).sentences;
	for (const basis of indicators) {
		const { indicator, series } = basis;
		const challenge = challenges.find(({ id }) => id === indicator.challenge);
		for (const municipality of api.municipalities()) {
			// A measure of no challenge has no money against it.
			const facts: ProblemFacts = challenge
				? problemFactsOf(municipality, challenge, indicator.id)
				: { measure: measureFacts(basis, municipality, () => null), money: null };
			yield {
				municipality,
				indicator,
				series,
				facts,
				line: line(facts.measure),
				box: factBox(facts),
				paragraph: paragraph(facts),
			};
		}
	}
}

const textsOf = ({ line, box, paragraph }: Written): readonly string[] => [line, ...box, paragraph];

/** Numbers that belong to words: ages, "per 1 000", "31 december", why a figure is unusual. */
const wordNumbers = ({ indicator, facts }: Written, locale: Locale): readonly number[] => {
	const { phrases, denominator, unranked, per } = indicator;
	const { subject, clause, below } = phrases[locale];
	return [
		subject,
		clause,
		below,
		denominator[locale],
		unranked?.[locale],
		per?.[locale],
		...[...facts.measure.unusual, facts.measure.unusualStart].map((odd) => odd?.reason[locale]),
		'1000',
	].flatMap((text) => numbersIn(text ?? '', locale));
};

const measured = ({ municipality, indicator, series, facts }: Written): Measured => ({
	code: municipality.code,
	indicator,
	series,
	pooled: facts.measure.placed?.years ?? [],
});

/** Counts of municipalities and years. */
function counts({ series, facts }: Written): readonly number[] {
	const { placed } = facts.measure;
	const { fund } = facts.money ?? { fund: null };
	const { place, of } = placed?.rank ?? { place: 0, of: 290 };
	const searches = [facts.money?.notSearched ?? 0, 2026];
	const money = [fund?.year, fund?.statusYear, ...(fund?.sources ?? []).map(({ year }) => year)];
	return [
		...series.years,
		place - 1,
		of,
		290,
		...(fund ? money.flatMap((year) => year ?? []) : searches),
	];
}

describe.each(['sv', 'en'] as const)('every sentence about a measure (%s)', (locale) => {
	const all = [...written(locale)];

	it('has no figure but those of the API, of the years and the place that its sentence names', () => {
		const wrong = all.flatMap((each) => {
			const always = new Set([...wordNumbers(each, locale), ...counts(each)]);
			return textsOf(each)
				.flatMap(sentencesIn)
				.filter((sentence) => {
					const known = new Set(figuresOf(sentence, measured(each), locale));
					return numbersIn(sentence, locale).some(
						(number) => !known.has(number) && !always.has(number),
					);
				});
		});
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('goes from the figure of one year to that of another, each beside its own', () => {
		const moved = locale === 'sv' ? /(ökade|minskade|gick) från/ : /(rose|fell|went) from/;
		const told = all.flatMap((each) => {
			const { municipality, indicator, series } = each;
			const words = new Set(wordNumbers(each, locale));
			return textsOf(each)
				.flatMap(sentencesIn)
				.filter((sentence) => moved.test(sentence))
				.map((sentence) => {
					const years = yearsIn(sentence);
					const figures = numbersIn(sentence, locale).filter(
						(number) => !years.includes(number) && !words.has(number),
					);
					const own = years.map((year) =>
						round(
							series.values[municipality.code]?.[series.years.indexOf(year)] ?? Number.NaN,
							indicator.decimals,
						),
					);
					// A figure that is also a number of the words, such as 16–24 years, is not told from it.
					const expected = own.filter((value) => !words.has(value));
					return { sentence, isRight: String(figures) === String(expected) };
				});
		});
		expect(told.length).toBeGreaterThan(0);
		const wrong = told.filter(({ isRight }) => !isRight).map(({ sentence }) => sentence);
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('begins with the value of the latest year and that year', () => {
		const wrong = all.filter(({ municipality, indicator, series, line }) => {
			const value = series.values[municipality.code]?.[series.years.indexOf(indicator.latest)];
			if (value == null) return false;
			const [first = ''] = sentencesIn(line);
			const numbers = numbersIn(first, locale);
			return (
				!numbers.includes(Math.abs(round(value, indicator.decimals))) ||
				!numbers.includes(indicator.latest)
			);
		});
		expect(wrong.slice(0, SHOWN).map(({ line }) => line)).toEqual([]);
	});

	it('prints no figure of an unusual year, nor a mean with one in it, without saying why', () => {
		const told = all.flatMap(({ municipality, indicator, series, line, box, paragraph }) => {
			const odd = Object.entries(series.unusual[municipality.code] ?? {});
			return [line, box.join(' '), paragraph].flatMap((text) =>
				odd
					.filter(([year]) => {
						const value = series.values[municipality.code]?.[series.years.indexOf(Number(year))];
						const figure = Math.abs(round(value ?? Number.NaN, indicator.decimals));
						return sentencesIn(text).some((sentence) => {
							const isFigure = numbersIn(sentence, locale).map(Math.abs).includes(figure);
							const isMean = [...sentence.matchAll(/(\d{4})–(\d{4})/g)].some(
								([, from, to]) => Number(from) <= Number(year) && Number(year) <= Number(to),
							);
							return isMean || (isFigure && sentence.includes(year));
						});
					})
					.map(([year, reason]) => ({
						isSaid: text.includes(reason[locale]),
						what: `${indicator.id} ${year}: ${text}`,
					})),
			);
		});
		// Or none would prove nothing.
		expect(told.filter(({ isSaid }) => isSaid).length).toBeGreaterThan(0);
		const wrong = told.filter(({ isSaid }) => !isSaid).map(({ what }) => what);
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('says of a municipality in an outer quarter where it stands, in the line too', () => {
		const place =
			locale === 'sv'
				? /fjärdedel|(högsta|lägsta)\b.* bland/
				: /-affected quarter|(highest|lowest)\b.* among/;
		const wrong = all.filter(({ facts: { measure }, line }) => {
			const isOuter = measure.placed?.quarter === 4 || measure.placed?.quarter === 1;
			return 'value' in measure.value && isOuter && !place.test(line);
		});
		expect(wrong.slice(0, SHOWN).map(({ line }) => line)).toEqual([]);
	});

	it('is written as the language writes', () => {
		const wrong = all.flatMap(textsOf).filter((text) => isMiswritten(text, locale));
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('has no raw key', () => {
		const wrong = all.flatMap(textsOf).filter((text) => RAW_KEY.test(text));
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it(`is at most ${LONGEST} characters long`, () => {
		const wrong = all
			.flatMap(textsOf)
			.flatMap(sentencesIn)
			.filter((text) => text.length > LONGEST);
		expect([...new Set(wrong)].slice(0, SHOWN)).toEqual([]);
	});

	it('ranks nothing that must not be ranked', () => {
		const RANK =
			locale === 'sv'
				? /högst|lägst|högre|lägre|fjärdedel|störst|minst problem|kommuner var/
				: /highest|lowest|higher|lower|quarter|-affected|municipalities, the/;
		const wrong = all
			.filter(({ indicator }) => ['discouraged', 'not-applicable'].includes(indicator.ranking))
			.flatMap((each) =>
				textsOf(each).map((text) => text.replace(each.indicator.unranked?.[locale] ?? '', '')),
			)
			.filter((text) => RANK.test(text));
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('ranks pooled measures by their mean alone', () => {
		// Among municipalities: that a municipality's own figure began at its highest is no rank.
		const [extreme, beyond, isMean] =
			locale === 'sv'
				? [/\b(högsta|lägsta)\b/, /kommuner.* var /, /medelvärde/i]
				: [/\b(highest|lowest)\b(?!,)/, /municipalities.*, .* was /, /\bmean\b/];
		const wrong = all
			.filter(({ indicator }) => indicator.ranking === 'pooled')
			.flatMap(textsOf)
			.flatMap(sentencesIn)
			.filter((text) => (extreme.test(text) || beyond.test(text)) && !isMean.test(text));
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('goes back across no new method', () => {
		const wrong = all.filter(({ series, indicator, facts }) => {
			const { course, record, placed } = facts.measure;
			return series.breaks
				.filter(({ kind, year }) => kind === 'method' && year <= indicator.latest)
				.some(({ year }) =>
					[course?.first.year, record?.since, placed?.years[0]].some(
						(first) => first !== undefined && first < year,
					),
				);
		});
		expect(wrong.slice(0, SHOWN).map(({ line }) => line)).toEqual([]);
	});

	it('calls nothing a rise or fall that is less than its rounding', () => {
		// With what it moved from: some values are changes themselves, "ökade folkmängden med 1,2 procent".
		const moved = locale === 'sv' ? /(ökade|minskade|gick) från/ : /(rose|fell|went) from/;
		const tells = (each: Written): readonly string[] =>
			textsOf(each)
				.flatMap(sentencesIn)
				.filter((text) => moved.test(text));
		const isStill = ({ facts: { measure } }: Written): boolean =>
			measure.course === null || measure.course.first.value === measure.course.last.value;
		expect(all.filter(isStill).flatMap(tells).slice(0, SHOWN)).toEqual([]);
		// Or none would prove nothing: the words are those of all that have moved, box and paragraph too.
		const [some] = all.filter((each) => !isStill(each) && tells(each).length > 2);
		expect(some).toBeDefined();
		expect(all.some(isStill)).toBe(true);
	});

	it('fits a box of four or five', () => {
		// A measure of no challenge, the population, has no place, country or money to tell of.
		const wrong = all.filter(
			({ box, indicator }) => box.length > 5 || (indicator.challenge !== null && box.length < 4),
		);
		expect(wrong.slice(0, SHOWN).map(({ box }) => box)).toEqual([]);
	});

	it('places by the need level of the challenge that the measure leads', () => {
		const need = api.need();
		const wrong = all.filter(({ municipality, indicator, facts }) => {
			const led = challenges.find(({ lead }) => lead === indicator.id);
			if (!led) return false;
			const { quarter, years } = need[led.id]?.[municipality.code] ?? { quarter: null, years: [] };
			const { placed } = facts.measure;
			return (
				(placed?.quarter ?? null) !== quarter ||
				(placed !== null && String(placed.years) !== String(years))
			);
		});
		expect(wrong.slice(0, SHOWN).map(({ line }) => line)).toEqual([]);
	});
});
