import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { levelled } from './printed.ts';

/*
 * The picture in the README is of the start page, and beside it stands in words what it shows, and of which
 * data. While these data stand, picture and words are what the page shows; with others it is an older
 * picture, and says so. Where it should be a new one, both are taken anew:
 *
 *     PICTURE=new npx playwright test tests/readme-picture.spec.ts
 */
const PAGE = '/en/';
const PICTURE = 'docs/karta.png';
const WORDS = 'docs/karta.txt';
const DATA = 'data/datapackage.json';
/** What a reader reads in the first screen, in its order. */
const READ =
	'.start-stage :is(h1, .finding, .start-choose a, [data-said], .questions li, .problem-key h2, .problem-key :is(p, li))';

const checksum = (file: string): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex');

test('the picture in the README shows what the start page says', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(PAGE, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	const lines = await page
		.locator(READ)
		.filter({ visible: true })
		.evaluateAll((parts) =>
			parts
				.filter((part) => part.getBoundingClientRect().bottom <= innerHeight)
				.map((part) => (part as HTMLElement).innerText),
		);
	const said = [...new Set(lines.map(levelled).filter((line) => line !== ''))];
	expect(said.length).toBeGreaterThan(20);
	if (process.env['PICTURE'] === 'new') await page.screenshot({ path: PICTURE });
	const taken = `${PICTURE}, SHA-256 ${checksum(PICTURE)}`;
	const data = `Taken of ${DATA}, SHA-256 ${checksum(DATA)}`;
	const words = [...said, '', taken, data, ''].join('\n');
	if (process.env['PICTURE'] === 'new') writeFileSync(WORDS, words);
	const told = readFileSync(WORDS, 'utf8');
	expect(told).toContain(taken);
	// What it is of: the description of the data has the checksum of every table.
	if (told.includes(data)) {
		expect(
			told,
			'take the picture anew: PICTURE=new npx playwright test tests/readme-picture.spec.ts',
		).toBe(words);
	}
	// The text in its place says nothing that it does not show.
	const [, instead = ''] =
		/!\[([^\]]+)\]\(docs\/karta\.png\)/.exec(readFileSync('README.md', 'utf8')) ?? [];
	const numbers = instead.match(/\d+/g) ?? [];
	expect(numbers.length).toBeGreaterThan(0);
	for (const number of numbers) expect(told).toMatch(new RegExp(`\\b${number}\\b`));
});
