import { expect, it } from 'vitest';
import { standardFit } from './open-standards.ts';

it('counts rows by what open standards ask of them; an unknown amount is none', () => {
	expect(
		standardFit([
			{ amount: 10, year: 2010, instrument: 'fund' },
			{ amount: null, year: 2013, instrument: 'set-aside' },
			{ amount: 0, year: null, instrument: 'outcome-contract' },
		]),
	).toEqual({ rows: 3, withAmount: 2, withYear: 2, contracts: 1 });
	expect(standardFit([])).toEqual({ rows: 0, withAmount: 0, withYear: 0, contracts: 0 });
});
