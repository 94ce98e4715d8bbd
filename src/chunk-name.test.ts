import { describe, expect, it } from 'vitest';
import { chunkName, type ModuleLinks } from './chunk-name.ts';

/** Who imports whom: "a < b" is that b imports a, "a <- b" that b loads a when it is needed. */
const LINKS = [
	'/src/islands/explorer-parts.ts <- /src/islands/page-parts.ts',
	'/src/islands/municipality-table.ts <- /src/islands/page-parts.ts',
	'/src/islands/indicator-scatter.ts <- /src/islands/page-parts.ts',
	'/src/islands/search-panel.ts <- /src/islands/page-parts.ts',
	'/src/islands/start-map.ts <- /src/islands/page-parts.ts',
	'/src/islands/need-list.ts < /src/components/market/NeedList.astro?astro&type=script',
	'/src/islands/calculator.ts < /src/components/contract/Calculator.astro?astro&type=script',
	'/src/islands/explorer.ts < /src/islands/explorer-parts.ts',
	'/src/islands/table-row.ts < /src/islands/municipality-table.ts',
	'/src/islands/table-row.ts < /src/islands/need-list.ts',
	'/src/model/view.ts < /src/islands/explorer.ts',
	'/src/model/view.ts < /src/islands/municipality-table.ts',
	'/src/model/rank.ts < /src/islands/explorer.ts',
	'/src/model/rank.ts < /src/islands/search-panel.ts',
	'/src/model/correlation.ts < /src/islands/indicator-scatter.ts',
	'/src/islands/steered-map.ts < /src/islands/explorer-parts.ts',
	'/src/islands/steered-map.ts < /src/islands/start-map.ts',
	'/src/islands/map-card.ts < /src/islands/steered-map.ts',
	'/src/model/format.ts < /src/islands/explorer.ts',
	'/src/model/format.ts < /src/islands/map-card.ts',
	'/src/model/format.ts < /src/islands/calculator.ts',
	'/src/model/need.ts < /src/islands/need-list.ts',
	'/src/model/contract.ts < /src/islands/calculator.ts',
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
		for (const id of ['explorer-parts', 'explorer']) {
			expect(name(`/src/islands/${id}.ts`), id).toBe('explorer-parts');
		}
		expect(name('/src/model/view.ts')).toBe('explorer-parts');
	});

	it('is that of maps for what several pages with a map need, or one and what comes later', () => {
		for (const id of [
			'/src/islands/steered-map.ts',
			'/src/islands/map-card.ts',
			'/src/islands/table-row.ts',
			'/src/model/rank.ts',
		]) {
			expect(name(id), id).toBe('map');
		}
	});

	it('is every page’s for what pages with and without a map need', () => {
		expect(name('/src/model/format.ts')).toBe('near');
		expect(name('\0vite/preload-helper.js')).toBe('near');
	});

	it('is left to the bundler for what comes later or is one page’s own', () => {
		for (const id of [
			'/src/model/correlation.ts',
			'/src/islands/start-map.ts',
			'/src/islands/municipality-table.ts',
			'/src/islands/need-list.ts',
			'/src/model/need.ts',
			'/src/model/contract.ts',
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
