import { describe, expect, it } from 'vitest';
import { addressFault, COMMIT, isPathWithin, isRepository } from './web-address.ts';

describe('the rule for addresses', () => {
	it.each([
		'https://example.org',
		'http://www.socialinvestering.se/projekt/?id=1&sida=2#del',
		'https://example.org:8443/a(b)/c,d;e@f/~g?q=%5B%5D',
		'https://www.växjö.se/kommun',
		'https://xn--vxj-qla8j.se/',
		'https://Example.ORG/',
		// The name of a public host that ends as a private one would begin.
		'https://local.example.org/',
		'https://test.se/',
	])('passes %s', (address) => {
		expect(addressFault(address)).toBeNull();
	});

	it.each([
		['another scheme', 'javascript:alert(1)', 'begins with http'],
		['another scheme in capitals', 'JaVaScRiPt:alert(1)', 'begins with http'],
		['a scheme behind a space', ' javascript:alert(1)', 'no space at the beginning'],
		['data', 'data:text/html,<script>1</script>', 'begins with http'],
		['a file', 'file:///etc/passwd', 'begins with http'],
		['mail', 'mailto:a@example.org', 'begins with http'],
		['no scheme', 'www.example.org', 'begins with http'],
		['no scheme but slashes', '//example.org', 'begins with http'],
		['one slash', 'https:/example.org', 'begins with http'],
		['no host', 'https://', 'begins with http'],
		['backslashes', 'https:\\\\example.org', 'begins with http'],
		['a backslash before the host', 'https://\\example.org', 'begins with http'],
		['a backslash within', 'https://example.org\\@example.com', 'without spaces'],
		['a space', 'https://example.org/a b', 'without spaces'],
		['a line break that the parser drops', 'https://exam\nple.org/', 'on one line'],
		['a quotation mark', 'https://example.org/"onclick=', 'without spaces'],
		['a bracket', 'https://example.org/<script>', 'without spaces'],
		['a mark for a figure', 'https://example.org/{a:2015}', 'without spaces'],
		['a host that is none', 'https://exa%zzmple.org/', 'can be opened'],
		['a port that is none', 'https://example.org:99999/', 'can be opened'],
		['a name', 'https://user@example.org/', 'without a name or password'],
		['a password', 'https://user:secret@example.org/', 'without a name or password'],
		['a name that looks like a host', 'https://scb.se@example.org/', 'without a name or password'],
		['an empty name', 'https://@example.org/', 'without a name or password'],
		['a machine itself', 'http://localhost:4321/', 'public host'],
		['a machine itself with a dot', 'http://localhost./', 'public host'],
		['a name under it', 'http://a.localhost/', 'public host'],
		['a loopback', 'http://127.0.0.1/', 'public host'],
		['a loopback in other figures', 'http://0x7f.1/', 'public host'],
		['a loopback as one number', 'http://2130706433/', 'public host'],
		['a loopback of six', 'http://[::1]/', 'public host'],
		['a loopback mapped into six', 'http://[::ffff:127.0.0.1]/', 'public host'],
		['a private net', 'http://192.168.1.1/', 'public host'],
		['a link-local net', 'http://169.254.169.254/latest/meta-data', 'public host'],
		['any address in numbers', 'http://93.184.216.34/', 'public host'],
		['a single name', 'http://intranat/', 'public host'],
		['a name of the house', 'http://intranat.local/', 'public host'],
		['a name within', 'http://db.internal/', 'public host'],
		['a name of nobody', 'http://example.invalid/', 'public host'],
	])('refuses %s', (_, address, expected) => {
		expect(addressFault(address)).toContain(expected);
	});
});

describe('the parts of an archived file', () => {
	it('have a repository of GitHub, and no page within one', () => {
		expect(isRepository('https://github.com/open-numbers/ddf--kolada--dump')).toBe(true);
		for (const other of [
			'http://github.com/a/b',
			'https://github.com.example.org/a/b',
			'https://github.com/a',
			'https://github.com/a/b/',
			'https://github.com/a/b/blob/c',
			'https://github.com/a/b?c',
			'https://github.com/a/..',
			'https://github.com/a/b.git',
			'https://github.com/-a/b',
			'https://user@github.com/a/b',
			'https://gitlab.com/a/b',
			' https://github.com/a/b',
			'https://github.com/a/b\n',
		]) {
			expect.soft(isRepository(other), other).toBe(false);
		}
	});

	it('have a commit in full', () => {
		const commit = 'd18b36d5381d0737ee015c8d89c399ed426d581e';
		expect(COMMIT.test(commit)).toBe(true);
		for (const other of [
			commit.slice(1),
			`${commit}0`,
			commit.toUpperCase(),
			'main',
			`${commit}\n`,
		]) {
			expect.soft(COMMIT.test(other), other).toBe(false);
		}
	});

	it('have a path that stays within it', () => {
		expect(isPathWithin('KOLADA/2024-12-12_KOLADA_data raw(1).parquet')).toBe(true);
		for (const other of [
			'',
			'/a',
			'a/',
			'a//b',
			'../a',
			'a/../../b',
			'./a',
			'a\\b',
			'https://a/b',
			'a?b',
			'a#b',
			'a%2e%2e/b',
		]) {
			expect.soft(isPathWithin(other), other).toBe(false);
		}
	});
});
