import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../tables/locale.ts';
import { groupName } from './group-name.ts';
import { words } from './words.ts';

const challenges = (
	JSON.parse(readFileSync('data/challenges.json', 'utf8')) as {
		id: string;
		name: { sv: string; en: string };
	}[]
).map(({ id, name }) => ({ id, name }));

describe('the name of a group', () => {
	it('says what sets it apart', () => {
		const traits = [
			{ challenge: 'skatteunderlag', end: 'heavier' },
			{ challenge: 'utflyttning', end: 'heavier' },
		] as const;
		expect(groupName(traits, challenges, 'sv')).toBe('Låg skattekraft och svagt flyttnetto');
		expect(groupName(traits, challenges, 'en')).toBe('Low tax base and weak net migration');
		expect(groupName([], challenges, 'sv')).toBe('Nära mitten i det mesta');
	});

	it('is there for every challenge and end, unique and neutral, in both languages', () => {
		for (const locale of LOCALES) {
			const names = challenges.flatMap(({ id }) =>
				(['heavier', 'lighter'] as const).map((end) =>
					groupName([{ challenge: id, end }], challenges, locale),
				),
			);
			expect(new Set(names).size).toBe(2 * challenges.length);
			for (const name of names) {
				expect(name).not.toMatch(/sämst|bäst|värst|dålig|usel|bra\b|worst|best|bad|good|poor/i);
			}
		}
		// Words of a challenge that is gone go too; a new one goes by its name until it has words.
		const ids = challenges.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(Object.keys(words('sv').groups.traits)));
	});

	it('goes by the name of a challenge that has no words yet', () => {
		const fresh = [{ id: 'ny', name: { sv: 'Ny utmaning', en: 'New challenge' } }];
		expect(groupName([{ challenge: 'ny', end: 'heavier' }], fresh, 'sv')).toBe(
			'Större problem: Ny utmaning',
		);
	});
});
