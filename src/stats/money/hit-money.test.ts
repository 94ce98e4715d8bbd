import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import { fund } from './fund.fixture.ts';
import { hitMoney } from './hit-money.ts';

const CODES = ['0114', '0115', '0117', '0120'];
const municipalities = CODES.map((code) => ({ code }) as unknown as ApiMunicipality);
const challenges = [
	{ id: 'missbruk', targets: ['missbruk'] },
	{ id: 'integration', targets: ['integration'] },
	{ id: 'utflyttning', targets: [] },
] as unknown as readonly ApiChallenge[];
const needOf = (quarters: Readonly<Record<string, readonly number[]>>): ApiNeed =>
	Object.fromEntries(
		Object.entries(quarters).map(([challenge, own]) => [
			challenge,
			Object.fromEntries(CODES.map((code, index) => [code, { quarter: own[index] }])),
		]),
	) as unknown as ApiNeed;
const codes = (some: readonly ApiMunicipality[]) => some.map(({ code }) => code);

describe('municipalities that are hit hardest', () => {
	it('are sorted by whether their fund is aimed at what hits them', () => {
		const need = needOf({
			missbruk: [4, 4, 4, 1],
			integration: [1, 1, 1, 1],
			utflyttning: [1, 1, 1, 4],
		});
		const { aimed, other, noneKnown, anyAim } = hitMoney(need, challenges, municipalities, [
			fund({ code: '0114', challenges: ['missbruk'] }),
			fund({ code: '0115', challenges: ['integration'] }),
			fund({ code: '0117', challenges: ['missbruk'], status: 'planned' }),
			fund({ code: '0120', challenges: ['missbruk'] }),
		]);
		expect([aimed, other, noneKnown, anyAim].map(codes)).toEqual([
			['0114'],
			['0115'],
			['0117'],
			['0114', '0115', '0120'],
		]);
	});

	it('stand in one group each, and none beside them', () => {
		const quarter = fc.array(fc.constantFrom(1, 4), { minLength: 4, maxLength: 4 });
		const held = fc.record({
			code: fc.constantFrom(...CODES),
			challenges: fc.subarray(['missbruk', 'integration', 'utflyttning']),
			status: fc.constantFrom('active' as const, 'planned' as const),
		});
		fc.assert(
			fc.property(quarter, quarter, fc.array(held), (missbruk, integration, funds) => {
				const { aimed, other, noneKnown } = hitMoney(
					needOf({ missbruk, integration }),
					challenges,
					municipalities,
					funds.map(fund),
				);
				const hit = CODES.filter((_, i) => missbruk[i] === 4 || integration[i] === 4);
				expect(codes([...aimed, ...other, ...noneKnown]).toSorted()).toEqual(hit);
			}),
		);
	});
});
