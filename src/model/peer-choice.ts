/**
 * What a reader has chosen of municipality, challenge and weights, and how it stands in the address:
 * "?kommun=1081&utmaning=missbruk&vikt-skattekraft=mer". Defaults are left out.
 */
import { among, openQuery, writeQuery, type Unknown } from './query.ts';

/** How much a feature counts, by its name in the address. */
export const STEPS = ['inget', 'mindre', 'lika', 'mer'] as const;
export type Step = (typeof STEPS)[number];

/** The default, which is left out of the address. */
export const EQUAL: Step = 'lika';

/** The weight that a step gives. "Less" and "more" mirror each other. */
export const WEIGHTS: Readonly<Record<Step, number>> = { inget: 0, mindre: 1 / 3, lika: 1, mer: 3 };

/** What stands before the id of a feature in the address. */
export const WEIGHT_PREFIX = 'vikt-';

export interface PeerChoice {
	/** Code; null for none. `kommun` */
	readonly municipality: string | null;
	/** Id. `utmaning` */
	readonly challenge: string;
	/** One for each feature, in the order of the offer. `vikt-<feature>` */
	readonly steps: readonly Step[];
}

/** What there is to choose from. */
export interface PeerOffer {
	/** Codes. */
	readonly municipalities: ReadonlySet<string>;
	/** Ids, the default first; at least one. */
	readonly challenges: readonly string[];
	/** Ids of indicators. */
	readonly features: readonly string[];
}

/** Whether a text of the address names a step. */
export const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

/** Whether all features count alike, so that the distances are the published ones. */
export const areEqual = (steps: readonly Step[]): boolean =>
	steps.every((step) => step !== 'inget' && step === steps[0]);

/** The weights that the steps stand for, in their order. */
export const weightsOf = (steps: readonly Step[]): readonly number[] =>
	steps.map((step) => WEIGHTS[step]);

/**
 * Reads a choice out of an address. What is not offered is left at its default and told of, as is the
 * weight of something that is no feature; a name given twice counts once, and names of others
 * (campaign tags) are passed over.
 *
 * @param query with or without its question mark
 */
export function readPeerChoice(
	query: string,
	{ municipalities, challenges, features }: PeerOffer,
): { readonly choice: PeerChoice; readonly unknown: readonly Unknown[] } {
	const { read, names, unknown } = openQuery(query);
	const municipality = read('kommun', among(municipalities)) ?? null;
	const challenge = read('utmaning', among(challenges)) ?? challenges[0] ?? '';
	const steps = features.map((feature) => read(WEIGHT_PREFIX + feature, among(STEPS)) ?? EQUAL);
	for (const name of names) {
		if (!name.startsWith(WEIGHT_PREFIX)) continue;
		if (!features.includes(name.slice(WEIGHT_PREFIX.length))) read(name, among([]));
	}
	return { choice: { municipality, challenge, steps }, unknown };
}

/** A choice as the query of an address, or "" for what is shown when nothing is chosen. */
export function writePeerChoice(
	{ municipality, challenge, steps }: PeerChoice,
	{ challenges, features }: Pick<PeerOffer, 'challenges' | 'features'>,
): string {
	const weights = features.map((feature, index): [string, string] => {
		const step = steps[index] ?? EQUAL;
		return [WEIGHT_PREFIX + feature, step === EQUAL ? '' : step];
	});
	return writeQuery([
		['kommun', municipality ?? ''],
		['utmaning', challenge === challenges[0] ? '' : challenge],
		...weights,
	]);
}
