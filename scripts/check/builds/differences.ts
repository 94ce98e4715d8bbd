import { visible } from '../../../src/tables/plain-text.ts';

/** Words of a text that have come, gone or changed, at one place. */
export interface Difference {
	/** Words that stood there before; empty where some have come. */
	readonly removed: string;
	/** Words that stand there after; empty where some have gone. */
	readonly added: string;
	/** The place as it was, for a person to read: the words between ⟦ and ⟧, and what stands around them. */
	readonly before: string;
	/** The place as it is. */
	readonly after: string;
}

/** Equal words in a row after which two texts are taken to say the same again. */
const MEETING = 3;

/** Words that are passed over in both texts together, at most, before they are said not to meet again. */
const FARTHEST = 1000;

/** Characters of what stands on either side of the words that differ, at most. */
const AROUND = 60;

/** Characters that are shown of the words themselves. */
const SHOWN = 160;

const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

/** Whether two texts say the same from here on, as far as that can be told from a few words. */
function meet(before: readonly string[], i: number, after: readonly string[], j: number): boolean {
	for (let k = 0; k < MEETING; k += 1) {
		if (before[i + k] !== after[j + k]) return false;
	}
	return true;
}

/** How many words the two texts share at their ends, not looking before the words given. */
function sharedEnd(
	before: readonly string[],
	i: number,
	after: readonly string[],
	j: number,
): number {
	let shared = 0;
	while (
		before.length - shared > i &&
		after.length - shared > j &&
		before.at(-1 - shared) === after.at(-1 - shared)
	) {
		shared += 1;
	}
	return shared;
}

/** The nearest places at which two texts meet again, from places where they differ. */
function nextMeeting(
	before: readonly string[],
	i: number,
	after: readonly string[],
	j: number,
): readonly [number, number] {
	for (let passed = 1; passed <= FARTHEST; passed += 1) {
		for (let gone = 0; gone <= passed; gone += 1) {
			const [to, end] = [i + gone, j + passed - gone];
			if (to > before.length || end > after.length) continue;
			if (meet(before, to, after, end)) return [to, end];
		}
	}
	const shared = sharedEnd(before, i, after, j);
	return [before.length - shared, after.length - shared];
}

/** Words with what does not show written out, so that a space that must not break can be told from others. */
const written = (words: string): string =>
	visible(words, SHOWN).replace(/[\u00a0\u202f]/g, (space) =>
		space === '\u00a0' ? '<U+00A0>' : '<U+202F>',
	);

/** The last characters of a text, and the mark of something before them. */
const tail = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text);

/** Some words of a text, with those around them. */
function excerpt(words: readonly string[], from: number, to: number): string {
	// As many words as there are characters are more than enough.
	const left = words.slice(Math.max(from - AROUND, 0), from).join(' ');
	const right = words.slice(to, to + AROUND).join(' ');
	const changed = `⟦${written(words.slice(from, to).join(' '))}⟧`;
	return [visible(tail(left), AROUND + 1), changed, visible(right, AROUND)]
		.filter((part) => part !== '')
		.join(' ');
}

/**
 * Where two texts differ, word by word, in their order. Not the fewest differences that there could be,
 * but short ones: after each, the texts meet again at the nearest few equal words. None where the texts
 * are equal, and only there.
 *
 * @param before text whose words are parted by one space
 */
export function differencesOf(before: string, after: string): readonly Difference[] {
	if (before === after) return [];
	const [old, now] = [wordsOf(before), wordsOf(after)];
	const found: Difference[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		if (old[i] === now[j]) {
			i += 1;
			j += 1;
			continue;
		}
		const [to, end] = nextMeeting(old, i, now, j);
		found.push({
			removed: old.slice(i, to).join(' '),
			added: now.slice(j, end).join(' '),
			before: excerpt(old, i, to),
			after: excerpt(now, j, end),
		});
		[i, j] = [to, end];
	}
	return found;
}
