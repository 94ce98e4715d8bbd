import { describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { audit } from './audit.fixture.ts';
import { differs } from './comparison.ts';
import { pageOf } from './page.ts';
import type { Language } from './spelled.ts';

/** The kinds of figures that are wrong in an article whose list has these lines. */
const wrong = (language: Language, ...items: readonly string[]): readonly string[] => {
	const name = language === 'sv' ? 'Arbetslöshet' : 'Unemployment';
	const list = items.map((item) => `<li>${item}</li>`).join('');
	const html = `<main><ul class="analysis-sources"><li><p><strong>${name}</strong></p><ul class="analysis-values">${list}</ul></li></ul></main>`;
	return [...article(pageOf(html, 'page', language), audit)]
		.filter(differs)
		.map(({ kind, place }) => `${kind}: ${place}`);
};

describe('the figures in the text of an article', () => {
	const isWrong = (said: string): boolean => {
		const html = `<main><div class="analysis-text"><a class="figure-mark" href="#f">${said}</a></div><ul><li id="f"><strong>11</strong> utmaningar</li></ul></main>`;
		return [...article(pageOf(html, 'page', 'sv'), audit)].some(differs);
	};

	it('are those of its list, also where a small count stands in letters', () => {
		expect(['11', 'elva', 'Elva'].map(isWrong)).toEqual([false, false, false]);
		expect(['12', 'tolv', 'ett', 'elfva'].map(isWrong)).toEqual([true, true, true, true]);
	});
});

describe('the figures that an article lists', () => {
	it('have the reason beside them where they are unusual, in each language', () => {
		const odd = '0184 2022: <strong>2,7 %</strong>';
		expect(wrong('sv', `${odd} Ovanligt värde. Bara få unga.`)).toEqual([]);
		expect(wrong('sv', odd)).toEqual(['caveats of figures in articles: unga-arbetslosa 0184 2022']);
		const english = '0184 2022: <strong>2.7%</strong>';
		expect(wrong('en', `${english} Unusual value. Only a few are young.`)).toEqual([]);
		expect(wrong('en', `${english} Ovanligt värde. Bara få unga.`)).toHaveLength(1);
	});

	it('have no reason where they are ordinary', () => {
		const ordinary = '0380 2022: <strong>11,9 %</strong>';
		expect(wrong('sv', ordinary)).toEqual([]);
		expect(wrong('sv', `${ordinary} Ovanligt värde. Bara få unga.`)).toHaveLength(1);
		expect(wrong('sv', '0380 2022: <strong>11,8 %</strong>')).toEqual([
			'values in articles: unga-arbetslosa 0380 2022',
		]);
	});
});
