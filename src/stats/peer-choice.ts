/** How much a feature counts, by its name in the address. */
export const STEPS = ['inget', 'mindre', 'lika', 'mer'] as const;
export type Step = (typeof STEPS)[number];

/** The default, which is left out of the address. */
export const EQUAL: Step = 'lika';

/** The weight that a step gives. "Less" and "more" mirror each other. */
export const WEIGHTS: Readonly<Record<Step, number>> = { inget: 0, mindre: 1 / 3, lika: 1, mer: 3 };

/** What a reader has chosen of municipality, challenge and weights. */
export interface PeerChoice {
	/** Code; null for none. */
	readonly municipality: string | null;
	/** Id. */
	readonly challenge: string;
	/** One for each feature, in the order of the page. */
	readonly steps: readonly Step[];
}

/** Whether all features count alike, so that the distances are the published ones. */
export const areEqual = (steps: readonly Step[]): boolean =>
	steps.every((step) => step !== 'inget' && step === steps[0]);

/** The weights that the steps stand for, in their order. */
export const weightsOf = (steps: readonly Step[]): readonly number[] =>
	steps.map((step) => WEIGHTS[step]);
