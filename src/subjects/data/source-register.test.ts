import { describe, expect, it } from 'vitest';
import type { ApiSource } from '../../tables/api.ts';
import type { IndicatorFigures } from '../../stats/coverage.ts';
import { sourceGroups, termsOf } from './source-register.ts';

const source = (id: string, publisher: string, repository: string | null): ApiSource =>
	({
		id,
		publisher,
		inputs: [],
		archive: repository === null ? null : { repository, commit: 'c', path: 'p' },
		license: repository === null ? 'B' : 'A; B',
		credit: { sv: `Källa: ${publisher}`, en: `Source: ${publisher}` },
	}) as unknown as ApiSource;

const kolada = source('b', 'Kolada', 'https://example.org/x');
const other = source('a', 'Kolada', 'https://example.org/x');
const own = { ...source('c', 'Vi', null), inputs: ['a'] };
const figures = [
	{ entry: { id: 'ett' }, series: { sources: [kolada] } },
	{ entry: { id: 'två' }, series: { sources: [own, kolada, other] } },
] as unknown as IndicatorFigures[];

describe('sourceGroups', () => {
	const groups = sourceGroups(figures);

	it('names each source once, by publisher and archive, in order of id', () => {
		expect(groups.map(({ sources }) => sources.map((each) => each.source.id))).toEqual([
			['a', 'b'],
			['c'],
		]);
	});

	it('tells which indicators rest on a source', () => {
		const used = groups[0]?.sources[1]?.indicators.map(({ id }) => id);
		expect(used).toEqual(['ett', 'två']);
	});
});

describe('termsOf', () => {
	it('lists each of the terms once with its credit lines, our own calculations left out', () => {
		expect(termsOf(sourceGroups(figures))).toEqual([
			{ license: 'A', credits: [{ sv: 'Källa: Kolada', en: 'Source: Kolada' }] },
			{ license: 'B', credits: [{ sv: 'Källa: Kolada', en: 'Source: Kolada' }] },
		]);
	});
});
