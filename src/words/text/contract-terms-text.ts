import {
	CONDITION,
	FIELDS,
	TERM_NAMES,
	type Draft,
	type NumberField,
	type TermName,
} from '../../stats/contract/contract-draft.ts';
import { whoseOf, type KnownTerms, type Whose } from '../../stats/contract/contract-preset.ts';
import type { Locale } from '../../tables/locale.ts';
import { fill } from './fill.ts';
import { printTyped } from './typed-number.ts';

/** Words of the terms of a contract where they stand as text; with {placeholders}. */
export interface TermsWords {
	/** What each term is called. */
	readonly terms: Readonly<Record<TermName, string>>;
	/** After a number; empty where the term's name says it. */
	readonly units: Readonly<Record<NumberField['unit'], string>>;
	readonly condition: { readonly yes: string; readonly no: string };
	/** {terms}: those whose figure is a source's, an assumption of ours, and another's. */
	readonly whose: Readonly<Record<Whose, string>>;
}

const NO_BREAK = '\u00a0';

/** That results improved is documented; that they were enough for the return is not, and so we assume it. */
const toldAs = (name: TermName, whose: Whose | null): Whose | null =>
	name === CONDITION && whose === 'documented' ? 'assumed' : whose;

/**
 * The terms that a result rests on, by whose each figure is; a sentence for each kind that there is.
 *
 * @param known what sources give, and what we have assumed
 */
export function contractTermsText(
	draft: Draft,
	known: KnownTerms,
	{ terms, units, condition, whose }: TermsWords,
	locale: Locale,
): readonly string[] {
	const valueOf = (name: TermName): string | null => {
		if (name === CONDITION) {
			return draft.villkor === null ? null : draft.villkor ? condition.yes : condition.no;
		}
		const value = draft[name];
		const unit = units[FIELDS[name].unit];
		if (value === null) return null;
		// English sets no space between a number and its sign.
		const between = unit === '' || (unit === '%' && locale === 'en') ? '' : NO_BREAK;
		return printTyped(value, locale) + between + unit;
	};
	return (['documented', 'assumed', 'own'] as const).flatMap((of) => {
		const told = TERM_NAMES.flatMap((name) => {
			const value = toldAs(name, whoseOf(name, draft, known)) === of ? valueOf(name) : null;
			return value === null ? [] : [`${terms[name]}: ${value}`];
		});
		return told.length === 0 ? [] : [fill(whose[of], { terms: told.join('; ') })];
	});
}
