import { describe, expect, it } from 'vitest';
import { fund as anyFund } from './fund.fixture.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { argumentOf, fundGroup, isFundGroup } from './fund-group.ts';

/** A row that says nothing of when. */
const fund = (changes: Partial<Fund>): Fund =>
	anyFund({ name: 'Norrköping', year: null, statusYear: null, ...changes });

/** Rows as they stand in the registry, cut down to what the groups go by. */
const FUNDS: readonly Fund[] = [
	fund({
		year: 2010,
		statusYear: 2022,
		targets: ['placerade_barn'],
		challenges: ['placerade-barn'],
	}),
	fund({ instrument: 'outcome-contract', year: 2016, status: 'closed', statusYear: 2021 }),
	fund({ code: '0181', name: 'Södertälje', year: 2013, status: 'closed', statusYear: 2018 }),
	fund({ code: '2580', name: 'Luleå', year: 2017, statusYear: 2024, targets: ['aldre_folkhalsa'] }),
	fund({ code: '0381', name: 'Enköping', year: 2013, status: 'active' }),
	fund({ code: '0183', name: 'Sundbyberg', status: 'planned', challenges: ['placerade-barn'] }),
	fund({ code: '0127', name: 'Botkyrka', instrument: 'outcome-contract', status: 'closed' }),
	fund({ code: '12', name: 'Region Skåne', kind: 'region', year: 2013, statusYear: 2018 }),
];

const names = (group: string, argument: string | null = null): readonly string[] => {
	if (!isFundGroup(group)) throw new Error(group);
	return fundGroup(FUNDS, group, argument).map(({ name }) => name);
};

describe('fundGroup', () => {
	it('counts a municipality once, and never a plan, a contract or a region as its money', () => {
		expect(names('kommuner')).toEqual(['Norrköping', 'Södertälje', 'Luleå', 'Enköping']);
	});

	it('tells what is shown by 2015 from what is later', () => {
		expect(names('senast-2015')).toEqual(['Norrköping', 'Södertälje', 'Enköping']);
		expect(names('senare-eller-odaterade')).toEqual(['Luleå']);
	});

	it('goes by the status of the money, not of a contract that the municipality also has', () => {
		expect(names('avslutade')).toEqual(['Södertälje']);
		expect(names('i-bruk')).toEqual(['Norrköping', 'Luleå', 'Enköping']);
	});

	it('leaves out undated evidence where a first year is asked for', () => {
		expect(names('i-bruk', '2022')).toEqual(['Norrköping', 'Luleå']);
		expect(names('i-bruk', '2023')).toEqual(['Luleå']);
	});

	it('tells aimed, cross-cutting and unknown aims apart', () => {
		expect(names('mot', 'placerade-barn')).toEqual(['Norrköping']);
		expect(names('bara-tvargaende')).toEqual(['Luleå']);
		expect(names('inriktning-okand')).toEqual(['Södertälje', 'Enköping']);
	});

	it('keeps plans, contracts and regions in groups of their own', () => {
		expect(names('bara-planerade')).toEqual(['Sundbyberg']);
		expect(names('bara-kontrakt')).toEqual(['Botkyrka']);
		expect(names('regioner')).toEqual(['Region Skåne']);
	});

	it('knows which groups take an argument', () => {
		expect([argumentOf('mot'), argumentOf('i-bruk'), argumentOf('kommuner')]).toEqual([
			'challenge',
			'year',
			'none',
		]);
	});
});
