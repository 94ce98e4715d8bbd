import { describe, expect, it } from 'vitest';
import { sv } from './sv.ts';
import { en } from './en.ts';
import type { Area } from '../stats/area.ts';
import type { Scale } from '../stats/classes.ts';
import {
	boundsText,
	countText,
	focusText,
	methodText,
	sidesText,
	unitText,
	type LegendWords,
} from './text/legend-text.ts';

const wordsOf = ({ legend, common }: typeof sv): LegendWords => ({
	...legend,
	country: common.country,
	reasons: common.reasons,
});
const [swedish, english] = [wordsOf(sv), wordsOf(en)];
const percent = { unit: '%', per: null, decimals: 1 } as const;
const children = { sv: 'per 1 000 invånare 0–20 år', en: 'per 1,000 residents aged 0–20' };

describe('a number of municipalities', () => {
	it('has its noun in the singular for one', () => {
		expect([0, 1, 2].map((count) => countText(count, swedish))).toEqual([
			'0 kommuner',
			'1 kommun',
			'2 kommuner',
		]);
		expect(countText(1, english)).toBe('1 municipality');
	});

	it('says which area it is of', () => {
		const county: Area = { id: 'lan-09', kind: 'county', name: 'Gotlands län', members: ['0980'] };
		const group: Area = { id: 'grupp-A1', kind: 'group', name: 'Storstäder', members: [] };
		expect(focusText(1, county, swedish)).toBe('1 kommun i Gotlands län');
		expect(focusText(3, group, swedish)).toBe('3 kommuner i gruppen Storstäder');
		expect(focusText(290, null, swedish)).toBe('290 kommuner');
	});
});

describe('the bounds of a class', () => {
	const bounds = (from: number | null, to: number | null): string =>
		boundsText({ from, to }, percent, swedish, 'sv');

	it('are both included, and open at the ends', () => {
		expect(bounds(null, 4.4)).toBe('4,4\u00a0% eller lägre');
		expect(bounds(4.5, 6.8)).toBe('4,5 till 6,8\u00a0%');
		expect(bounds(12.4, null)).toBe('12,4\u00a0% eller mer');
	});

	it('are one value, or all, where the class is', () => {
		expect(bounds(3, 3)).toBe('3,0\u00a0%');
		expect(bounds(null, null)).toBe('alla värden');
	});

	it('leave a long unit to be said once', () => {
		const placed = { unit: 'antal', per: children, decimals: 1 } as const;
		expect(boundsText({ from: 3.8, to: 7.3 }, placed, english, 'en')).toBe('3.8 to 7.3');
		expect(unitText(placed, swedish, 'sv')).toEqual([
			'Värdena är antal per 1 000 invånare 0–20 år.',
		]);
		expect(unitText(percent, swedish, 'sv')).toEqual([]);
	});
});

describe('the sides of a diverging scale', () => {
	const told = (midpoint: number | null, heavier: Scale['heavier']): readonly string[] =>
		sidesText({ midpoint, heavier }, percent, swedish, 'sv');

	it('are told by colour, the heavier one blue, and the value itself on the upper', () => {
		expect(told(0, 'lower')).toEqual(['Blått är under noll, brunt noll eller mer.']);
		expect(told(0, 'higher')).toEqual(['Blått är noll eller mer, brunt under noll.']);
		expect(told(100, 'lower')).toEqual(['Blått är under 100\u00a0%, brunt 100\u00a0% eller mer.']);
	});

	it('are not told where the scale has none', () => {
		expect(told(null, 'lower')).toEqual([]);
	});
});

describe('the note on the classes', () => {
	const scale: Scale = {
		thresholds: [1],
		decimals: 0,
		heavier: 'lower',
		midpoint: null,
		year: 2022,
	};

	it('says what dark is, and of which year the classes are', () => {
		expect(methodText(scale, false, percent, swedish, 'sv')).toBe(
			'Mörkare färg = lägre värde. Klasserna är naturliga grupper (ckmeans) i värdena från 2022 och desamma alla år.',
		);
	});

	it('says that the classes of one year hold for that year alone', () => {
		expect(methodText({ ...scale, midpoint: 0, year: 2015 }, true, percent, english, 'en')).toBe(
			'The hue changes at zero. The classes are natural groups (ckmeans) in the values of 2015 and hold for that year alone.',
		);
	});

	it('says at which value the hue changes', () => {
		const of = (midpoint: number): string =>
			methodText({ ...scale, midpoint }, false, percent, swedish, 'sv');
		expect(of(0)).toContain('Färgen byter vid noll. ');
		expect(of(100)).toContain('Färgen byter vid 100\u00a0%. ');
		expect(of(2.5)).toContain('Färgen byter vid 2,5\u00a0%. ');
	});
});
