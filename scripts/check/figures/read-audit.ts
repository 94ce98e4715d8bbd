import { existsSync } from 'node:fs';
import type { Audit, ChallengeLevel } from './audit.ts';
import { readBounds } from './classes.ts';
import {
	readChallenges,
	readFunds,
	readIndicators,
	readMunicipalities,
	type ChallengeFacts,
} from './facts.ts';
import { readFundMoney } from './fund-money.ts';
import { levelOf } from './level.ts';
import { measureOf, shownIn, type Measure } from './measure.ts';
import { readObservations } from './observations.ts';
import { distances } from './similar.ts';
import { readUnusual } from './unusual.ts';

function residentsOf(measures: ReadonlyMap<string, Measure>): ReadonlyMap<string, bigint> {
	const population = measures.get('befolkning');
	if (!population) throw new Error('there are no figures of "befolkning"');
	const { indicator, observations } = population;
	return shownIn(indicator, observations, observations.years.at(-1) ?? Number.NaN);
}

/** The need level by the first lead that has values, where municipalities may be compared by it. */
function levelIn(
	{ leads }: ChallengeFacts,
	measures: ReadonlyMap<string, Measure>,
): ChallengeLevel | null {
	for (const { indicator: id, years } of leads) {
		const measure = measures.get(id);
		if (!measure) continue;
		const { indicator, observations } = measure;
		const isCompared = indicator.ranking === 'allowed' || indicator.ranking === 'pooled';
		return isCompared ? { measure, level: levelOf(indicator, observations, years) } : null;
	}
	return null;
}

/**
 * Reads the tables and computes all that follows from them.
 * @param data the folder of the tables
 */
export function readAudit(data: string): Audit {
	const municipalities = readMunicipalities(data);
	const challenges = readChallenges(data);
	const measures = new Map<string, Measure>();
	for (const indicator of readIndicators(data)) {
		const file = `${data}/observations/${indicator.id}.csv`;
		if (!existsSync(file)) continue;
		measures.set(indicator.id, measureOf(indicator, readObservations(file), municipalities.length));
	}
	const codes = municipalities.map(({ code }) => code);
	return {
		municipalities,
		measures,
		challenges,
		residents: residentsOf(measures),
		funds: readFunds(data),
		money: readFundMoney(data),
		distances: distances(measures, codes),
		levels: new Map(
			challenges.flatMap((challenge) => {
				const level = levelIn(challenge, measures);
				return level ? [[challenge.id, level] as const] : [];
			}),
		),
		bounds: readBounds(data, measures),
		unusual: readUnusual(data),
	};
}
