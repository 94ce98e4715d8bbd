import type { Challenge } from '../../src/model/challenge.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { DataError } from './data-error.ts';
import { lineOfEntry } from './json.ts';

/**
 * What must hold between the entries of indicators.json and challenges.json: every
 * indicator in a challenge that exists (context such as the population apart), every lead one that
 * may be ranked.
 */
export function checkEntries(
	file: string,
	text: string,
	indicators: readonly Indicator[],
	challenges: readonly Challenge[],
): void {
	const fail = (id: string, problem: string): never => {
		throw new DataError({ file, line: lineOfEntry(text, id) }, `indicator "${id}" ${problem}`);
	};
	const known = challenges.map(({ id }) => id);
	for (const { id, challenge, ranking } of indicators) {
		if (challenge === null && ranking !== 'not-applicable') {
			fail(id, `has no challenge, expected one of ${known.join(', ')}`);
		}
		if (challenge !== null && !known.includes(challenge)) {
			fail(id, `has the challenge "${challenge}", expected one of ${known.join(', ')}`);
		}
	}
	for (const { id, lead } of challenges) {
		const indicator = indicators.find((candidate) => candidate.id === lead);
		if (indicator?.challenge !== id) {
			throw new DataError(
				{ file: 'data/challenges.json' },
				`challenge "${id}" has the lead "${lead}", expected one of its own indicators`,
			);
		}
		if (indicator.ranking !== 'allowed') {
			fail(lead, `leads the challenge "${id}", so its ranking must be allowed`);
		}
	}
}
