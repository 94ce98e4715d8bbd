import { describe, expect, it } from 'vitest';
import { funds as en } from './en/funds.ts';
import { funds as sv } from './sv/funds.ts';

describe('what the registry holds', () => {
	it('says how many rows, and that a plan is no fund', () => {
		expect(sv.found(47, 40, 6, 6)).toContain(
			'47 satsningar i 40 kommuner och 6 regioner: fonder, avsatta medel, utfallskontrakt och, i 6 kommuner, bara planer.',
		);
		expect(en.found(47, 40, 6, 1)).toContain(
			'47 initiatives in 40 municipalities and 6 regions: funds, money set aside, outcome contracts and, in 1 municipality, only plans.',
		);
	});

	it('leaves plans out where there are none', () => {
		expect(sv.found(1, 1, 0, 0)).toContain(
			'1 satsning i 1 kommun och 0 regioner: fonder, avsatta medel och utfallskontrakt.',
		);
	});
});
