import { expect, it } from 'vitest';
import { firstNames } from './named-places.ts';

const places = ['Örebro', 'Ale', 'Åre'].map((name) => ({ code: name, name, href: '' }));
const names = (most: number) => firstNames(places, most).named.map(({ name }) => name);

it('names the first of the alphabet and counts the others', () => {
	expect(names(12)).toEqual(['Ale', 'Åre', 'Örebro']);
	expect(names(1)).toEqual(['Ale']);
	expect(firstNames(places, 1).more).toBe(2);
	expect(firstNames([], 1)).toEqual({ named: [], more: 0 });
});

it('never leaves out just one, which would take the room of its name', () => {
	expect(firstNames(places, 2)).toMatchObject({ more: 0 });
	expect(names(2)).toHaveLength(3);
});
