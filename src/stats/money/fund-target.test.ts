import { describe, expect, it } from 'vitest';
import { nameTargets } from './fund-target.ts';

const NAMES = [
	{ key: 'missbruk', name: { sv: 'missbruk', en: 'substance abuse' } },
	{
		key: 'aldre_folkhalsa',
		name: { sv: 'äldre och folkhälsa', en: 'older people and public health' },
	},
];
const CHALLENGES = [{ targets: [] }, { targets: ['missbruk'] }];

describe('nameTargets', () => {
	it('marks a target that no challenge counts as its own', () => {
		expect(nameTargets(['aldre_folkhalsa', 'missbruk'], NAMES, CHALLENGES)).toEqual([
			{ ...NAMES[1], crossCutting: true },
			{ ...NAMES[0], crossCutting: false },
		]);
	});

	it('says which key has no name', () => {
		expect(() => nameTargets(['klimat'], NAMES, CHALLENGES)).toThrow('"klimat"');
	});
});
