import { describe, expect, it } from 'vitest';
import * as api from '../../../api/read.ts';
import { allBases, factsOf } from '../../../api/sentence-facts.ts';
import { words } from '../../../words/words.ts';
import type { Locale } from '../../../tables/locale.ts';
import type { MunicipalityFacts } from '../../../words/text/municipality-facts.ts';
import { numbersIn, sentencesIn } from './_figures-said.ts';
import { challenges, isMiswritten, LONGEST, RAW_KEY, SHOWN } from './_sentence-laws.fixture.ts';

/*
 * What holds for every sentence about a municipality as a whole, in both languages, from the published API.
 * Here and not beside the generator, since only pages read the API and words.
 */

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

	it('names the problems of the outer quarters, all of them and no other, in the order of the table', () => {
		const need = api.need();
		const bases = allBases();
		const wrong = all.filter(({ municipality, facts, box }) => {
			const inQuarter = (quarter: number): string[] =>
				challenges
					.filter(({ id }) => need[id]?.[municipality.code]?.quarter === quarter)
					.map(({ id, lead }) => ({ id, rank: bases.get(lead)?.places.get(municipality.code) }))
					.toSorted((a, b) => share(a.rank) - share(b.rank))
					.map(({ id }) => id);
			const share = (rank: { place: number; of: number } | undefined): number =>
				rank ? rank.place / rank.of : NaN;
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
