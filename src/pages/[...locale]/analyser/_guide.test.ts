import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as api from '../../../api/read.ts';
import { fillArticle } from '../../../subjects/analysis/fill-article.ts';
import { DIRECTIVES } from '../../../subjects/analysis/live-part.ts';

const guide = readFileSync('docs/analyses.md', 'utf8');
const examples = [...guide.matchAll(/^```md\n([\s\S]*?)^```/gm)].map(([, example = '']) => example);
const { challenges, indicators } = api.index();
const data = {
	challenges,
	indicators,
	municipalities: api.municipalities(),
	registry: api.funds(),
	need: api.need(),
	silhouette: api.groups().silhouette,
	series: api.series,
};
const head = { title: 'T', lead: 'L', date: '2026-11-29', author: 'A', expect: [], figures: [] };
const partsOf = (markdown: string) =>
	fillArticle({ file: 'docs/analyses.md', raw: markdown, head, markdown }, 'sv', data).parts;

describe('the guide to writing an analysis', () => {
	it('shows every live part', () => {
		const shown = examples.flatMap((example) => partsOf(example).map(({ name }) => name));
		expect(new Set(shown)).toEqual(new Set([...Object.keys(DIRECTIVES), 'text']));
	});

	it.each(examples)('holds only what can be built: %s', (example) => {
		expect(() => partsOf(example)).not.toThrow();
	});
});
