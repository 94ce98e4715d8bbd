import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';
import { weigh } from './weigh.ts';

for (const { name, path, total, script, requests = Infinity } of PAGE_TYPES) {
	test(`weight of ${name}`, async ({ page }) => {
		const weight = await weigh(page, path);
		const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
		const list = [...weight.parts].map(([kind, bytes]) => `${kind} ${kilo(bytes)}`).join(', ');
		console.log(
			`${name}: ${kilo(weight.total)} of ${kilo(total)} kB (${list}; all scripts ${kilo(weight.scripts)})`,
		);
		expect(weight.total).toBeLessThanOrEqual(total);
		expect(weight.scripts).toBeLessThanOrEqual(script);
		expect(weight.requests).toBeLessThanOrEqual(requests);
	});
}
