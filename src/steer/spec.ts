import { writeQuery } from './query.ts';
import type { Choice } from './choice.ts';

/**
 * What a page lets a reader choose: a choice for each part of a view. From it come how the view is read
 * out of the address and written there, what its controls say, and what the address asks for in vain.
 */
export type Spec<View> = { readonly [Key in keyof View]: Choice<View[Key]> };

/**
 * The spec of a view. What is offered may follow from what else is chosen, as the years from the
 * indicator: it is asked without a view first, and then with the one that was read.
 */
export type SpecOf<View> = (view?: View) => Spec<View>;

/** A part of an address that nothing answers to. */
export interface Unknown {
	readonly name: string;
	readonly value: string;
}

/** What an address asks for. */
export interface Asked<View> {
	readonly view: View;
	/** What is not offered, and left as usual. Names of others (campaign tags) are not among it. */
	readonly unknown: readonly Unknown[];
}

/** The choices by their part of a view. */
const choicesOf = <View>(spec: Spec<View>): readonly (readonly [key: string, Choice<unknown>])[] =>
	Object.entries<Choice<unknown>>(spec);

/** A view of what each choice of a spec comes to. */
function viewOf<View>(spec: Spec<View>, valueOf: (choice: Choice<unknown>) => unknown): View {
	const values = choicesOf(spec).map(([key, choice]) => [key, valueOf(choice)] as const);
	// Each has the type of its own choice, which TypeScript does not follow through entries.
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions
	return Object.fromEntries(values) as View;
}

/** What is shown when nothing is chosen. */
export const usualView = <View>(spec: Spec<View>): View => viewOf(spec, ({ usual }) => usual);

/** What the names of several choices of a kind begin with: "vikt-". */
const kindOf = (name: string): string | undefined => /^.+?-/.exec(name)?.[0];

/**
 * Reads a view out of an address. A name given twice counts once, by its first value, unless its choice
 * is of several.
 *
 * @param query with or without its question mark: "?ar=2015&kommun=1081"
 */
export function readView<View>(query: string, spec: Spec<View>): Asked<View> {
	const asked = new URLSearchParams(query);
	const unknown: Unknown[] = [];
	const view = viewOf(spec, (choice) => {
		const { name, usual } = choice;
		const texts = asked.getAll(name);
		const values = (choice.join ? texts : texts.slice(0, 1)).flatMap((text) => {
			if (text === '') return [];
			const value = choice.read(text);
			if (value !== undefined) return [value];
			unknown.push({ name, value: text });
			return [];
		});
		const [first = usual, ...more] = values;
		return more.reduce((before, next) => choice.join?.(before, next), first);
	});
	const names = new Set(choicesOf(spec).map(([, { name }]) => name));
	const kinds = new Set([...names].map(kindOf));
	for (const name of new Set(asked.keys())) {
		const kind = kindOf(name);
		const value = asked.get(name) ?? '';
		const isStrange = kind !== undefined && kinds.has(kind) && !names.has(name);
		if (isStrange && value !== '') unknown.push({ name, value });
	}
	return { view, unknown };
}

/** Reads a view whose offer follows from what else is chosen. */
export const readFollowing = <View>(query: string, specOf: SpecOf<View>): Asked<View> =>
	readView(query, specOf(readView(query, specOf()).view));

/** A choice by its name in the address, and its text there: "" where nothing is chosen. */
export type Written = readonly [name: string, text: string];

const writtenAs = (choice: Choice<unknown>, value: unknown): readonly Written[] =>
	[choice.write(value)].flat().map((text) => [choice.name, text]);

/** Each choice of a spec with its value in a view. */
function chosenIn<View extends object>(
	view: View,
	spec: Spec<View>,
): readonly (readonly [Choice<unknown>, unknown])[] {
	const values: ReadonlyMap<string, unknown> = new Map(Object.entries(view));
	return choicesOf(spec).map(([key, choice]) => [choice, values.get(key)]);
}

/** Every choice of a view, what is usual among them: what its controls say. */
export const writeChoices = <View extends object>(
	view: View,
	spec: Spec<View>,
): readonly Written[] =>
	chosenIn(view, spec).flatMap(([choice, value]) => writtenAs(choice, value));

/** The view as the query of an address, usual values left out: "?ar=2015", or "" where all is usual. */
export const writeView = <View extends object>(view: View, spec: Spec<View>): string =>
	writeQuery(
		chosenIn(view, spec).flatMap(([choice, value]) => {
			const written = writtenAs(choice, value);
			return String(written) === String(writtenAs(choice, choice.usual)) ? [] : written;
		}),
	);

/** A view after a choice, by its name in the address, has got a text: "" and what is not offered is as usual. */
export function setChoice<View>(view: View, name: string, text: string, spec: Spec<View>): View {
	const chosen = choicesOf(spec).filter(([, choice]) => choice.name === name);
	const set: Readonly<Record<string, unknown>> = Object.fromEntries(
		chosen.map(([key, choice]) => [key, (text === '' ? null : choice.read(text)) ?? choice.usual]),
	);
	return { ...view, ...set };
}
