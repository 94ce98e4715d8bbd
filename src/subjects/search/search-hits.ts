import { MOST_COMPARED, writeCompareChoice } from '../../steer/compare-choice.ts';
import { measurePath } from '../../stats/measure-path.ts';
import { fill } from '../../words/text/fill.ts';
import { listing } from '../../words/text/listing.ts';
import type { Place } from '../../steer/search/place-search.ts';
import { findPlaces } from '../../steer/search/place-search.ts';
import { writeQuery } from '../../steer/query.ts';
import type { HitKind, SearchChallenge, SearchFacts, SearchIndicator } from './search-facts.ts';
import type { Topic, Understanding, Vocabulary } from './understand.ts';
import { nearestYear } from '../indicator/view.ts';

/** Something that answers, and where it is. */
export interface Hit {
	readonly kind: HitKind;
	readonly name: string;
	/** What is shown there. */
	readonly detail: string;
	readonly href: string;
}

/** A figure that was asked for: a problem or measure in a municipality. */
export interface SearchedFigure {
	readonly indicator: SearchIndicator;
	readonly municipality: Place;
	/** The year that was asked for; null for the latest. */
	readonly year: number | null;
	/** Where it is shown in a year. */
	readonly hrefIn: (year: number) => string;
}

export interface Results {
	/** Null where no problem or no municipality was named. */
	readonly asked: SearchedFigure | null;
	/** At most five beside a figure, six without one; the best first. */
	readonly hits: readonly Hit[];
}

const MOST = 5;

/** A problem or measure, with the page that it is shown on; null for context that has none. */
interface Subject {
	readonly topic: Topic;
	readonly indicator: SearchIndicator;
	readonly challenge: SearchChallenge | null;
}

function subjectOf(topic: Topic, { challenges, indicators }: SearchFacts): Subject | null {
	const id = topic.kind === 'challenge' ? topic.id : topic.challenge;
	const challenge = challenges.find((each) => each.id === id) ?? null;
	const shown = topic.kind === 'challenge' ? challenge?.indicators[0] : topic.id;
	const indicator = indicators.find((each) => each.id === shown);
	return indicator ? { topic, indicator, challenge } : null;
}

/** The year that is shown where one was asked for. */
const shownYear = ({ years, latest }: SearchIndicator, year: number | null): number =>
	nearestYear(years, year ?? latest) ?? latest;

/** Address of a view of a challenge's page; of context, which has none, of what is said of it. */
function viewHref(
	{ challenge, indicator }: Subject,
	year: number | null,
	place: Place | undefined,
	facts: SearchFacts,
): string {
	if (!challenge) return facts.root + measurePath(indicator.id).slice(1);
	const shown = shownYear(indicator, year);
	// As an explorer writes it: what its page shows by itself is left out.
	const query = writeQuery([
		['indikator', indicator.id === challenge.indicators[0] ? '' : indicator.id],
		['ar', shown === indicator.latest ? '' : String(shown)],
		['kommun', place?.kind === 'municipality' ? place.id : ''],
		['omrade', place?.kind === 'county' ? place.id : ''],
	]);
	return `${facts.root}utmaningar/${challenge.id}/${query}`;
}

const pageHref = ({ kind, id }: Place, { root, slugs }: SearchFacts): string =>
	kind === 'municipality' ? `${root}kommuner/${slugs[id] ?? ''}/` : `${root}kommuner/#${id}`;

/** A municipality or a county by itself. */
const placeHit = (place: Place, facts: SearchFacts): Hit => ({
	kind: place.kind === 'municipality' ? 'municipality' : 'county',
	name: place.name,
	detail:
		place.kind === 'municipality'
			? facts.words.allProblems
			: fill(facts.words.municipalities, { count: place.members.length }),
	href: pageHref(place, facts),
});

/** A problem or measure on the map: of the country, or of a place. */
function mapHit(
	subject: Subject,
	year: number | null,
	place: Place | undefined,
	facts: SearchFacts,
): Hit {
	const { topic, indicator, challenge } = subject;
	const { wholeCountry, areaOnMap, nearest } = facts.words;
	const shown = shownYear(indicator, year);
	const isOther = year !== null && shown !== year;
	const onMap = place ? fill(areaOnMap, { area: place.name }) : wholeCountry;
	const detail = isOther ? fill(nearest, { asked: year, year: shown }) : onMap;
	return {
		kind: topic.kind,
		name: year === null ? topic.name : `${topic.name} ${shown}`,
		detail: challenge ? detail : '',
		href: viewHref(subject, year, place, facts),
	};
}

