import { expect, test } from '@playwright/test';
import { layoutFaults } from './layout.ts';
import { inBothLanguages } from './pages.ts';
import { PAGE_HEIGHT, PAGE_WIDTHS } from './windows.ts';

/*
 * Nothing is cut off and nothing lies on something else, from the head to the foot of the pages whose
 * first screens are looked at elsewhere, if at all.
 */
const PATHS = [
	'/utmaningar/utflyttning/',
	'/utmaningar/placerade-barn/',
	'/behov-och-fonder/',
	'/behov-och-fonder/ungdomsarbetsloshet/',
	'/behov-och-fonder/psykisk-ohalsa/',
	'/liknande-kommuner/',
	'/jamfor/',
	'/utfallskontrakt/',
	'/fonder/',
	'/fonder/norrkoping/',
	'/problembilder/',
	'/data/',
	'/data/skattekraft/',
	'/metod/',
	'/om/',
	'/analyser/',
	'/analyser/fonderna-tio-ar-senare/',
].flatMap(inBothLanguages);

for (const path of PATHS) {
	test(`${path}: nothing is cut off or lies on something else, from head to foot`, async ({
		page,
	}) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		for (const width of PAGE_WIDTHS) {
			await page.setViewportSize({ width, height: PAGE_HEIGHT });
			expect(await layoutFaults(page, 'main'), `at ${width}`).toEqual([]);
		}
	});
}
