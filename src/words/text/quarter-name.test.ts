import { describe, expect, it } from 'vitest';
import { quarterName } from './quarter-name.ts';

const names = {
	weight: ['minst problem', 'näst minst', 'näst störst', 'störst problem'],
	value: ['lägsta', 'näst lägsta', 'näst högsta', 'högsta'],
};

describe('the name of a quarter', () => {
	it('is the heaviest for the fourth, whichever end of the values that is', () => {
		expect(quarterName(4, 'higher', names)).toBe('störst problem');
		expect(quarterName(4, 'lower', names)).toBe('störst problem');
		expect(quarterName(1, 'lower', names)).toBe('minst problem');
	});

	it('goes by the value where neither end is heavier', () => {
		expect(quarterName(4, 'neutral', names)).toBe('högsta');
		expect(quarterName(2, 'neutral', names)).toBe('näst lägsta');
	});
});
