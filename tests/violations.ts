import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { layOut } from './laid-out.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
	run: (within: string, options: object) => Promise<AxeResults>;
}

/**
 * What axe finds against the rules, in words.
 *
 * @param within selector of the part of the page to look at
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
	await layOut(page);
	await page.addScriptTag({ path: AXE });
	const results = await page.evaluate(
		([part, tags]) =>
			(globalThis as unknown as { axe: Axe }).axe.run(part, {
				runOnly: { type: 'tag', values: tags },
			}),
		[within, TAGS] as const,
	);
	expect(results.passes.length).toBeGreaterThan(10);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	);
}
