import type { Area } from '../../stats/area.ts';
import type { OtherName } from '../../stats/other-name.ts';
import { lettersOf, patternOf, withoutDots } from '../../words/text/letters.ts';

/** A municipality, a county or a group of municipalities, to be found by what it is called. */
export interface Place {
	readonly kind: 'municipality' | Area['kind'];
	/** Four-digit code of a municipality; id of an area. */
	readonly id: string;
	readonly name: string;
	/** Name of the county that a municipality lies in; "" for an area. */
	readonly county: string;
	/** Codes of an area's municipalities. */
	readonly members: readonly string[];
	/** Its names in the letters that they are compared in (letters.ts), its own first. */
	readonly called: readonly string[];
}

/** What is said before and after the name of a municipality; "s" may be the s of its genitive. */
const OF_MUNICIPALITY = [
	['', 's kommuns'],
	['', ' kommuns'],
	['', 's stads'],
	['', ' stads'],
	['', ' municipality'],
	['', ' city'],
	['kommunen ', ''],
	['municipality of ', ''],
	['city of ', ''],
] as const;

/** The last s of such a form: "Malmö stad" is all of a name, as "Malmö stads" is. */
const GENITIVE = /( kommun| stad)s$/;

/** The same of a county, its region or, as it was called until 2019, its landsting, around the name without "län". */
const OF_COUNTY = [
	['', 's läns'],
	['', ' läns'],
	['', ' county'],
	['county of ', ''],
	['region ', ''],
	['region ', 's län'],
	['region ', ' län'],
	['', 'regionen'],
	['', 'sregionen'],
	['', ' region'],
	['landstinget ', ''],
	['', 's läns landsting'],
	['', ' läns landsting'],
] as const;

/** The same of any area, as the lists of the site have it after a comma. */
const OF_AREA = [
	['', ' hela länet'],
	['', ' the whole county'],
	['', ' kommungrupp skr'],
	['', ' group of municipalities skr'],
] as const;

/** A region has the name of its seat or its landscape: the municipality comes after the county. */
const LAST = [['region ', '']] as const;

/** The name of a county without what makes it one: "Västra Götalands län", "Skåne County". */
const stemOf = (county: string): string => county.replace(/s? (län|county)$/, '');

/** "ängelholms kommun" */
interface Spoken {
	readonly text: string;
	/** Letters that stand before the name: more must be typed, or "region" would be all regions. */
	readonly before: number;
}

type Forms = readonly (readonly [before: string, after: string])[];

const around = (names: readonly string[], forms: Forms): readonly Spoken[] =>
	forms.flatMap(([before, after]) =>
		names.map((name) => ({ text: before + name + after, before: before.length })),
	);

const spoken = new WeakMap<Place, readonly Spoken[]>();

/** The forms that a place is spoken of in, the usual first; made once, since every search asks for them. */
function spokenOf(place: Place): readonly Spoken[] {
	const known = spoken.get(place);
	if (known) return known;
	const made = formsOf(place);
	spoken.set(place, made);
	return made;
}

function formsOf({ kind, id, county, called }: Place): readonly Spoken[] {
	if (kind !== 'municipality') {
		const stems = kind === 'county' ? called.map(stemOf) : [];
		return [...around(stems, OF_COUNTY), ...around(called, OF_AREA)];
	}
	const within = stemOf(lettersOf(county));
	return around(called, [
		...OF_MUNICIPALITY,
		['', ` ${within}s län`],
		['', ` ${within} län`],
		['', ` ${within} county`],
		[`${id} `, ''],
		['', ` ${id}`],
		...LAST,
	]);
}

/**
 * Everything that can be found, by the Swedish alphabet.
 *
 * @param names of municipalities, by code
 */
export function placesOf(
	names: ReadonlyMap<string, string>,
	areas: readonly Area[],
	others: readonly OtherName[],
): readonly Place[] {
	const countyOf = new Map(
		areas
			.filter(({ kind }) => kind === 'county')
			.flatMap(({ name, members }) => members.map((code) => [code, name])),
	);
	const municipalities = [...names].map(([id, name]) => {
		const county = countyOf.get(id) ?? '';
		return { kind: 'municipality' as const, id, name, county, members: [] };
	});
	const collator = new Intl.Collator('sv-SE');
	return [...municipalities, ...areas.map((area) => ({ ...area, county: '' }))]
		.sort((a, b) => collator.compare(a.name, b.name))
		.map((place): Place => {
			const more = others.filter((other) => other.place === place.id);
			return { ...place, called: [place, ...more].map(({ name }) => lettersOf(name)) };
		});
}

/** How well a place answers: the lower, the better. */
interface Found {
	readonly place: Place;
	readonly score: number;
}

/** Score of a place that is spoken of so; below it are names that begin so, above it those that hold it. */
const SPOKEN = 4;

/** Those that answer at all, the best first; equals in the order given. */
const ranked = (places: readonly Place[], scoreOf: (place: Place) => number): readonly Found[] =>
	places
		.map((place) => ({ place, score: scoreOf(place) }))
		.filter(({ score }) => score < Infinity)
		.sort((a, b) => a.score - b.score);

