import { describe, expect, it } from 'vitest';
import { claimIn } from './claims.ts';

describe('a heading that claims something', () => {
	it.each([
		['Mer än halverad sedan 2010', 'Mer'],
		['Av dem har två setts i bruk', 'två'],
		['Unemployment has halved', 'halved'],
		['Most municipalities share it', 'Most'],
		['Där är den högst', 'högst'],
		['Tjugo kommuner har en fond', 'Tjugo'],
		['Femton kommuner har en fond', 'Femton'],
		['De tjugofem som har en fond', 'tjugofem'],
		['Hundra kommuner har en fond', 'Hundra'],
		['Tvåhundra har ingen', 'Tvåhundra'],
		['Varannan kommun', 'Varannan'],
		['Var tredje kommun', 'Var tredje'],
		['Båda hör dit', 'Båda'],
		['Dubbelt så många som förr', 'Dubbelt'],
		['Andelen halverades', 'halverades'],
		['Antalet fördubblades', 'fördubblades'],
		['Arbetslösheten sjönk', 'sjönk'],
		['Arbetslösheten steg', 'steg'],
		['Klyftan växte', 'växte'],
		['Pengarna har vuxit', 'vuxit'],
		['De största kommunerna', 'största'],
		['Twenty municipalities', 'Twenty'],
		['Twenty-five municipalities', 'Twenty'],
		['Thirteen municipalities', 'Thirteen'],
		['Hundreds of municipalities', 'Hundreds'],
		['Both belong there', 'Both'],
		['Twice as many as before', 'Twice'],
		['Unemployment dropped', 'dropped'],
		['The gap grew', 'grew'],
		['Fewest in the north', 'Fewest'],
	])('%s', (heading, word) => {
		expect(claimIn(heading)).toBe(word);
	});

	it.each([
		'Samma problem, men på olika platser',
		'Så har ungdomsarbetslösheten utvecklats',
		'21 av 64',
		'Tvåan i Mora',
		'Steg för steg',
		'Nästa steg',
		'En fond i taget',
		'Fallet Norrköping',
		'Tenants and landlords',
	])('%s claims nothing in words that we know of', (heading) => {
		expect(claimIn(heading)).toBeNull();
	});
});
