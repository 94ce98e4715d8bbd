import { TERM_NAMES, type Draft, type TermName } from './contract-draft.ts';

/**
 * Contracts that the address knows by a name. `norrkoping`: the worked example, with the most that was
 * promised; `investerat`: the same with what was invested; `tomt`: nothing filled in.
 */
export const PRESETS = ['norrkoping', 'investerat', 'tomt'] as const;
export type Preset = (typeof PRESETS)[number];

/** What the page opens with: its name is left out of the address. */
export const OPENING: Preset = 'norrkoping';

/** What each preset fills in. */
export type Presets = Readonly<Record<Preset, Draft>>;

/** What the address says: a preset, which counts where no term is named, and terms. */
export type ContractView = Draft & { readonly exempel: Preset };

const same = (one: Draft, other: Draft): boolean =>
	TERM_NAMES.every((name) => one[name] === other[name]);

const isEmpty = (draft: Draft): boolean => TERM_NAMES.every((name) => draft[name] === null);

/**
 * The terms that an address asks for: its own, or those of its preset where it names none. Of terms that
 * cannot be used nothing is made, least of all the example.
 *
 * @param unknown what the address asks for in vain
 */
export function draftOf(
	{ exempel, ...terms }: ContractView,
	presets: Presets,
	unknown: readonly { readonly name: string }[] = [],
): Draft {
	const names: readonly string[] = TERM_NAMES;
	const isNamed = !isEmpty(terms) || unknown.some(({ name }) => names.includes(name));
	return isNamed ? terms : presets[exempel];
}

/** The preset that a draft is; null where it is none of them. */
export const presetOf = (draft: Draft, presets: Presets): Preset | null =>
	PRESETS.find((name) => same(draft, presets[name])) ?? null;

/** The view that asks for a draft: the name of a preset where it is one, else its terms. */
export function viewOf(draft: Draft, presets: Presets): ContractView {
	const preset = presetOf(draft, presets);
	return preset === null ? { ...draft, exempel: OPENING } : { ...presets.tomt, exempel: preset };
}

/** Whose a figure is: a source's, an assumption of ours, or the reader's own. */
export type Whose = 'documented' | 'assumed' | 'own';

/** What of the terms is documented, and what we have assumed. */
export interface KnownTerms {
	/** Values that a source gives. */
	readonly documented: Readonly<Partial<Record<TermName, readonly (number | boolean)[]>>>;
	/** Null where we assume nothing. */
	readonly assumed: Draft;
}

/** Whose the value of a term is; null for one that is not filled in. */
export function whoseOf(name: TermName, draft: Draft, known: KnownTerms): Whose | null {
	const value = draft[name];
	if (value === null) return null;
	if (known.documented[name]?.includes(value) ?? false) return 'documented';
	return value === known.assumed[name] ? 'assumed' : 'own';
}
