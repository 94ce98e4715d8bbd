import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against the rules, in words. */
export async function violations(page: Page): Promise<string[]> {
	await page.addScriptTag({ path: AXE });
	const results = await page.evaluate(
		(tags) =>
			(globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
				{
					runOnly: { type: 'tag', values: tags },
				},
			),
		TAGS,
	);
	expect(results.passes.length).toBeGreaterThan(10);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	);
}
