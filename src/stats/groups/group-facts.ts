import { median } from 'simple-statistics';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';

/** What kind of municipalities a group holds: facts that show what its name rests on. */
export interface GroupFacts {
	/** Residents of the municipality in the middle of its members. */
	readonly medianPeople: number;
	/**
	 * The group of SKR's division of which it holds the largest share, of those that it holds at least
	 * {@link LEAST} of; null where there is none.
	 */
	readonly kind: {
		readonly group: ApiMunicipality['group'];
		readonly members: number;
		/** How many there are in the country. */
		readonly of: number;
	} | null;
}

/** Fewer of one kind are no more than a handful. */
export const LEAST = 5;

/** Takes the facts out of the register. Our own calculation. */
export function groupFacts(
	members: readonly MunicipalityCode[],
	municipalities: readonly ApiMunicipality[],
): GroupFacts {
	const inside = new Set(members);
	const own = municipalities.filter(({ code }) => inside.has(code));
	const kinds = [...Map.groupBy(municipalities, ({ group }) => group.code).values()]
		.flatMap((all) => {
			const group = all[0]?.group;
			const here = all.filter(({ code }) => inside.has(code)).length;
			return group && here >= LEAST ? [{ group, members: here, of: all.length }] : [];
		})
		.sort((a, b) => b.members / b.of - a.members / a.of || b.members - a.members);
	return {
		medianPeople: median(own.map(({ population }) => population.value)),
		kind: kinds[0] ?? null,
	};
}
