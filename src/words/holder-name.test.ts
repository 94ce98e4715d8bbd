import { describe, expect, it } from 'vitest';
import { funds as en } from './en/funds.ts';
import { holderName, municipalityName } from './sv/holder-name.ts';

describe('the name of who holds a fund', () => {
	it.each([
		['Enköping', 'Enköpings kommun'],
		['Stockholm', 'Stockholms kommun'],
		['Borås', 'Borås kommun'],
		['Malmö', 'Malmö kommun'],
		['Upplands-Bro', 'Upplands-Bro kommun'],
		['Degerfors', 'Degerfors kommun'],
		['Falun', 'Falu kommun'],
		['Kalmar', 'Kalmar kommun'],
		['Orust', 'Orust kommun'],
	])('%s: %s', (name, whole) => {
		expect(municipalityName(name)).toBe(whole);
		expect(holderName({ name, kind: 'municipality' })).toBe(whole);
	});

	it('leaves a region the name that it has', () => {
		expect(holderName({ name: 'Region Gävleborg', kind: 'region' })).toBe('Region Gävleborg');
		expect(en.holderName({ name: 'Enköping', kind: 'municipality' })).toBe('Enköping');
	});
});
