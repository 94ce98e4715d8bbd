import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LACKING } from './lacking.ts';
import { ALL_PATHS } from './pages.ts';

/** The text of a page as it was built, with what its scripts are given to say. */
function textOf(path: string): string {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return readFileSync(`dist${file}`, 'utf8')
		.replace(/<style[\s\S]*?<\/style>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&nbsp;|\u00a0/g, ' ')
		.replace(/\s+/g, ' ');
}

for (const path of ALL_PATHS) {
	test(`${path} never says that a fund is lacking`, () => {
		expect(
			new RegExp(`.{0,60}(${LACKING.source}).{0,30}`, 'i').exec(textOf(path))?.[0],
		).toBeUndefined();
	});
}

test('what is lacking is told from what is not known', () => {
	for (const said of [
		'Ronneby saknar fond',
		'en kommun utan fond',
		'there is no fund here',
		'Ale has no fund',
	]) {
		expect(said).toMatch(LACKING);
	}
	for (const said of [
		'ingen känd fond',
		'no known fund',
		'Ingen fond är känd i Ale',
		'No fund is known',
	]) {
		expect(said).not.toMatch(LACKING);
	}
});
