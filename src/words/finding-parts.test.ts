import { expect, it } from 'vitest';
import * as api from '../api/read.ts';
import { LOCALES } from '../tables/locale.ts';
import { findingParts } from './finding-parts.ts';

const partsOf = (id: string, locale: 'sv' | 'en') =>
	findingParts(api.indicator(id), api.series(id), locale);

it('gives a net of moves its sign, now and then', () => {
	const { country } = partsOf('flyttnetto', 'sv');
	expect(country?.now.figure).toMatch(/^[+−]/);
	expect(country?.then?.figure).toMatch(/^[+−]/);
});

it('tells first how many are below nought, of a measure that goes both ways, and of no other', () => {
	const { below, moved } = partsOf('flyttnetto', 'sv');
	// Counted in data/observations/flyttnetto.csv: 123 of 290 below 0 in 2025, rounded to a decimal.
	expect(below).toEqual({
		before: '2025 var flyttnettot per 1\u202f000 invånare under noll i',
		figure: '123 av 290',
		after: 'kommuner.',
	});
	expect(moved).toBeNull();
	expect(partsOf('unga-arbetslosa', 'sv').below).toBeNull();
	expect(partsOf('skattekraft-andel', 'sv').below).toBeNull();
});

it('says once what a figure is per, and of kronor that prices are current', () => {
	const { country } = partsOf('missbruksvard-kostnad', 'sv');
	expect(country?.now.figure).toMatch(/kr per invånare$/);
	expect(country?.then?.figure).toMatch(/kr$/);
	expect(country?.then?.after).toContain('löpande priser');
});

it.each(LOCALES)('counts no more municipalities than there are, in %s', (locale) => {
	for (const { lead } of api.index().challenges) {
		const counts = /(\d+)\D+(\d+)/.exec(partsOf(lead, locale).moved?.figure ?? '0 of 0');
		expect(Number(counts?.[1]), lead).toBeLessThanOrEqual(Number(counts?.[2]));
		expect(Number(counts?.[2]), lead).toBeLessThanOrEqual(290);
	}
});
