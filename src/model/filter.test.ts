import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, readChoice, writeChoice, type Choice, type Options } from './filter.ts';

const OPTIONS: Options = {
	utmaning: ['missbruk', 'integration'],
	instrument: ['fund', 'set-aside'],
	status: ['active', 'closed'],
};

describe('readChoice', () => {
	it('reads what the filters offer', () => {
		expect(readChoice('?utmaning=missbruk&instrument=fund&status=active', OPTIONS)).toEqual({
			choice: { utmaning: 'missbruk', instrument: 'fund', status: 'active' },
			unknown: [],
		});
	});

	it('leaves out a value that no filter offers, and tells of it', () => {
		expect(readChoice('?utmaning=klimat&status=closed', OPTIONS)).toEqual({
			choice: { status: 'closed' },
			unknown: ['klimat'],
		});
	});

	it('passes over other parameters and empty ones', () => {
		expect(readChoice('?ref=nyhetsbrev&status=', OPTIONS)).toEqual({ choice: {}, unknown: [] });
	});

	it('takes the first value of a filter named twice', () => {
		expect(readChoice('?status=closed&status=active', OPTIONS).choice).toEqual({
			status: 'closed',
		});
	});
});

describe('writeChoice', () => {
	it('leaves the address clean when all is shown', () => {
		expect(writeChoice({}, OPTIONS)).toBe('');
	});

	it('knows a filter that is called what every object has', () => {
		const odd: Options = { constructor: ['a'], valueOf: ['b'] };
		expect(writeChoice({}, odd)).toBe('');
		expect(matches({}, { constructor: 'a' })).toBe(false);
	});

	it('writes the same address whatever was chosen first', () => {
		expect(writeChoice({ status: 'active', utmaning: 'missbruk' }, OPTIONS)).toBe(
			'?utmaning=missbruk&status=active',
		);
	});

	it('is read back as it was written, whatever the values', () => {
		const options = fc.dictionary(
			fc.stringMatching(/^[a-z]+$/),
			fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
			{ maxKeys: 4, noNullPrototype: true },
		);
		const offered = options.chain((some) =>
			fc.tuple(
				fc.constant(some),
				fc.record(
					Object.fromEntries(
						Object.entries(some).map(([name, values]) => [name, fc.constantFrom(...values)]),
					),
					{ requiredKeys: [], noNullPrototype: true },
				),
			),
		);
		fc.assert(
			fc.property(offered, ([some, chosen]) => {
				const choice = chosen as Choice;
				expect(readChoice(writeChoice(choice, some), some)).toEqual({ choice, unknown: [] });
			}),
		);
	});
});

describe('matches', () => {
	const row: Options = { utmaning: ['missbruk', 'integration'], instrument: ['fund'], status: [] };

	it('shows everything when nothing is chosen', () => {
		expect(matches(row, {})).toBe(true);
		expect(matches(row, { utmaning: '', ort: '' })).toBe(true);
	});

	it('asks that every chosen filter is met, by any of the values', () => {
		expect(matches(row, { utmaning: 'integration', instrument: 'fund' })).toBe(true);
		expect(matches(row, { utmaning: 'integration', instrument: 'set-aside' })).toBe(false);
	});

	it('hides what has no value of the kind', () => {
		expect(matches(row, { status: 'active' })).toBe(false);
		expect(matches({}, { status: 'active' })).toBe(false);
	});
});