/** Places by their names, and where none begins so by the forms that they are spoken of in. */
function answering(places: readonly Place[], typed: string): readonly Found[] {
	const pattern = patternOf(typed);
	const letters = typed.replaceAll(' ', '');
	const start = new RegExp(`^${pattern}`);
	const kinds = [
		{ test: new RegExp(`^${pattern}$`), score: 0 },
		{ test: start, score: 2 },
		{ test: new RegExp(` ${pattern}`), score: SPOKEN + 1 },
		{ test: new RegExp(pattern), score: SPOKEN + 3 },
	];
	const scoreOfName = (name: string): number => {
		const score = kinds.find(({ test }) => test.test(name))?.score ?? Infinity;
		// A name that has the letters as they were typed comes before one that has others of their kind.
		return name.replaceAll(' ', '').includes(letters) ? score : score + 1;
	};
	const scoreOfForm = (place: Place): number => {
		const form = spokenOf(place).findIndex(
			({ text, before }) => typed.length > before && start.test(text),
		);
		// The usual form first.
		return form < 0 ? Infinity : SPOKEN + form / 100;
	};
	const called = ranked(places, (place) => Math.min(...place.called.map(scoreOfName)));
	if (called[0] && called[0].score < SPOKEN) return called;
	const scores = new Map(called.map(({ place, score }) => [place, score]));
	return ranked(places, (place) => Math.min(scores.get(place) ?? Infinity, scoreOfForm(place)));
}

/** Dots and rings that were typed are taken at their word as long as anything answers to them. */
function answersTo(places: readonly Place[], letters: string): readonly Found[] {
	const asTyped = answering(places, letters);
	const plain = withoutDots(letters);
	return asTyped.length > 0 || plain === letters ? asTyped : answering(places, plain);
}

/** A place that a text names. */
export interface PlaceInText {
	readonly place: Place;
	/** Whether the text is all of a name, of a form that it is spoken of in, or of a code; else it begins so. */
	readonly whole: boolean;
}

/**
 * The places that a text names or begins to name, the best first: the answers of `findPlaces` without
 * those that hold it elsewhere in their name, and without what lies in a county.
 *
 * @param places as `placesOf` gives them
 */
export function namedPlaces(places: readonly Place[], typed: string): readonly PlaceInText[] {
	const letters = lettersOf(typed);
	if (letters === '') return [];
	const code = CODE.exec(letters)?.[1];
	if (code !== undefined) {
		return byCode(places, code).map((place) => ({
			place,
			whole: place.id === code || place.id === `lan-${code}`,
		}));
	}
	const all = new RegExp(`^${patternOf(letters)}$`);
	const plain = new RegExp(`^${patternOf(withoutDots(letters))}$`);
	const isWhole = (name: string): boolean => all.test(name) || plain.test(name);
	const isForm = (text: string): boolean => isWhole(text) || isWhole(text.replace(GENITIVE, '$1'));
	return answersTo(places, letters)
		.filter(({ score }) => score < SPOKEN + 1)
		.map(({ place }) => ({
			place,
			whole: place.called.some(isWhole) || spokenOf(place).some(({ text }) => isForm(text)),
		}));
}

const CODE = /^(?:se ?)?(\d{1,4})$/;

/** Two whole codes or more: just those municipalities. */
const CODES = /^\d{4}(?: \d{4})+$/;

/** The county whose code it is, and municipalities by the beginning of their code, or by all of it without its nought. */
const byCode = (places: readonly Place[], digits: string): readonly Place[] => [
	...places.filter(({ id }) => id === `lan-${digits}`),
	...places
		.filter(({ kind, id }) => kind === 'municipality' && id.startsWith(digits))
		.sort((a, b) => (a.id < b.id ? -1 : 1)),
	...(digits.length === 3 ? places.filter(({ id }) => id === `0${digits}`) : []),
];

/**
 * The places that answer what was typed: by their names, also in other languages and as they are
 * spoken of ("Norrköpings kommun", "Malmö, Skåne", "Region Gotland"), by code, or by several whole codes
 * ("0581, 0580"), which find just those. The best come
 * first: a name that is the text, that begins with it, that has a word which does, that holds it.
 * Dots and rings that were typed are taken at their word as long as anything answers to them. Where
 * nothing else than one county or group begins so, its municipalities follow.
 *
 * @param places as `placesOf` gives them
 * @param typed nothing typed finds nothing
 */
export function findPlaces(places: readonly Place[], typed: string): readonly Place[] {
	const letters = lettersOf(typed);
	if (letters === '') return [];
	const code = CODE.exec(letters)?.[1];
	if (code !== undefined) return byCode(places, code);
	if (CODES.test(letters)) {
		const codes = letters.split(' ');
		return places.filter(({ id }) => codes.includes(id));
	}
	const found = answersTo(places, letters);
	const all = found.map(({ place }) => place);
	const [best, second] = found.filter(({ score }) => score < SPOKEN + 1);
	if (!best || second) return all;
	const within = new Set(best.place.members);
	return [...all, ...places.filter((place) => within.has(place.id) && !all.includes(place))];
}

/** Ids of the places that answer what was typed; null where nothing was, and all do. */
export const foundIds = (places: readonly Place[], typed: string): ReadonlySet<string> | null =>
	typed.trim() === '' ? null : new Set(findPlaces(places, typed).map(({ id }) => id));
