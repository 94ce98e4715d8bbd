import type { Compared } from './compared.ts';
import type { Quarter } from '../quarter.ts';

/** A municipality that lies in these quarters of each challenge; null where it cannot be placed. */
export const comparedFixture = (name: string, quarters: readonly (Quarter | null)[]): Compared => ({
	code: name,
	name,
	slug: name,
	beside: { similar: [], neighbours: [], county: [] },
	problems: quarters.map((quarter, index) => ({
		value: { value: index },
		previous: null,
		unusual: [],
		place: quarter === null ? null : 1,
		quarter,
		decisive: quarter === null ? null : index,
		at: quarter === null ? null : 0,
		alike: { value: null, at: null },
		line: [],
	})),
});
