import { describe, expect, it } from 'vitest';
import type { NoKnownFund } from '../../../src/stats/finding.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../src/tables/code.ts';
import { findingEffects } from './finding-effects.ts';
import { needEffects } from './need-effects.ts';

const lead = (challenge: string, indicator: string) => ({
	challenge: { id: challenge },
	indicator: { id: indicator },
});
const quarters = (...list: readonly (number | null)[]) =>
	Object.fromEntries(list.map((quarter, at) => [`011${at}`, { quarter }]));

describe('need levels that would change', () => {
	const before = { leads: [lead('a', 'old')], need: { a: quarters(4, 4, 1, null) } };

	it('are none where nothing has', () => {
		expect(needEffects(before, before)).toEqual([]);
	});

	it('are counted, those into and out of the heaviest quarter by themselves', () => {
		const after = { ...before, need: { a: quarters(4, 3, 4, 2) } };
		expect(needEffects(before, after)).toEqual([
			'a: 3 municipalities come into another quarter, 1 of them into the one with the greatest problem and 1 out of it',
		]);
	});

	it('tell of another lead, also where there was no need level before', () => {
		const after = { leads: [lead('a', 'new')], need: before.need };
		expect(needEffects(before, after)).toEqual(['a: led by new, and no longer by old']);
		const first = needEffects(
			{ leads: [lead('a', 'old')], need: {} },
			{ leads: [lead('a', 'new')], need: { a: quarters(4, 1) } },
		);
		expect(first).toEqual([
			'a: led by new, and no longer by old',
			'a: 2 municipalities come into another quarter, 1 of them into the one with the greatest problem and 0 out of it',
		]);
	});
});

describe('findings that would change', () => {
	const codes = ['0114', '0115', '1081'].filter(isMunicipalityCode);
	const finding = (municipality: MunicipalityCode, value: number): NoKnownFund => ({
		rule: 'no-known-fund',
		challenge: 'a',
		indicator: 'old',
		municipality,
		unusual: { asExtreme: 1, of: 290, distance: null },
		years: [2022],
		value,
		place: 1,
	});
	const names = new Map([['1081', 'Ronneby']]);
	const found = (value: number, ...of: readonly MunicipalityCode[]) => ({
		findings: of.map((code) => finding(code, value)),
	});

	it('are none where only their figures are others', () => {
		expect(findingEffects(found(1, ...codes), found(2, ...codes), names)).toEqual([]);
	});

	it('of two neighbours are told with both, and are others where the neighbour is', () => {
		const [one, two, ronneby] = codes;
		if (one === undefined || two === undefined || ronneby === undefined) throw new Error('codes');
		const gap = (neighbour: MunicipalityCode) => ({
			...finding(ronneby, 9),
			rule: 'neighbour-gap' as const,
			neighbour,
			neighbourValue: 1,
		});
		expect(findingEffects({ findings: [gap(one)] }, { findings: [gap(two)] }, names)).toEqual([
			'old, neighbour-gap: 1 appear (Ronneby beside 0115)',
			'old, neighbour-gap: 1 vanish (Ronneby beside 0114)',
		]);
	});

	it('are told by name, those that appear before those that vanish', () => {
		const [one, two, ronneby] = codes;
		if (one === undefined || two === undefined || ronneby === undefined) throw new Error('codes');
		expect(findingEffects(found(1, one, two), found(1, one, ronneby), names)).toEqual([
			'old, no-known-fund: 1 appear (Ronneby)',
			'old, no-known-fund: 1 vanish (0115)',
		]);
	});
});
