import { randomInt, randomLcg } from 'd3';

/** Draws by lot that come out the same for the same seed. */
export interface Lots {
	/** A whole number from 0 to just below the bound. */
	readonly below: (bound: number) => number;
	/** One of a list. */
	readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Draws by a linear congruential generator. @throws Error where a list is empty */
export function lotsOf(seed: number): Lots {
	const random = randomLcg(seed);
	const below = (bound: number): number => randomInt.source(random)(0, bound)();
	return {
		below,
		oneOf: (list) => {
			const drawn = list[below(list.length)];
			if (drawn === undefined) throw new Error('nothing to draw from');
			return drawn;
		},
	};
}
