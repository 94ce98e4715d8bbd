import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidySearch } from './query.ts';
import { flag, oneOf, searched, type Choice } from './choice.ts';
import { readFollowing, readView, setChoice, usualView, writeChoices, writeView } from './spec.ts';
import type { Spec } from './spec.ts';

const COUNTIES = ['lan-05', 'lan-25'] as const;
const PICTURES = ['karta', 'tabell'] as const;
const CODES = ['0581', '1081', '2584'];

interface View {
	readonly area: (typeof COUNTIES)[number] | null;
	readonly picture: (typeof PICTURES)[number];
	readonly lasting: boolean;
	readonly search: string;
	readonly codes: readonly string[];
	readonly weight: string;
}

const several: Choice<readonly string[]> = {
	name: 'kommun',
	usual: [],
	read: (text) => (CODES.includes(text) ? [text] : undefined),
	write: (codes) => codes,
	join: (before, next) => [...before, ...next],
};
const SPEC: Spec<View> = {
	area: oneOf('omrade', COUNTIES, null),
	picture: oneOf('vy', PICTURES, 'karta'),
	lasting: flag('avslutade', 'utan'),
	search: searched,
	codes: several,
	weight: oneOf('vikt-skattekraft', ['lika', 'mer'], 'lika'),
};
const USUAL = usualView(SPEC);

const anyView: fc.Arbitrary<View> = fc.record({
	area: fc.constantFrom(null, ...COUNTIES),
	picture: fc.constantFrom(...PICTURES),
	lasting: fc.boolean(),
	search: fc.string({ unit: 'binary' }).map(tidySearch),
	codes: fc.array(fc.constantFrom(...CODES)),
	weight: fc.constantFrom('lika', 'mer'),
});

describe('a view in the address', () => {
	it('is read back as it was written, whatever was chosen', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(readView(writeView(view, SPEC), SPEC)).toEqual({ view, unknown: [] });
			}),
			{ numRuns: 2000 },
		);
	});

	it('has nothing that is as usual', () => {
		expect(writeView(USUAL, SPEC)).toBe('');
		expect(readView('?vy=karta&vikt-skattekraft=lika', SPEC)).toEqual({ view: USUAL, unknown: [] });
		fc.assert(
			fc.property(anyView, (view) => {
				const written = new URLSearchParams(writeView(view, SPEC));
				for (const [name, usual] of writeChoices(USUAL, SPEC)) {
					expect(written.get(name)).not.toBe(usual);
				}
			}),
		);
	});

	it('is never an error, and is written once, whatever stands there', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), fc.string(), (query, text) => {
				for (const asked of [query, text]) {
					const { view } = readView(asked, SPEC);
					expect(readView(writeView(view, SPEC), SPEC)).toEqual({ view, unknown: [] });
				}
			}),
		);
	});

	it('tells of what is not offered, leaves it as usual, and passes over what is others’', () => {
		const { view, unknown } = readView(
			'?omrade=constructor&avslutade=med&vy=&kommun=0581&kommun=<b>&utm_source=x&utm-id=7',
			SPEC,
		);
		expect(view).toEqual({ ...USUAL, codes: ['0581'] });
		expect(unknown).toEqual([
			{ name: 'omrade', value: 'constructor' },
			{ name: 'avslutade', value: 'med' },
			{ name: 'kommun', value: '<b>' },
		]);
	});

	it('tells of one that is none of a kind that the page has', () => {
		expect(readView('?vikt-bor=mer&vikt-=', SPEC).unknown).toEqual([
			{ name: 'vikt-bor', value: 'mer' },
		]);
	});

	it('counts a name that is given twice once, unless it is of several', () => {
		const { view } = readView('?vy=tabell&vy=karta&kommun=2584&kommun=0581&kommun=2584', SPEC);
		expect(view).toEqual({ ...USUAL, picture: 'tabell', codes: ['2584', '0581', '2584'] });
	});

	it('keeps choices that are called what every object has', () => {
		const odd = { constructor: oneOf('valueOf', ['a'], null) };
		const view: { readonly constructor: 'a' | null } = { constructor: 'a' };
		expect(writeView(view, odd)).toBe('?valueOf=a');
		expect(readView('?valueOf=a', odd).view).toEqual(view);
	});
});

describe('what is offered after another choice', () => {
	const YEARS: Readonly<Record<string, readonly string[]>> = {
		arbete: ['2015'],
		val: ['2014', '2018'],
	};
	interface Picture {
		readonly indicator: string;
		readonly year: string;
	}
	const specOf = (picture?: Picture): Spec<Picture> => {
		const years = YEARS[picture?.indicator ?? 'arbete'] ?? [];
		return {
			indicator: oneOf('indikator', Object.keys(YEARS), 'arbete'),
			year: oneOf('ar', years, years[0] ?? ''),
		};
	};

	it('is read under it', () => {
		expect(readFollowing('?ar=2018&indikator=val', specOf)).toEqual({
			view: { indicator: 'val', year: '2018' },
			unknown: [],
		});
		expect(readFollowing('?ar=2018', specOf).unknown).toEqual([{ name: 'ar', value: '2018' }]);
		expect(
			writeView({ indicator: 'val', year: '2014' }, specOf({ indicator: 'val', year: '' })),
		).toBe('?indikator=val');
	});
});

describe('a choice that is made by its control', () => {
	it('comes out the same for every one of them', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const set = writeChoices(view, SPEC).reduce(
					(before, [name, text]) => setChoice(before, name, text, SPEC),
					USUAL,
				);
				expect({ ...set, codes: view.codes }).toEqual(view);
			}),
		);
	});

	it('is as usual where it is not offered, and leaves the others', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(setChoice(view, 'omrade', 'lan-99', SPEC)).toEqual({ ...view, area: null });
				expect(setChoice(view, 'vy', '', SPEC)).toEqual({ ...view, picture: 'karta' });
				expect(setChoice(view, 'utm', 'x', SPEC)).toEqual(view);
			}),
		);
	});
});
