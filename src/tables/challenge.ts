import type { Window } from './challenges.ts';
import type { Localized } from './locale.ts';

/** A candidate for leading a challenge. */
export interface Lead {
	readonly indicator: string;
	/** Years that the need level is a mean of. */
	readonly years: Window;
}

/** A problem area: one entry of `data/challenges.json`. */
export interface Challenge {
	readonly id: string;
	readonly name: Localized;
	/** What it is called where a dozen stand on one line; null where the name is short enough. */
	readonly short: Localized | null;
	/** One or two sentences: what the problem is and what the figures can say of it. */
	readonly summary: Localized;
	/**
	 * The indicators that can stand for the challenge and make its need level, in order of preference:
	 * the first that has enough figures leads.
	 */
	readonly leads: readonly Lead[];
	/**
	 * What stands in while no lead has enough figures: the indicator that is shown, and why nobody can
	 * say where the need is greatest. Null where a lead is known to have them.
	 */
	readonly without: { readonly indicator: string; readonly reason: Localized } | null;
	/** Fund targets that count as aimed at the challenge; may be empty. */
	readonly targets: readonly string[];
}
