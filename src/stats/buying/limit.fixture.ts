import type { BuyingLimit } from '../../tables/api/buying.ts';

/** A limit of direct award that a fact `a` tells of; the amount in kronor. */
export const limit = (
	kind: BuyingLimit['kind'],
	from: string,
	until: string,
	amount: number,
): BuyingLimit => ({ kind, from, until, amount, fact: 'a' });
