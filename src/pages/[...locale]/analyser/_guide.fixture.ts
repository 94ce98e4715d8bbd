import { readFileSync } from 'node:fs';
import { type ArticlePart, fillArticle } from '../../../subjects/analysis/fill-article.ts';
import type { Locale } from '../../../tables/locale.ts';
import { figureData } from './_figure-data.ts';

/** The examples of the guide for writers: one or more of every live part. */
export const guideExamples: readonly string[] = [
	...readFileSync('docs/analyses.md', 'utf8').matchAll(/^```md\n([\s\S]*?)^```/gm),
].map(([, example = '']) => example);

const data = figureData();
const head = {
	title: 'T',
	lead: 'L',
	date: '2026-11-29',
	author: 'A',
	sources: [],
	expect: [],
	figures: [],
};

export const partsOf = (markdown: string, locale: Locale = 'sv'): readonly ArticlePart[] =>
	fillArticle({ file: 'docs/analyses.md', raw: markdown, head, markdown }, locale, data).parts;
