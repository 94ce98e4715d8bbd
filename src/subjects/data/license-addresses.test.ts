import { expect, it } from 'vitest';
import { licenseAddresses } from './license-addresses.ts';

it('are those of all terms, each once', () => {
	expect(licenseAddresses(['CC0-1.0', 'CC0-1.0'])).toBe(
		'http://creativecommons.org/publicdomain/zero/1.0/',
	);
	expect(licenseAddresses(['Koladas villkor; CC-BY-4.0'])).toHaveLength(2);
});

it('are none where the terms of one have no address: those of the others would promise too much', () => {
	expect(licenseAddresses(['CC0-1.0', 'Valmyndighetens öppna data'])).toBeNull();
	expect(licenseAddresses([])).toBeNull();
});
