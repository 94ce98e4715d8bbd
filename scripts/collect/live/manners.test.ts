import { expect, it } from 'vitest';
import { userAgentOf } from './manners.ts';

it('a server that is asked can see who we are, and how to reach us where the settings say', () => {
	expect(userAgentOf({})).toBe(
		'Utmaningskartan/0.1 (data collection for a public map of Swedish municipalities)',
	);
	expect(
		userAgentOf({ SITE_URL: 'https://example.org/karta/', SITE_CONTACT: 'k@example.org' }),
	).toBe(
		'Utmaningskartan/0.1 (data collection for a public map of Swedish municipalities; +https://example.org/karta/; k@example.org)',
	);
});

it('and nothing that no header can hold', () => {
	const agent = userAgentOf({ SITE_URL: 'https://example.org/', SITE_CONTACT: 'k@example.org' });
	expect(() => new Headers({ 'user-agent': agent })).not.toThrow();
});
