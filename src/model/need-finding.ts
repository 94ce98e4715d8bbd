import type { NeedRow } from './need-row.ts';
import type { FundState } from './registry.ts';

/** What a journalist can quote of a challenge: counts of municipalities, and the people who live there. */
export interface NeedFinding {
	/** Municipalities in the heavier quarter. */
	readonly heavier: number;
	/** Residents of those. */
	readonly people: number;
	/** Year of the population. */
	readonly year: number;
	/** Of those in the heavier quarter, how many have each answer. */
	readonly answers: Readonly<Record<FundState, number>>;
	/** Municipalities whose need is not known. */
	readonly unknown: number;
	/** Residents of the municipalities in the heavier quarter with no known fund. */
	readonly peopleNoneKnown: number;
}

const residents = (rows: readonly NeedRow[]): number =>
	rows.reduce((sum, { municipality }) => sum + municipality.population.value, 0);

/**
 * Counts what the finding says. The rows may stand in any order.
 *
 * @param answerOf the answer about a municipality's funds: with those that have ended, or without
 */
export function needFinding(
	rows: readonly NeedRow[],
	answerOf: (row: NeedRow) => FundState = ({ need }) => need.fund,
): NeedFinding {
	const heavier = rows.filter(({ need }) => need.quarter === 4);
	const having = (state: FundState) => heavier.filter((row) => answerOf(row) === state);
	return {
		heavier: heavier.length,
		people: residents(heavier),
		year: rows[0]?.municipality.population.year ?? Number.NaN,
		answers: {
			targets: having('targets').length,
			other: having('other').length,
			'none-known': having('none-known').length,
		},
		unknown: rows.filter(({ need }) => need.quarter === null).length,
		peopleNoneKnown: residents(having('none-known')),
	};
}
