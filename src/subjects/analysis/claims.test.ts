import { describe, expect, it } from 'vitest';
import { claimIn } from './claims.ts';

describe('a heading that claims something', () => {
	it.each([
		['Mer än halverad sedan 2010', 'Mer'],
		['Av dem har två setts i bruk', 'två'],
		['Unemployment has halved', 'halved'],
		['Most municipalities share it', 'Most'],
		['Där är den högst', 'högst'],
	])('%s', (heading, word) => {
		expect(claimIn(heading)).toBe(word);
	});

	it.each([
		'Samma problem, men på olika platser',
		'Så har ungdomsarbetslösheten utvecklats',
		'21 av 64',
		'Tvåan i Mora',
	])('%s claims nothing in words that we know of', (heading) => {
		expect(claimIn(heading)).toBeNull();
	});
});
