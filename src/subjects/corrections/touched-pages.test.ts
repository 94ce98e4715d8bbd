import { expect, it } from 'vitest';
import { touchedPages } from './touched-pages.ts';

it('leads to the pages of its measures, its funds and those that it names, in the language', () => {
	const named = {
		indicators: [
			{ id: 'a', name: { sv: 'Mått a', en: 'Measure a' } },
			{ id: 'b', name: { sv: 'Mått b', en: 'Measure b' } },
		],
		funds: [{ id: 'ale', name: 'Ale kommun' }],
		locale: 'en',
	} as const;
	expect(touchedPages({ indicators: ['b'], funds: ['ale'], pages: ['/metod/'] }, named)).toEqual([
		{ name: 'Measure b', path: '/data/b/' },
		{ name: 'Ale kommun', path: '/fonder/ale/' },
		{ name: '/metod/', path: '/metod/' },
	]);
});
