import type { ApiFunds } from '../../tables/api.ts';
import type { Challenge } from '../../tables/challenge.ts';
import type { Localized } from '../../tables/locale.ts';

/** What a fund is aimed at, by its plain name. */
export interface FundTarget {
	readonly key: string;
	readonly name: Localized;
	/** Whether it counts towards no challenge of its own, but cuts across them. */
	readonly crossCutting: boolean;
}

/**
 * Names the targets of a fund and marks those that cut across the challenges.
 *
 * @throws Error for a key that the register of targets does not name
 */
export function nameTargets(
	keys: readonly string[],
	names: ApiFunds['targets'],
	challenges: readonly Pick<Challenge, 'targets'>[],
): readonly FundTarget[] {
	return keys.map((key) => {
		const target = names.find((candidate) => candidate.key === key);
		if (!target) throw new Error(`fund target "${key}" has no name`);
		const counts = challenges.some((challenge) => challenge.targets.includes(key));
		return { ...target, crossCutting: !counts };
	});
}
