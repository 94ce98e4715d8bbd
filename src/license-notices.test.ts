import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licenseNotices, noticesText, SHIPPED } from './license-notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function install(name: string, license: string | null, ...needs: readonly string[]): void {
	mkdirSync(join(folder, name), { recursive: true });
	const dependencies = Object.fromEntries(needs.map((each) => [each, '1']));
	writeFileSync(
		join(folder, name, 'package.json'),
		JSON.stringify({ name, version: '1.0.0', dependencies }),
	);
	if (license !== null) writeFileSync(join(folder, name, 'LICENSE'), license);
}

install('whole', 'ISC\r\nof one\n', 'part', 'other');
install('part', 'ISC\nof one');
install('other', 'MIT', 'whole');
install('unlicensed', null);

describe('the licences of what the pages contain', () => {
	it('are those of the packages and of what they bring, each text once', () => {
		expect(licenseNotices(['whole'], folder)).toEqual([
			{ packages: ['part 1.0.0', 'whole 1.0.0'], text: 'ISC\nof one' },
			{ packages: ['other 1.0.0'], text: 'MIT' },
		]);
	});

	it('must be there', () => {
		expect(() => licenseNotices(['unlicensed'], folder)).toThrow('LICENSE');
	});

	it('name the fonts and the code of this site', () => {
		const text = noticesText(licenseNotices(SHIPPED, 'node_modules'));
		expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
		expect(text).toContain('Mike Bostock');
		expect(text).toMatch(/d3-array \d/);
	});
});
