import type { Localized } from './locale.ts';

/** A problem area: one entry of `data/challenges.json`. */
export interface Challenge {
	readonly id: string;
	readonly name: Localized;
	/** One or two sentences: what the problem is and what the figures can say of it. */
	readonly summary: Localized;
	/** The indicator that stands for the challenge on overviews and in the need level. */
	readonly lead: string;
	/** Fund targets that count as aimed at the challenge; may be empty. */
	readonly targets: readonly string[];
}
