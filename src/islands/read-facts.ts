import type { ExplorerFacts } from '../model/explorer.ts';

/** The facts that Explorer.astro wrote into the page. */
export function readFacts(explorer: Element): ExplorerFacts {
	const text = explorer.querySelector(':scope > script')?.textContent ?? '';
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- our own page wrote it
	return JSON.parse(text) as ExplorerFacts;
}
