import type { ApiChallenge } from '../../tables/api.ts';
import type { IndicatorFigures } from '../../stats/coverage.ts';

/** The indicators of a challenge, its lead first; of none, the context such as the population. */
export interface FiguresOfChallenge {
	readonly challenge: ApiChallenge | null;
	readonly figures: readonly IndicatorFigures[];
}

/** Sorts all indicators under their challenges, in the order of the index; those of none stand last. */
export function figuresByChallenge(
	challenges: readonly ApiChallenge[],
	figures: readonly IndicatorFigures[],
): readonly FiguresOfChallenge[] {
	const groups = challenges.map((challenge) => ({
		challenge,
		figures: challenge.indicators.flatMap((id) => figures.filter(({ entry }) => entry.id === id)),
	}));
	const context = figures.filter(({ entry }) => entry.challenge === null);
	return context.length === 0 ? groups : [...groups, { challenge: null, figures: context }];
}
