import { describe, expect, it } from 'vitest';
import { chunkName, type ModuleLinks } from './chunk-name.ts';

/** Who imports whom: "a < b" is that b imports a, "a <- b" that b loads a when it is needed. */
const LINKS = [
	'/src/subjects/indicator/explorer-parts.ts <- /src/layouts/page-parts.ts',
	'/src/subjects/indicator/municipality-table.ts <- /src/layouts/page-parts.ts',
	'/src/subjects/indicator/indicator-scatter.ts <- /src/layouts/page-parts.ts',
	'/src/subjects/search/search-panel.ts <- /src/layouts/page-parts.ts',
	'/src/subjects/need/start-map.ts <- /src/layouts/page-parts.ts',
	'/src/subjects/need/need-list.ts < /src/subjects/need/NeedList.astro?astro&type=script',
	'/src/subjects/contract/contract-calculator.ts < /src/subjects/contract/Calculator.astro?astro&type=script',
	'/src/subjects/indicator/indicator-explorer.ts < /src/subjects/indicator/explorer-parts.ts',
	'/src/subjects/indicator/table-row.ts < /src/subjects/indicator/municipality-table.ts',
	'/src/subjects/indicator/table-row.ts < /src/subjects/need/need-list.ts',
	'/src/subjects/indicator/view.ts < /src/subjects/indicator/indicator-explorer.ts',
	'/src/subjects/indicator/view.ts < /src/subjects/indicator/municipality-table.ts',
	'/src/stats/rank.ts < /src/subjects/indicator/indicator-explorer.ts',
	'/src/stats/rank.ts < /src/subjects/search/search-panel.ts',
	'/src/stats/correlation.ts < /src/subjects/indicator/indicator-scatter.ts',
	'/src/steer/steered-map.ts < /src/subjects/indicator/explorer-parts.ts',
	'/src/steer/steered-map.ts < /src/subjects/need/start-map.ts',
	'/src/steer/map-card.ts < /src/steer/steered-map.ts',
	'/src/words/text/format.ts < /src/subjects/indicator/indicator-explorer.ts',
	'/src/words/text/format.ts < /src/steer/map-card.ts',
	'/src/words/text/format.ts < /src/subjects/contract/contract-calculator.ts',
	'/src/words/text/listing.ts < /src/subjects/indicator/indicator-explorer.ts',
	'/src/words/text/listing.ts < /src/subjects/contract/contract-results.ts',
	'/src/subjects/contract/contract-results.ts <- /src/subjects/contract/contract-calculator.ts',
	'/src/stats/need.ts < /src/subjects/need/need-list.ts',
	'/src/stats/contract/outcome-contract.ts < /src/subjects/contract/contract-calculator.ts',
].map((line) => /^(\S+) (<-?) (\S+)$/.exec(line) ?? []);

const linksOf = (id: string): ModuleLinks => ({
	importers: LINKS.flatMap(([, of, how, by]) => (of === id && how === '<' && by ? [by] : [])),
	dynamicImporters: LINKS.flatMap(([, of, how, by]) =>
		of === id && how === '<-' && by ? [by] : [],
	),
});

const name = (id: string) => chunkName(id, linksOf);

describe('the file of a module', () => {
	it('is the explorer’s for what only its parts need', () => {
		for (const id of ['explorer-parts', 'indicator-explorer']) {
			expect(name(`/src/subjects/indicator/${id}.ts`), id).toBe('explorer-parts');
		}
		expect(name('/src/subjects/indicator/view.ts')).toBe('explorer-parts');
	});

	it('is that of maps for what several pages with a map need, or one and what comes later', () => {
		for (const id of [
			'/src/steer/steered-map.ts',
			'/src/steer/map-card.ts',
			'/src/subjects/indicator/table-row.ts',
			'/src/stats/rank.ts',
		]) {
			expect(name(id), id).toBe('map');
		}
	});

	it('is every page’s for what pages with and without a map need', () => {
		expect(name('/src/words/text/format.ts')).toBe('near');
		expect(name('\0vite/preload-helper.js')).toBe('near');
	});

	it('is that of all pages for what is small, so that none fetches what maps are made of for it', () => {
		expect(name('/src/words/text/listing.ts')).toBe('near');
	});

	it('is left to the bundler for what comes later or is one page’s own', () => {
		for (const id of [
			'/src/stats/correlation.ts',
			'/src/subjects/need/start-map.ts',
			'/src/subjects/indicator/municipality-table.ts',
			'/src/subjects/need/need-list.ts',
			'/src/stats/need.ts',
			'/src/stats/contract/outcome-contract.ts',
		]) {
			expect(name(id), id).toBeNull();
		}
	});

	it('never needs a file that needs it', () => {
		for (const [, of, how, by] of LINKS) {
			if (how !== '<' || !of || !by) continue;
			const order = [null, 'explorer-parts', 'map', 'near'];
			expect(order.indexOf(name(of)), `${of} for ${by}`).toBeGreaterThanOrEqual(
				order.indexOf(name(by)),
			);
		}
	});
});
