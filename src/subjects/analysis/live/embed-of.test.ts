import { describe, expect, it } from 'vitest';
import { DATA } from '../article.fixture.ts';
import { readLive } from '../read-live.ts';
import { embedOf } from './embed-of.ts';

/** Youth unemployment leads the first problem, placements belong to it and lead none. */
const challenges: typeof DATA.challenges = DATA.challenges.map((each, at) =>
	at === 0
		? { ...each, lead: 'unga-arbetslosa', indicators: ['unga-arbetslosa', 'placerade-hvb'] }
		: each,
);
const problem = 'utflyttning';
const data = {
	...DATA,
	indicators: DATA.indicators.map((each) => ({ ...each, ranking: 'allowed' as const })),
};
const embed = (
	name: 'series' | 'ranking',
	attributes: Readonly<Record<string, string>>,
	among = challenges,
) => {
	const part = readLive(
		{ kind: 'directive', name, attributes, label: null, body: null, line: 1 },
		data,
	);
	if (part.name !== 'series' && part.name !== 'ranking') throw new Error(part.name);
	return embedOf(part, among);
};

describe('the embed of a measure in an analysis', () => {
	it('is of the country, or of the one municipality that is drawn beside it', () => {
		const indicator = 'unga-arbetslosa';
		expect(embed('series', { indicator })).toEqual({ form: 'serie', problem });
		expect(embed('series', { indicator, municipalities: 'ronneby' })).toEqual({
			form: 'serie',
			problem,
			kommun: '1081',
		});
		expect(embed('series', { indicator, municipalities: 'ronneby,upplands-vasby' })).toEqual({
			form: 'serie',
			problem,
		});
		expect(embed('ranking', { indicator })).toEqual({ form: 'rangordning', problem });
	});

	it('is of the measure where it leads no problem, whose cards have no municipality', () => {
		const indicator = 'placerade-hvb';
		const wanted = { problem, indikator: indicator };
		expect(embed('series', { indicator })).toEqual({ form: 'serie', ...wanted });
		expect(embed('series', { indicator, municipalities: 'ronneby' })).toEqual({
			form: 'serie',
			...wanted,
		});
		expect(embed('ranking', { indicator })).toEqual({ form: 'rangordning', ...wanted });
	});

	it('is not there of a measure that belongs to no problem', () => {
		expect(embed('series', { indicator: 'unga-arbetslosa' }, DATA.challenges)).toBeUndefined();
	});
});
