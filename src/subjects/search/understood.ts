import { fill } from '../../words/text/fill.ts';
import type { SearchFacts } from './search-facts.ts';
import type { Topic, Understanding, Vocabulary } from './understand.ts';

/** What can be chosen in place of a part of what was understood. */
interface Choice {
	readonly value: string;
	readonly name: string;
}

/** A list with a short name before it: a part of what was understood, to be changed. */
function chip(
	part: string,
	name: string,
	choices: readonly Choice[],
	chosen: string,
	whichever: string,
): HTMLElement {
	const label = document.createElement('label');
	const said = document.createElement('span');
	said.textContent = name;
	const select = document.createElement('select');
	select.dataset['part'] = part;
	for (const { value, name: text } of [...choices, { value: '', name: whichever }]) {
		select.add(new Option(text, value, value === chosen, value === chosen));
	}
	label.append(said, ' ', select);
	return label;
}

/**
 * A challenge, its measures below it, then those of no challenge.
 *
 * @param chosen the one that stands in the closed list, where no sign says that it is below another
 */
function inOrder(topics: readonly Topic[], chosen: string): readonly Choice[] {
	const choice = ({ kind, id, name }: Topic, sign = ''): Choice => {
		const value = `${kind} ${id}`;
		return { value, name: value === chosen ? name : sign + name };
	};
	const below = (challenge: string | null): readonly Choice[] =>
		topics
			.filter((topic) => topic.kind === 'indicator' && topic.challenge === challenge)
			.map((topic) => choice(topic, challenge === null ? '' : '– '));
	return [
		...topics
			.filter(({ kind }) => kind === 'challenge')
			.flatMap((topic) => [choice(topic), ...below(topic.id)]),
		...below(null),
	];
}

/** Years that the problem has values in, the latest first, and the one that was asked for. */
function yearsOf(
	topic: Topic | undefined,
	year: number | null,
	{ challenges, indicators }: SearchFacts,
): readonly Choice[] {
	const lead = challenges.find(({ id }) => id === topic?.id)?.indicators[0] ?? topic?.id;
	const years = indicators.find(({ id }) => id === lead)?.years ?? [];
	return [...new Set([...years, ...(year === null ? [] : [year])])]
		.sort((a, b) => b - a)
		.map((each) => ({ value: String(each), name: String(each) }));
}

/**
 * Writes how a text was understood: one list for each part, where another can be chosen, and the
 * words that nothing answers to. The list that has focus keeps it.
 */
export function writeUnderstood(
	part: HTMLElement,
	{ topics, places, year, unknown }: Understanding,
	facts: SearchFacts,
	vocabulary: Vocabulary,
): void {
	const { words } = facts;
	const [topic] = topics;
	const [place] = places;
	const focused = document.activeElement;
	const held = focused instanceof HTMLSelectElement ? focused.dataset['part'] : undefined;
	const chips: HTMLElement[] = [];
	if (topic) {
		const chosen = `${topic.kind} ${topic.id}`;
		chips.push(
			chip('problem', words.problem, inOrder(vocabulary.topics, chosen), chosen, words.any),
		);
	}
	if (place) {
		const all = vocabulary.places.map(({ id, name }) => ({ value: id, name }));
		chips.push(chip('place', words.place, all, place.id, words.any));
	}
	if (year !== null) {
		chips.push(chip('year', words.year, yearsOf(topic, year, facts), String(year), words.any));
	}
	if (unknown.length > 0) {
		const said = document.createElement('p');
		said.textContent = fill(words.unknown, { words: unknown.join(' ') });
		chips.push(said);
	}
	const title = document.createElement('p');
	title.textContent = words.understood;
	const row = document.createElement('div');
	row.append(...chips);
	part.replaceChildren(...(chips.length > 0 ? [title, row] : []));
	const kept = held === undefined ? null : part.querySelector<HTMLElement>(`[data-part="${held}"]`);
	if (kept) kept.focus();
	// What was left out leaves the field to go on from.
	else if (held !== undefined) part.closest('form')?.querySelector('input')?.focus();
}
