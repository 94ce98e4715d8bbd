import { describe, expect, it } from 'vitest';
import type { ApiMunicipality, ApiNeed } from '../../src/tables/api.ts';
import type { ApiGroups } from '../../src/stats/groups/problem-groups.ts';
import { madeApi, quiet } from './api.fixture.ts';
import { apiFiles } from './files.ts';

const { data, json } = await madeApi();
const groups = json('groups.json') as ApiGroups;
const need = json('need.json') as ApiNeed;

describe('groups.json', () => {
	it('has every municipality once: in a group, or among those that cannot be grouped', () => {
		const codes = [
			...groups.groups.flatMap(({ members }) => members),
			...groups.notGrouped.map(({ code }) => code),
		];
		const all = (json('municipalities.json') as ApiMunicipality[]).map(({ code }) => code);
		expect(codes.toSorted()).toEqual(all.toSorted());
	});

	it('counts people and known funds as the other files do', () => {
		const municipalities = json('municipalities.json') as ApiMunicipality[];
		for (const { members, population, withKnownFund, challenges } of groups.groups) {
			const own = municipalities.filter(({ code }) => members.includes(code));
			expect(population).toBe(own.reduce((sum, each) => sum + each.population.value, 0));
			const first = Object.values(need)[0] ?? {};
			expect(withKnownFund).toBe(
				members.filter((code) => first[code]?.fund !== 'none-known').length,
			);
			for (const [id, { aimed, known }] of Object.entries(challenges)) {
				expect(aimed).toBe(members.filter((code) => need[id]?.[code]?.fund === 'targets').length);
				expect(known).toBe(members.filter((code) => need[id]?.[code]?.value != null).length);
			}
		}
	});

	it('names every group after something of its own', () => {
		const named = groups.groups.map(({ traits }) => JSON.stringify(traits));
		expect(new Set(named).size).toBe(groups.groups.length);
		for (const { traits, challenges } of groups.groups) {
			for (const { challenge, end } of traits) {
				const place = challenges[challenge]?.place?.[1] ?? Number.NaN;
				expect(place > 50 ? 'heavier' : 'lighter').toBe(end);
			}
		}
	});

	it('is refused when the need values are others than those measured', () => {
		const grouping = { ...data.grouping, values: '0'.repeat(64) };
		expect(() => apiFiles({ ...data, grouping }, quiet)).toThrow(
			'data/grouping.json: was measured on other need values: run "npm run measure"',
		);
	});
});
