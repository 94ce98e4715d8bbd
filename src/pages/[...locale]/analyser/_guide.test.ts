import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillArticle } from '../../../subjects/analysis/fill-article.ts';
import { DIRECTIVES } from '../../../subjects/analysis/live-part.ts';
import { figureData } from './_figure-data.ts';

const guide = readFileSync('docs/analyses.md', 'utf8');
const examples = [...guide.matchAll(/^```md\n([\s\S]*?)^```/gm)].map(([, example = '']) => example);
const data = figureData();
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
