import { describe, expect, it } from 'vitest';
import { editedName, type GroupNaming } from './group-naming.ts';
import type { Trait } from './problem-groups.ts';

const heavier = (challenge: string): Trait => ({ challenge, end: 'heavier' });
const lighter = (challenge: string): Trait => ({ challenge, end: 'lighter' });
const name = { sv: 'Långt till butiken', en: 'Far from the shop' };
const names: readonly GroupNaming[] = [
	{ traits: [heavier('lokal-service'), lighter('missbruk')], name },
];

describe('an editor’s name of a group', () => {
	it('is that of its traits, in any order', () => {
		expect(editedName([heavier('lokal-service'), lighter('missbruk')], names)).toBe(name);
		expect(editedName([lighter('missbruk'), heavier('lokal-service')], names)).toBe(name);
	});

	it('is no name of a group that anything else sets apart', () => {
		expect(editedName([heavier('lokal-service'), heavier('missbruk')], names)).toBeNull();
		expect(editedName([heavier('lokal-service')], names)).toBeNull();
		expect(editedName([], names)).toBeNull();
		expect(editedName([], [])).toBeNull();
	});
});
