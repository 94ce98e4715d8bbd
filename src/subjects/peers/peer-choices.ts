import { EQUAL, STEPS, type PeerChoice, type WeightStep } from '../../stats/peer-choice.ts';
import { oneOf, type Choice } from '../../steer/choice.ts';
import type { Spec } from '../../steer/spec.ts';

/** What there is to choose from. */
export interface PeerOffer {
	/** Codes. */
	readonly municipalities: readonly string[];
	/** Ids, the usual first. */
	readonly challenges: readonly string[];
	/** Ids of indicators. */
	readonly features: readonly string[];
}

/** Name in the address of how much a feature counts. */
export const weightName = (feature: string): `vikt-${string}` => `vikt-${feature}`;

/**
 * What a reader chooses on the page of similar municipalities:
 * "?kommun=1081&utmaning=missbruk&vikt-skattekraft=mer".
 */
export type PeerView = Pick<PeerChoice, 'municipality' | 'challenge'> &
	Readonly<Record<`vikt-${string}`, WeightStep>>;

/** How it stands in the address. */
export function peerSpec({ municipalities, challenges, features }: PeerOffer): Spec<PeerView> {
	const weights: Readonly<Record<`vikt-${string}`, Choice<WeightStep>>> = Object.fromEntries(
		features.map((id) => [weightName(id), oneOf(weightName(id), STEPS, EQUAL)]),
	);
	return {
		municipality: oneOf('kommun', municipalities, null),
		challenge: oneOf('utmaning', challenges, challenges[0] ?? ''),
		...weights,
	};
}

/** The choice that a view comes to: a step for each feature. */
export const peerChoice = (view: PeerView, features: readonly string[]): PeerChoice => ({
	municipality: view.municipality,
	challenge: view.challenge,
	steps: features.map((feature) => view[weightName(feature)] ?? EQUAL),
});
