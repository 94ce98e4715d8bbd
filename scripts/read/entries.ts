import type { Challenge } from '../../src/tables/challenge.ts';
import { isRanked, type Indicator } from '../../src/stats/indicator.ts';
import { readChallenges } from './challenges.ts';
import { DataError, refuse } from './data-error.ts';
import { readIndicators } from './indicators.ts';
import { lineOfEntry } from './json.ts';

/** A file as it was found: its path to name in errors, and its text. */
interface TextFile {
	readonly file: string;
	readonly text: string;
}

export interface Entries {
	readonly challenges: readonly Challenge[];
	readonly indicators: readonly Indicator[];
}

/** What a reader gives, or what it found wrong. */
function attempt<T>(
	read: (file: string, text: string) => T,
	{ file, text }: TextFile,
): { readonly value: T } | { readonly fault: DataError } {
	try {
		return { value: read(file, text) };
	} catch (error) {
		if (error instanceof DataError) return { fault: error };
		throw error;
	}
}

/**
 * Reads `data/challenges.json` and `data/indicators.json`, which name each other.
 *
 * @throws DataErrors with all that is wrong in both
 */
export function readEntries(challengesFile: TextFile, indicatorsFile: TextFile): Entries {
	const challenges = attempt(readChallenges, challengesFile);
	const indicators = attempt(readIndicators, indicatorsFile);
	if ('value' in challenges && 'value' in indicators) {
		const entries = { challenges: challenges.value, indicators: indicators.value };
		refuse(faultsBetween(entries, challengesFile, indicatorsFile));
		return entries;
	}
	refuse([challenges, indicators].flatMap((read) => ('fault' in read ? [read.fault] : [])));
	throw new DataError({ file: challengesFile.file }, 'cannot be read');
}

/**
 * What must hold between the entries and does not: every indicator in a challenge that exists
 * (context such as the population apart), every lead one that may be ranked.
 */
function faultsBetween(
	{ challenges, indicators }: Entries,
	challengesFile: TextFile,
	indicatorsFile: TextFile,
): readonly DataError[] {
	const faultIn =
		({ file, text }: TextFile, kind: string) =>
		(id: string, problem: string): DataError =>
			new DataError({ file, line: lineOfEntry(text, id) }, `${kind} "${id}" ${problem}`);
	const ofIndicator = faultIn(indicatorsFile, 'indicator');
	const ofChallenge = faultIn(challengesFile, 'challenge');
	const known = challenges.map(({ id }) => id);

	const placing = indicators.flatMap(({ id, challenge, ranking }) => {
		if (challenge === null) {
			return ranking === 'not-applicable'
				? []
				: [ofIndicator(id, `has no challenge, expected one of ${known.join(', ')}`)];
		}
		return known.includes(challenge)
			? []
			: [ofIndicator(id, `has the challenge "${challenge}", expected one of ${known.join(', ')}`)];
	});

	const naming = challenges.flatMap(({ id, leads, without }) => {
		const own = (named: string): Indicator | DataError =>
			indicators.find((indicator) => indicator.id === named && indicator.challenge === id) ??
			ofChallenge(id, `names "${named}", expected one of its own indicators`);
		const named = [
			...leads.map(({ indicator }) => ({ indicator: own(indicator), leads: true })),
			...(without ? [{ indicator: own(without.indicator), leads: false }] : []),
		];
		return named.flatMap(({ indicator, leads: isLead }) => {
			if (indicator instanceof DataError) return [indicator];
			return isLead && (!isRanked(indicator) || indicator.heavier === 'neutral')
				? [
						ofIndicator(
							indicator.id,
							`can lead the challenge "${id}", so its ranking must be allowed or pooled, and one end the heavier`,
						),
					]
				: [];
		});
	});

	return [...placing, ...naming];
}
