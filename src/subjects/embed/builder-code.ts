import { isMeasured } from '../../stats/embed-name.ts';
import { fill } from '../../words/text/fill.ts';
import type { BuilderFacts, BuilderMeasure, BuilderProblem } from './builder-facts.ts';
import { embedCode } from './embed-code.ts';
import type { EmbedView } from './embed-choices.ts';
import { mapQuery, PLAIN_MAP } from './map-state.ts';
import { cardName, embedHeight, embedPath, type Embedded } from './embed-form.ts';

/** The code of what is chosen, and what its preview needs. */
export interface BuiltCard {
	readonly code: string;
	/** Address of the card within the site: "/inbaddning/karta/missbruk/". */
	readonly href: string;
	readonly title: string;
	readonly height: number;
	/** What the card makes of the year, the area or the terms that are chosen; "" for the usual. */
	readonly note: string;
}

/** Or why there is none. */
export type BuiltCode = BuiltCard | { readonly why: string };

/** A municipality that is chosen, by name and by its part of addresses. */
interface ChosenPlace {
	readonly name: string;
	readonly slug: string;
}

/** @param place null for none */
export function builtCode(
	view: EmbedView,
	place: ChosenPlace | null,
	facts: BuilderFacts,
): BuiltCode {
	const { site, roots, paths, script } = facts;
	const { form, language, release } = view;
	const { problem, measure } = chosenOf(view, facts);
	const embedded = embeddedOf(view, problem, measure, place);
	const why = whyNone(view, embedded, facts);
	if (why !== null) return { why };
	const isLead = measure === undefined || measure === problem?.measures[0];
	const title = titleOf([
		'slug' in embedded ? place?.name : undefined,
		[(isLead ? problem : measure)?.name[language], 'year' in embedded ? embedded.year : null]
			.filter((part) => part !== null)
			.join(' '),
		form === 'kommun' ? undefined : facts.forms[language][form],
	]);
	const path = embedPath(embedded, release);
	const height = embedHeight(embedded);
	return {
		href: paths[language] + path.slice(1),
		title,
		height,
		code: embedCode({
			address: roots[language] + path,
			title: `${title} – ${site}`,
			height,
			script: view.script ? script : null,
		}),
		note: noteOf(view, measure, embedded, facts),
	};
}

/** What a card makes of the terms, the state, the year or the area that is chosen; "" where nothing need be said. */
function noteOf(
	{ terms, form, year, area }: EmbedView,
	measure: BuilderMeasure | undefined,
	embedded: Embedded,
	facts: BuilderFacts,
): string {
	if (terms !== null) return facts.ofTerms;
	if (isOfState(embedded)) return facts.ofState;
	const notes = [
		measure && year !== null && isMeasured(form)
			? fill(facts.ofYear[form], { year, latest: measure.latest })
			: '',
		// The years of one municipality are of no area.
		area !== null && form !== 'karta' && !('slug' in embedded) ? facts.ofArea : '',
	];
	return notes.filter((note) => note !== '').join(' ');
}

/** The problem that a view is of, and the measure where its form takes one. */
export function chosenOf(
	{ form, problem: id, measure }: EmbedView,
	{ problems }: Pick<BuilderFacts, 'problems'>,
): {
	readonly problem: BuilderProblem | undefined;
	readonly measure: BuilderMeasure | undefined;
} {
	const problem = problems.find((each) => each.id === id);
	const lead = problem?.measures[0];
	return {
		problem,
		measure: isMeasured(form)
			? (problem?.measures.find((each) => each.id === measure) ?? lead)
			: lead,
	};
}

/** Why there is no such card; null where there is. */
function whyNone(view: EmbedView, embedded: Embedded, facts: BuilderFacts): string | null {
	const { locale, forms, releases, notOffered, leadAlone, frozenNot } = facts;
	const { form, release } = view;
	const { problem, measure } = chosenOf(view, facts);
	const lead = problem?.measures[0];
	if (measure && !measure.forms.includes(form)) {
		const called = measure === lead ? problem : measure;
		const template = form === 'serie' ? facts.tooFewYears : notOffered;
		return fill(template, { form: forms[locale][form], problem: called?.name[locale] ?? '' });
	}
	if ('slug' in embedded && lead && measure !== lead) {
		return fill(leadAlone, { measure: lead.name[locale] });
	}
	if (release === null) return null;
	const lacks = releases.find(({ date }) => date === release)?.lacks ?? [];
	const isKept = 'measure' in embedded && !lacks.includes(cardName(embedded));
	return isKept ? null : fill(frozenNot, { release });
}

/** Whether a map is of another state than it is served in. */
const isOfState = (embedded: Embedded): boolean =>
	'state' in embedded && mapQuery(null, embedded.state) !== '';

const titleOf = (parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part !== undefined && part !== '').join(': ');

function embeddedOf(
	{ form, year, terms, area, municipality, circles, funds }: EmbedView,
	problem: BuilderProblem | undefined,
	measure: BuilderMeasure | undefined,
	place: ChosenPlace | null,
): Embedded {
	const id = problem?.id ?? null;
	if (form === 'utfallskontrakt') return { form, terms };
	if (form === 'kommun') return { form, slug: place?.slug ?? '', problem: id };
	if (form === 'serie' && place !== null) return { form, slug: place.slug, problem: id };
	return {
		form,
		problem: id ?? '',
		measure: measure === problem?.measures[0] ? null : (measure?.id ?? null),
		year: form === 'karta' ? year : null,
		state: form === 'karta' ? { area, municipality, circles, funds } : PLAIN_MAP,
	};
}
