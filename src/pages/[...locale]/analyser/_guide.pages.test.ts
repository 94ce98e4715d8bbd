import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { DRAWN, isDrawn } from '../../../subjects/analysis/feed/drawn-part.ts';
import { LOCALES } from '../../../tables/locale.ts';
import { guideExamples, partsOf } from './_guide.fixture.ts';
import { liveData } from './_live-data.ts';

const data = liveData();
const [block] = Object.values(
	import.meta.glob<AstroComponentFactory>('../../../subjects/analysis/live/ArticleBlock.astro', {
		import: 'default',
		eager: true,
	}),
);
if (!block) throw new Error('there is no ArticleBlock.astro');
const ArticleBlock = block;
const container = await AstroContainer.create();

describe.each(LOCALES)('the drawings of the guide, on a page (%s)', (locale) => {
	const parts = guideExamples.flatMap((example) => partsOf(example, locale).filter(isDrawn));
	const drawn = async (part: (typeof parts)[number]) =>
		parseDocument(
			await container.renderToString(ArticleBlock, { props: { locale, part, id: 'a', data } }),
		);

	it.each(DRAWN)('have a figure with figures in it of the kind %s', async (name) => {
		for (const part of parts.filter((each) => each.name === name)) {
			const html = await drawn(part);
			expect(selectAll('svg, table', html).length).toBeGreaterThan(0);
			expect(DomUtils.textContent(html)).toMatch(/\d/);
			expect(DomUtils.textContent(html)).not.toMatch(/NaN|undefined|Infinity/);
		}
	});

	it('have in a ranking the places that it asks for, each with its municipality', async () => {
		const part = parts.find((each) => each.name === 'ranking');
		if (!part) throw new Error('the guide has no ranking');
		const rows = selectAll('tbody tr', await drawn(part)).map((row) => DomUtils.textContent(row));
		// Those that share the last place stand there too.
		expect(rows.length).toBeGreaterThanOrEqual(part.count);
		const names = data.municipalities.map((each) => each.name);
		for (const row of rows) expect(names.some((each) => row.includes(each))).toBe(true);
	});
});
