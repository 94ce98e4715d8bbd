import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
	['https://utmaningskartan.se', 'https://utmaningskartan.se/en/kommuner/ale/'],
	['https://example.org/karta', 'https://example.org/karta/en/kommuner/ale/'],
	['https://example.org/karta/', 'https://example.org/karta/en/kommuner/ale/'],
])('a page of a site at %s has the address %s', (site, expected) => {
	expect(siteAddress(new URL(site), '/en/kommuner/ale/')).toBe(expected);
});
