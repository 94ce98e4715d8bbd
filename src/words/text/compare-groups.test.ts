import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFixture } from '../../stats/municipality/compared.fixture.ts';
import { compareGroups } from './compare-groups.ts';
import type { Quarter } from '../../stats/quarter.ts';

const RANKED = { ranked: true };

describe('the groups of challenges', () => {
	it('go from those that all share to those that none is hit by, then those that nobody is placed by', () => {
		const compared = [
			comparedFixture('A', [4, 4, 1, 4, null]),
			comparedFixture('B', [1, 4, 2, null, null]),
		];
		expect(compareGroups([RANKED, RANKED, RANKED, RANKED, { ranked: false }], compared)).toEqual([
			{ group: 2, rows: [1] },
			{ group: 1, rows: [0, 3] },
			{ group: 0, rows: [2] },
			{ group: 'unranked', rows: [4] },
		]);
	});

	it('do not say that none is hit where one cannot be placed', () => {
		const compared = [comparedFixture('A', [1]), comparedFixture('B', [null])];
		expect(compareGroups([RANKED], compared)).toEqual([{ group: 'open', rows: [0] }]);
	});

	it('hold every challenge once, in the order of the site, whatever the quarters are', () => {
		const quarter = fc.constantFrom<(Quarter | null)[]>(1, 2, 3, 4, null);
		const quarters = fc.array(fc.array(quarter, { minLength: 12, maxLength: 12 }), {
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(
				quarters,
				fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
				(all, ranked) => {
					const groups = compareGroups(
						ranked.map((each) => ({ ranked: each })),
						all.map((each, index) => comparedFixture(`${index}`, each)),
					);
					expect(groups.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual([
						...Array(12).keys(),
					]);
					for (const { group, rows } of groups) {
						expect(rows).toEqual(rows.toSorted((a, b) => a - b));
						if (typeof group !== 'number') continue;
						for (const row of rows) {
							expect(all.filter((each) => each[row] === 4)).toHaveLength(group);
						}
					}
				},
			),
		);
	});
});
