import type { Challenge } from '../../src/model/challenge.ts';
import { isRanked, type Indicator } from '../../src/model/indicator.ts';
import { DataError } from './data-error.ts';
import { lineOfEntry } from './json.ts';

/**
 * What must hold between the entries of indicators.json and challenges.json: unique ids, every
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
	const ids = new Set<string>();
	const known = challenges.map(({ id }) => id);
	for (const { id, challenge, ranking } of indicators) {
		if (ids.has(id)) fail(id, 'is there twice');
		ids.add(id);
		if (challenge === null && ranking !== 'not-applicable') {
			fail(id, `has no challenge, expected one of ${known.join(', ')}`);
		}
		if (challenge !== null && !known.includes(challenge)) {
			fail(id, `has the challenge "${challenge}", expected one of ${known.join(', ')}`);
		}
	}
	for (const { id, leads, without } of challenges) {
		const own = (named: string): Indicator => {
			const indicator = indicators.find((candidate) => candidate.id === named);
			if (indicator?.challenge === id) return indicator;
			throw new DataError(
				{ file: 'data/challenges.json' },
				`challenge "${id}" names "${named}", expected one of its own indicators`,
			);
		};
		for (const { indicator } of leads) {
			const lead = own(indicator);
			if (!isRanked(lead) || lead.heavier === 'neutral') {
				fail(
					indicator,
					`can lead the challenge "${id}", so its ranking must be allowed or pooled, and one end the heavier`,
				);
			}
		}
		if (without) own(without.indicator);
	}
}
