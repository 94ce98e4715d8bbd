import { expect, test } from '@playwright/test';
import { EMBED_TYPES, MAP_OF_YEAR, PAGE_TYPES, inBothLanguages } from './pages.ts';
import { weigh } from './weigh.ts';

const TYPES = [...PAGE_TYPES, ...EMBED_TYPES, MAP_OF_YEAR];

const PAGES = TYPES.flatMap((type) =>
	inBothLanguages(type.path).map((path) => ({ ...type, path })),
);

for (const { name, path, total, script, requests = Infinity } of PAGES) {
	test(`weight of ${name}, ${path}`, async ({ page }) => {
		const weight = await weigh(page, path);
		const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
		const list = [...weight.parts].map(([kind, bytes]) => `${kind} ${kilo(bytes)}`).join(', ');
		console.log(
			`${name}, ${path}: ${kilo(weight.total)} of ${kilo(total)} kB (${list}; all scripts ${kilo(weight.scripts)})`,
		);
		expect(weight.total).toBeLessThanOrEqual(total);
		expect(weight.scripts).toBeLessThanOrEqual(script);
		expect(weight.requests).toBeLessThanOrEqual(requests);
	});
}
