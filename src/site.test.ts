import { describe, expect, it } from 'vitest';
import { settingsFault } from './site.ts';

describe('the settings of a publisher', () => {
	it.each([
		{},
		{ SITE_URL: 'https://example.org' },
		{ SITE_URL: 'https://example.org/karta/', SITE_CONTACT: 'karta+fel@xn--vxj-qla8j.se' },
	])('may be %j', (settings) => {
		expect(settingsFault(settings)).toBeNull();
	});

	it.each([
		[{ SITE_URL: '' }, 'SITE_URL: found "", expected an address that begins with http'],
		[{ SITE_URL: 'example.org' }, 'expected an address that begins with http'],
		[{ SITE_URL: 'javascript:alert(1)' }, 'expected an address that begins with http'],
		[{ SITE_URL: 'http://localhost:4321' }, 'expected the name of a public host'],
		[{ SITE_URL: 'https://192.168.0.1' }, 'expected the name of a public host'],
		[{ SITE_URL: 'https://a:b@example.org' }, 'without a name or password'],
		[{ SITE_URL: 'https://example.org/?a' }, 'without a query'],
		[{ SITE_URL: 'https://example.org/#a' }, 'without a query'],
		[{ SITE_URL: 'https://example.org/\u200b' }, 'found "https://example.org/<U+200B>"'],
		[{ SITE_CONTACT: '' }, 'SITE_CONTACT: found "", expected an address of mail'],
		[{ SITE_CONTACT: 'https://example.org' }, 'expected an address of mail'],
		[{ SITE_CONTACT: 'a@localhost' }, 'expected an address of mail'],
		[{ SITE_CONTACT: 'a@example.org?bcc=b@example.com' }, 'expected an address of mail'],
		[{ SITE_CONTACT: 'a@example.org"onclick="' }, 'expected an address of mail'],
	])('may not be %j', (settings, message) => {
		expect(settingsFault(settings)).toContain(message);
	});
});
