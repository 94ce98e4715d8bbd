import { describe, expect, it } from 'vitest';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { CountyCode, MunicipalityCode } from '../../tables/code.ts';
import { groupFacts, LEAST } from './group-facts.ts';

const place = (number: number, kind: string): ApiMunicipality => ({
	code: String(1000 + number) as MunicipalityCode,
	name: '',
	otherNames: [],
	slug: '',
	county: { code: '10' as CountyCode, name: '', nameEn: '', otherNames: [] },
	group: { code: kind, name: kind, nameEn: kind },
	population: { year: 2025, value: 1000 * number },
	similar: [],
	neighbours: [],
	searched: null,
});
const some = (from: number, count: number, kind: string): ApiMunicipality[] =>
	Array.from({ length: count }, (_, i) => place(from + i, kind));

describe('what kind of municipalities a group holds', () => {
	// Ten of one kind, twenty of another, four of a third.
	const all = [...some(1, 10, 'A1'), ...some(11, 20, 'B1'), ...some(31, 4, 'C1')];
	const codes = (places: readonly ApiMunicipality[]) => places.map(({ code }) => code);

	it('is the one that it holds the largest share of, and not the one that it holds most of', () => {
		// Six of ten, seven of twenty.
		const { kind } = groupFacts(codes([...all.slice(0, 6), ...all.slice(10, 17)]), all);
		expect(kind).toMatchObject({ group: { code: 'A1' }, members: 6, of: 10 });
	});

	it('is none of which it holds but a handful', () => {
		expect(LEAST).toBe(5);
		expect(groupFacts(codes(all.slice(30)), all).kind).toBeNull();
	});

	it('has its municipality in the middle', () => {
		expect(groupFacts(codes(all.slice(0, 3)), all).medianPeople).toBe(2000);
	});
});
