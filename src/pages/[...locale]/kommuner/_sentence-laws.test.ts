import { describe, expect, it } from 'vitest';
import * as api from '../../../api/read.ts';
import { allBases, factsOf, problemFactsOf } from '../../../api/sentence-facts.ts';
import { words } from '../../../words/words.ts';
import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { measureFacts } from '../../../stats/municipality/measure-facts.ts';
import type { ProblemFacts } from '../../../words/text/problem-facts.ts';
import type { MunicipalityFacts } from '../../../words/text/municipality-facts.ts';
import { round } from '../../../stats/round.ts';

/*
 * What holds for every sentence: all municipalities, all measures, both languages, from the published
 * API. Here and not beside the generator, since only pages read the API and words.
 */

/** Characters of a sentence, at most. */
const LONGEST = 240;

/** Wrong ones that a failing test shows. */
const SHOWN = 5;

interface Written {
	readonly municipality: ApiMunicipality;
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	readonly facts: ProblemFacts;
	readonly line: string;
	readonly box: readonly string[];
	readonly paragraph: string;
}

const challenges = api.index().challenges;
const indicators = [...allBases().values()];

function* written(locale: Locale): Generator<Written> {
	const { line, factBox, paragraph } = words(locale).sentences;
	for (const basis of indicators) {
		const { indicator, series } = basis;
		const challenge = challenges.find(({ id }) => id === indicator.challenge);
		for (const municipality of api.municipalities()) {
			// A measure of no challenge has no money against it.
			const facts: ProblemFacts = challenge
				? problemFactsOf(municipality, challenge, indicator.id)
				: { measure: measureFacts(basis, municipality), money: null };
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

/** All sentences of a text: a full stop, a space and a capital part them. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\.) (?=\p{Lu})/u);

const NUMBER: Readonly<Record<Locale, RegExp>> = {
	sv: /(minus\u00a0)?(\d+(?:\u202f\d{3})*(?:,\d+)?)/g,
	en: /(minus\u00a0(?:SEK\u00a0)?)?(\d+(?:,\d{3})*(?:\.\d+)?)/g,
};

/** The numbers of a text as a reader takes them, worked out without the site's own formatters. */
const numbersIn = (text: string, locale: Locale): readonly number[] =>
	[...text.matchAll(NUMBER[locale])].map(([, minus, digits = '']) => {
		const plain =
			locale === 'sv'
				? digits.replaceAll('\u202f', '').replace(',', '.')
				: digits.replaceAll(',', '');
		return Number(plain) * (minus === undefined ? 1 : -1);
	});

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

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every figure that a sentence may hold, from the series itself. */
function figures({ municipality, indicator, series, facts }: Written): readonly number[] {
	const { decimals } = indicator;
	const own = series.values[municipality.code] ?? [];
	const shown = [...own, ...series.national].flatMap((value) =>
		value === null ? [] : [round(value, decimals)],
	);
	const at = series.years.indexOf(indicator.latest);
	const [here, there] = [own[at], series.national[at]];
	const { placed } = facts.measure;
	const pooled = (placed?.years ?? []).flatMap((year) => own[series.years.indexOf(year)] ?? []);
	return [
		...shown,
		...shown.map(Math.abs),
		...(pooled.length === 0 ? [] : [round(round(mean(pooled), 9), decimals)]),
		...(here == null || there == null
			? []
			: [round(Math.abs(round(here, decimals) - round(there, decimals)), decimals)]),
	];
}

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

/** What no text may have: spaces and signs too many, a part that is missing, another language's numbers. */
const isMiswritten = (text: string, locale: Locale): boolean =>
	/ {2}| [.,:;]|\.\.|,,|\{|\}|undefined|null|NaN/.test(text) ||
	!/^\p{Lu}.*\.$/u.test(text) ||
	(locale === 'sv' ? /\d\.\d/ : /\d,(?!\d{3}(?!\d))\d/).test(text);

/** Ids of measures, challenges and aims, and words of the API, none of which is a word of the language. */
const RAW_KEY = new RegExp(
	[
		...indicators.map(({ indicator }) => indicator.id),
		...challenges.map(({ id }) => id),
		...api.funds().targets.map(({ key }) => key),
		...['not-applicable', 'none-known', 'by-name', 'in-group', 'set-aside', 'fully-allocated'],
	]
		.filter((key) => /[-_]/.test(key))
		.join('|'),
);

/** Every figure that a sentence about a municipality as a whole may hold. */
function knownOfWhole(facts: MunicipalityFacts, locale: Locale): ReadonlySet<number> {
	const { population, money, worst, least, between, unplaced, unplaceable } = facts;
	const { fund, searched, notSearched, targets } = money;
	const named = [...worst, ...least, ...between, ...unplaced, ...unplaceable];
	const years = [
		fund?.year,
		fund?.statusYear,
		fund?.droppedYear,
		...(fund?.sources ?? []).map(({ year }) => year),
		searched?.month == null ? null : Number(searched.month.slice(0, 4)),
	];
	return new Set([
		population.value,
		population.year,
		...Array.from({ length: challenges.length + 1 }, (_, count) => count),
		notSearched,
		...years.flatMap((year) => year ?? []),
		// Numbers that belong to words, such as ages.
		...[...named.flatMap(({ name, itself }) => [name, itself]), ...targets].flatMap((name) =>
			numbersIn(name[locale], locale),
		),
	]);
}

describe.each(['sv', 'en'] as const)('every sentence about a measure (%s)', (locale) => {
	const all = [...written(locale)];

	it('has no figure but those of the API, rounded', () => {
		const wrong = all.flatMap((each) => {
			const known = new Set([...wordNumbers(each, locale), ...figures(each), ...counts(each)]);
			return textsOf(each).filter((text) =>
				numbersIn(text, locale).some((number) => !known.has(number)),
			);
		});
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
		const [extreme, beyond, isMean] =
			locale === 'sv'
				? [/\b(högsta|lägsta)\b(?! medelvärdet)/, /kommuner.* var /, /medelvärde/]
				: [/\b(highest|lowest)\b(?! mean)/, /municipalities.*, .* was /, /\bmean\b/];
		const wrong = all
			.filter(({ indicator }) => indicator.ranking === 'pooled')
			.flatMap(textsOf)
			.flatMap(sentencesIn)
			.filter((text) => extreme.test(text) || (beyond.test(text) && !isMean.test(text)));
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

describe.each(['sv', 'en'] as const)('every sentence about a municipality (%s)', (locale) => {
	const { summary, summaryBox, summaryParagraph, money } = words(locale).sentences;
	const all = api.municipalities().map((municipality) => {
		const facts = factsOf(municipality);
		return {
			municipality,
			facts,
			first: summary(facts),
			box: summaryBox(facts),
			paragraph: summaryParagraph(facts),
			told: money(facts.money),
		};
	});
	const textsOfWhole = ({ first, box, paragraph, told }: (typeof all)[number]) => [
		first,
		...box,
		paragraph,
		told,
	];
	const texts = all.flatMap(textsOfWhole);

	it('has no figure but those of the API', () => {
		const wrong = all.flatMap((each) => {
			const known = knownOfWhole(each.facts, locale);
			return textsOfWhole(each).filter((text) =>
				numbersIn(text, locale).some((number) => !known.has(number)),
			);
		});
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('says how many people live there, and when', () => {
		const wrong = all.filter(({ municipality: { population }, box: [first = ''] }) => {
			const numbers = numbersIn(first, locale);
			return !numbers.includes(population.value) || !numbers.includes(population.year);
		});
		expect(wrong.slice(0, SHOWN).map(({ box }) => box)).toEqual([]);
	});

	it('is written as the language writes, without raw keys', () => {
		expect(texts.filter((text) => isMiswritten(text, locale)).slice(0, SHOWN)).toEqual([]);
		expect(texts.filter((text) => RAW_KEY.test(text)).slice(0, SHOWN)).toEqual([]);
	});

	it('fits a box of four or five, none of which says what another does', () => {
		const wrong = all.filter(
			({ box }) => box.length < 4 || box.length > 5 || new Set(box).size < box.length,
		);
		expect(wrong.slice(0, SHOWN).map(({ box }) => box)).toEqual([]);
	});

	it('begins with one of at most thirty words', () => {
		const wrong = all
			.map(({ first }) => sentencesIn(first)[0] ?? '')
			.filter((text) => text.split(/[ ]/).length > 30);
		expect(wrong.slice(0, SHOWN)).toEqual([]);
	});

	it('is whole, and at most as long as can be read', () => {
		expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
		expect(texts.filter((text) => / {2}| [.,]|\.\.|\{|\}|undefined|null/.test(text))).toEqual([]);
		const long = texts.flatMap(sentencesIn).filter((text) => text.length > LONGEST);
		expect([...new Set(long)]).toEqual([]);
	});

	it('names the problems of the outer quarters, all of them and no other', () => {
		const need = api.need();
		const wrong = all.filter(({ municipality, facts, box }) => {
			const inQuarter = (quarter: number): string[] =>
				challenges
					.filter(({ id }) => need[id]?.[municipality.code]?.quarter === quarter)
					.map(({ id }) => id);
			const ids = (problems: readonly { readonly id: string }[]): string =>
				String(problems.map(({ id }) => id));
			/** Either they are named, or the others are. */
			const tells = (
				text: string | undefined,
				some: typeof facts.worst,
				others: typeof facts.worst,
			): boolean => {
				const isNamed = ({ name }: (typeof some)[number]) => text?.includes(name[locale]) === true;
				return some.length === facts.compared || some.every(isNamed) || others.every(isNamed);
			};
			const { worst, least, between } = facts;
			return (
				ids(worst) !== String(inQuarter(4)) ||
				ids(least) !== String(inQuarter(1)) ||
				!tells(box[1], worst, [...between, ...least]) ||
				!tells(box[3], least, [...between, ...worst])
			);
		});
		expect(wrong.slice(0, SHOWN).map(({ box }) => box)).toEqual([]);
	});
});
