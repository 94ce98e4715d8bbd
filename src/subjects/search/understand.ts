import { lettersOf, patternOf, withoutDots } from '../../words/text/letters.ts';
import { namedPlaces, type PlaceInText, type Place } from '../../steer/search/place-search.ts';

/** A challenge or an indicator, to be found by what it is called. */
export interface Topic {
	readonly kind: 'challenge' | 'indicator';
	readonly id: string;
	/** Challenge that an indicator measures; null for a challenge, and for context. */
	readonly challenge: string | null;
	/** In the language of the page. */
	readonly name: string;
	/** Its name and what people call it, as `lettersOf` gives them, its own name first. */
	readonly called: readonly string[];
}

/** A page that is found by its title: a fund, an analysis. */
export interface Titled {
	readonly kind: 'fund' | 'model' | 'analysis' | 'page';
	readonly title: string;
	readonly href: string;
	/** What else it is found by, such as the name of its municipality. */
	readonly place: string | null;
	/** Words that it is found by as by those of its title. */
	readonly called?: string;
}

/** All that words can stand for. Of equals the first is meant. */
export interface Vocabulary {
	readonly topics: readonly Topic[];
	/** As `placesOf` gives them. */
	readonly places: readonly Place[];
	readonly titles: readonly Titled[];
	/** Words for money set aside: who asks for it asks which funds there are. */
	readonly money: ReadonlySet<string>;
	/** Words that say nothing by themselves. */
	readonly passedOver: ReadonlySet<string>;
}

/** What was typed, as it was understood. */
export interface Understanding {
	/** In the order typed, each once; the first is the one that is shown. */
	readonly topics: readonly Topic[];
	/** The same. No county beside a municipality that lies in it. */
	readonly places: readonly Place[];
	readonly year: number | null;
	/** Whether money was asked for. */
	readonly money: boolean;
	/** Pages whose titles hold the words that stand for nothing else, or all words where none is left. */
	readonly titles: readonly Titled[];
	/** Whether titles hold words that stand for nothing else: then they are what is meant. */
	readonly byTitle: boolean;
	/** Words that nothing answers to. */
	readonly unknown: readonly string[];
}

/** Ends of a noun in Swedish, in its definite form and its genitive: "arbetslösheten", "skolresultatens". */
const DEFINITE = /(?:en|et|n|t|na)s?$/;

/** Fewest letters of a noun that such an end may be taken from. */
const NOUN = 5;

/** Fewest letters that a name or a title is found by where more of it follow. */
const FEWEST = 2;
const FEWEST_IN_TITLE = 3;

/** Fewest letters of a word with others after it that still begins a name. */
const ENDED = 5;

/** Years that figures can be of; municipal codes look the same. */
const YEAR = /^(19|20)\d\d$/;

/** Fewer digits than a municipal code say nothing beside other words. */
const SHORT_NUMBER = /^\d{1,3}$/;

const countWords = (text: string): number => text.split(' ').length;

/** Whether letters are a name or begin it; dots that were typed are taken at their word if anything has them. */
function topicsCalled(topics: readonly Topic[], letters: string, end: '$' | ''): readonly Topic[] {
	const found = (text: string): readonly Topic[] => {
		const pattern = new RegExp(`^${patternOf(text)}${end}`);
		return topics.filter(({ called }) => called.some((name) => pattern.test(name)));
	};
	const asTyped = found(letters);
	if (asTyped.length > 0) return asTyped;
	const plain = found(withoutDots(letters));
	const noun = letters.replace(DEFINITE, '');
	return plain.length > 0 || noun === letters || noun.length < NOUN ? plain : found(noun);
}

/** What some words in a row stand for. */
type Meaning =
	| { readonly kind: 'topic'; readonly topic: Topic }
	| { readonly kind: 'place'; readonly place: Place }
	| { readonly kind: 'year'; readonly year: number };

const topicOf = (topic: Topic | undefined): Meaning | null =>
	topic ? { kind: 'topic', topic } : null;
const placeOf = (place: Place | undefined): Meaning | null =>
	place ? { kind: 'place', place } : null;

const answers = new WeakMap<readonly Place[], Map<string, readonly PlaceInText[]>>();

/** The places that a text names. Most of a text stays the same from key to key: asked once for each part of it. */
function remembered(places: readonly Place[]): (text: string) => readonly PlaceInText[] {
	const known = answers.get(places) ?? new Map<string, readonly PlaceInText[]>();
	answers.set(places, known);
	return (text) => {
		const found = known.get(text) ?? namedPlaces(places, text);
		known.set(text, found);
		return found;
	};
}

/**
 * Understands what is typed in a search field, by fixed rules. From the left, the most words in a row
 * that are a name (of a problem, a measure, a municipality, a county) stand for it; where none are,
 * the most that begin one. A number of four digits is a year, by itself the code of a municipality
 * where there is one. What is left is looked for in titles.
 */
