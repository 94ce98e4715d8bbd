import { expect, test } from '@playwright/test';
import { layoutFaults } from './layout.ts';
import { inTriedLanguages } from './pages.ts';
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
	'/sa-kan-en-kommun-kopa/',
	'/fonder/',
	'/fonder/norrkoping/',
	'/problembilder/',
	'/modeller/',
	'/modeller/skolfam/',
	'/modeller/ips/',
	'/data/',
	'/data/skattekraft/',
	'/for-redaktioner/',
	'/rattelser/',
	'/pastaende/',
	'/inbaddning/',
	'/metod/',
	'/om/',
	'/analyser/',
	'/analyser/fonderna-tio-ar-senare/',
	'/analyser/tesen-fran-2015-provad/',
	'/analyser/dar-behov-och-pengar-inte-mots/',
].flatMap(inTriedLanguages);

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