/** What lies beside a problem: its other measures in the same place, and who has money against it. */
function besides(
	{ challenge, indicator }: Subject,
	year: number | null,
	place: Place | undefined,
	facts: SearchFacts,
): readonly Hit[] {
	if (!challenge) return [];
	const named = (id: string): Topic | undefined => facts.topics.find((topic) => topic.id === id);
	const money: Hit = {
		kind: 'money',
		name: fill(facts.words.needAndFunds, { challenge: named(challenge.id)?.name ?? '' }),
		detail: '',
		href: `${facts.root}behov-och-fonder/${challenge.id}/`,
	};
	const measures = challenge.indicators
		.filter((id) => id !== indicator.id)
		.flatMap((id) => named(id) ?? [])
		.flatMap((topic) => subjectOf(topic, facts) ?? [])
		.map((subject) => mapHit(subject, year, place, facts));
	return [money, ...measures];
}

/** Some municipalities side by side. */
function compareHit(
	places: readonly Place[],
	{ locale, root, words }: SearchFacts,
): readonly Hit[] {
	const compared = places.filter(({ kind }) => kind === 'municipality').slice(0, MOST_COMPARED);
	if (compared.length < 2) return [];
	const names = listing(
		compared.map(({ name }) => name),
		locale,
	);
	return [
		{
			kind: 'page',
			name: fill(words.compare, { names }),
			detail: '',
			href: `${root}jamfor/${writeCompareChoice(
				compared.map(({ id }) => id),
				[],
			)}`,
		},
	];
}

/** What the text may also have meant, where it is of places alone. */
function alsoMeant(typed: string, { topics, places }: Understanding, { places: all }: Vocabulary) {
	return topics.length > 0 || places.length > 1 ? [] : findPlaces(all, typed).slice(0, MOST + 1);
}

/** All that answers what was understood, the best first. */
export function resultsOf(
	typed: string,
	understanding: Understanding,
	facts: SearchFacts,
	vocabulary: Vocabulary,
): Results {
	const { topics, places, year, money, titles, byTitle } = understanding;
	const subjects = topics.flatMap((topic) => subjectOf(topic, facts) ?? []);
	const [first, ...others] = subjects;
	const municipality = places.find(({ kind }) => kind === 'municipality');
	const place = municipality ?? places[0];
	const asked: SearchedFigure | null =
		first && municipality && !money
			? {
					indicator: first.indicator,
					municipality,
					year,
					hrefIn: (shown) =>
						first.challenge
							? viewHref(first, shown, municipality, facts)
							: pageHref(municipality, facts),
				}
			: null;
	const titled = titles.map(({ kind, title, href }): Hit => ({
		kind,
		name: title,
		detail: '',
		href,
	}));
	const ofPlace = facts.titles
		.filter((each) => each.place !== null && places.some(({ id }) => id === each.place))
		.map(({ kind, title, href }): Hit => ({ kind, name: title, detail: '', href }));
	const inCounty = first && place && !municipality ? [mapHit(first, year, place, facts)] : [];
	const beside = first ? besides(first, year, place, facts) : [];
	const found = [
		...compareHit(places, facts),
		...(money ? beside.filter(({ kind }) => kind === 'money') : []),
		...(byTitle ? titled : []),
		...inCounty,
		...places.map((each) => placeHit(each, facts)),
		...(first ? [mapHit(first, year, undefined, facts)] : []),
		...others.map((subject) => mapHit(subject, year, place, facts)),
		...alsoMeant(typed, understanding, vocabulary).map((each) => placeHit(each, facts)),
		...titled,
		...ofPlace,
		...beside,
	];
	const unique = new Map(found.toReversed().map((hit) => [hit.href, hit]));
	const ordered = [...new Set(found.map(({ href }) => href))].flatMap(
		(href) => unique.get(href) ?? [],
	);
	return { asked, hits: ordered.slice(0, asked ? MOST : MOST + 1) };
}
