import { expect, it } from 'vitest';
import { inArea, mapQuery, PLAIN_MAP, readMapState } from './map-state.ts';

it('is in the query as the pages of maps have it, and left out where it is usual', () => {
	expect(mapQuery(null, PLAIN_MAP)).toBe('');
	const state = { area: 'lan-05', municipality: '0581', circles: true, funds: 'inga' } as const;
	const query = mapQuery(2015, state);
	expect(query).toBe('?ar=2015&kommun=0581&omrade=lan-05&vy=befolkning&fonder=inga');
	expect(readMapState(new URLSearchParams(query))).toEqual(state);
	expect(readMapState(new URLSearchParams('?vy=tabell&fonder=x'))).toEqual(PLAIN_MAP);
});

it('finds the municipalities of a county by their codes, and those of a group by its letter', () => {
	const facts = { groups: '010', groupIds: ['grupp-A1', 'grupp-B3'] };
	const codes = ['0580', '0581', '0680'];
	expect(inArea('lan-05', codes, facts)).toEqual([true, true, false]);
	expect(inArea('grupp-B3', codes, facts)).toEqual([false, true, false]);
	expect(inArea('grupp-C9', codes, facts)).toEqual([false, false, false]);
});
