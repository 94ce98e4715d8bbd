/** How much a feature counts, by its name in the address. */
export const STEPS = ['inget', 'mindre', 'lika', 'mer'] as const;
export type WeightStep = (typeof STEPS)[number];

/** The default, which is left out of the address. */
export const EQUAL: WeightStep = 'lika';

/** The weight that a step gives. "Less" and "more" mirror each other. */
const WEIGHTS: Readonly<Record<WeightStep, number>> = { inget: 0, mindre: 1 / 3, lika: 1, mer: 3 };

/** What a reader has chosen of municipality, challenge and weights. */
export interface PeerChoice {
	/** Code; null for none. */
	readonly municipality: string | null;
	/** Id. */
	readonly challenge: string;
	/** One for each feature, in the order of the page. */
	readonly steps: readonly WeightStep[];
}

/** Whether all features count alike, so that the distances are the published ones. */
export const areEqual = (steps: readonly WeightStep[]): boolean =>
	steps.every((step) => step !== 'inget' && step === steps[0]);

/** The weights that the steps stand for, in their order. */
export const weightsOf = (steps: readonly WeightStep[]): readonly number[] =>
	steps.map((step) => WEIGHTS[step]);
