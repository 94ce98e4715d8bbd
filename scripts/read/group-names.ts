import type { GroupNaming } from '../../src/stats/groups/group-naming.ts';
import type { End, Trait } from '../../src/stats/groups/problem-groups.ts';
import { groupNames } from '../../src/tables/group-names.ts';
import { DataError } from './data-error.ts';
import { readTable } from './table.ts';

const isEnd = (text: string | undefined): text is End => text === 'heavier' || text === 'lighter';

/**
 * Reads `data/group-names.csv`.
 *
 * @param challenges ids of all challenges
 * @throws DataError for traits that are none, or that have a name already
 */
export function readGroupNames(
	file: string,
	text: string,
	challenges: ReadonlySet<string>,
): readonly GroupNaming[] {
	const taken = new Set<string>();
	return readTable(file, text, groupNames).map(({ place, data }) => {
		const traits = data.traits.split(';').map((written): Trait => {
			const [challenge = '', end, ...more] = written.split(' ');
			if (!challenges.has(challenge) || !isEnd(end) || more.length > 0) {
				throw new DataError(
					place,
					`traits: found "${written}", expected the id of a challenge and "heavier" or "lighter"`,
				);
			}
			return { challenge, end };
		});
		const key = data.traits.split(';').sort().join(';');
		if (taken.has(key)) {
			throw new DataError(place, `traits: found "${data.traits}", which have a name already`);
		}
		taken.add(key);
		return { traits, name: { sv: data.name_sv, en: data.name_en } };
	});
}