export function understand(typed: string, vocabulary: Vocabulary): Understanding {
	const { topics, places, money, passedOver } = vocabulary;
	const words = lettersOf(typed)
		.split(' ')
		.filter((word) => word !== '');
	const longest = Math.max(1, ...topics.flatMap(({ called }) => called.map(countWords)));
	const isAlone = words.length === 1;

	/** By itself such a word may still begin a name: "mot" Motala. */
	const isIdle = (text: string): boolean => !isAlone && (passedOver.has(text) || money.has(text));
	const placesNamed = remembered(places);
	/** Beside a name, a number of four digits is a year even where it is that municipality's code. */
	const named = (text: string): readonly PlaceInText[] =>
		text.includes(' ') && text.split(' ').some((word) => YEAR.test(word)) ? [] : placesNamed(text);
	const whole = (text: string): Meaning | null => {
		if (SHORT_NUMBER.test(text) && !isAlone) return null;
		const place = named(text).find((each) => each.whole)?.place;
		if (YEAR.test(text) && !(isAlone && place)) return { kind: 'year', year: Number(text) };
		return topicOf(topicsCalled(topics, text, '$')[0]) ?? placeOf(place);
	};
	const beginning = (text: string): Meaning | null => {
		if (text.length < FEWEST || (/^[\d ]+$/.test(text) && !isAlone)) return null;
		return placeOf(named(text)[0]?.place) ?? topicOf(topicsCalled(topics, text, '')[0]);
	};

	const meanings: { readonly meaning: Meaning; readonly isWhole: boolean }[] = [];
	const rest: string[] = [];
	for (let at = 0; at < words.length;) {
		const phrases = words
			.slice(at, at + longest)
			.map((_, more) => ({ length: more + 1, text: words.slice(at, at + more + 1).join(' ') }))
			.reverse();
		const meant = (read: (text: string) => Meaning | null) => {
			for (const { length, text } of phrases) {
				const meaning = isIdle(text) ? null : read(text);
				if (meaning) return { length, meaning };
			}
			return null;
		};
		const word = words[at] ?? '';
		const named = meant(whole);
		// Whoever has typed more has ended this word: a short one begins no name.
		const mayBegin = !isIdle(word) && (at === words.length - 1 || word.length >= ENDED);
		const found = named ?? (mayBegin ? meant(beginning) : null);
		if (found) meanings.push({ meaning: found.meaning, isWhole: named !== null });
		else if (!isIdle(word)) rest.push(word);
		at += found?.length ?? 1;
	}
	const titles = titlesOf(
		vocabulary.titles,
		words.filter((word) => !passedOver.has(word)),
		rest,
	);
	const asksForMoney = words.some((word) => money.has(word));
	// Words that a title holds, every one of them, are that title's: what they may begin is not meant.
	const isTitle = rest.length > 0 && holding(vocabulary.titles, words).length > 0;
	const sure = meanings.flatMap(({ meaning, isWhole }) => (isWhole || !isTitle ? [meaning] : []));
	const subjects = sure.flatMap((each) => (each.kind === 'topic' ? [each.topic] : []));
	return {
		topics: narrowest(subjects),
		places: innermost(sure.flatMap((each) => (each.kind === 'place' ? [each.place] : []))),
		year: sure.flatMap((each) => (each.kind === 'year' ? [each.year] : []))[0] ?? null,
		money: asksForMoney,
		titles,
		byTitle: titles.length > 0 && (rest.length > 0 || (asksForMoney && subjects.length === 0)),
		unknown: rest.filter((word) => holding(vocabulary.titles, [word]).length === 0),
	};
}

/** Titles that hold words, each at least by its beginning or within a compound. */
const holding = (titles: readonly Titled[], words: readonly string[]): readonly Titled[] => {
	const patterns = words.map((word) => new RegExp(patternOf(word)));
	return words.some((word) => word.length < FEWEST_IN_TITLE) || words.length === 0
		? []
		: titles.filter(({ title, called = '' }) =>
				patterns.every((pattern) => pattern.test(lettersOf(`${title} ${called}`))),
			);
};

/** Titles that hold all the words come before those that hold just what is left of them. */
function titlesOf(
	titles: readonly Titled[],
	words: readonly string[],
	rest: readonly string[],
): readonly Titled[] {
	const all = holding(titles, words);
	return [...new Set([...all, ...(rest.length > 0 ? holding(titles, rest) : [])])];
}

/** Without a challenge beside one of its own measures, which says more. */
const narrowest = (topics: readonly Topic[]): readonly Topic[] =>
	[...new Set(topics)].filter(({ id }) => !topics.some(({ challenge }) => challenge === id));

/** Without a county beside a municipality of it, which it only told apart. */
const innermost = (places: readonly Place[]): readonly Place[] =>
	[...new Set(places)].filter(({ members }) => !places.some(({ id }) => members.includes(id)));

/** The same as a text that is understood so: what a search field holds once a part of it was changed. */
export const writeUnderstanding = ({
	topics,
	places,
	year,
}: Pick<Understanding, 'topics' | 'places' | 'year'>): string =>
	[...topics, ...places]
		.map(({ name }) => name)
		.concat(year === null ? [] : String(year))
		.join(' ');
