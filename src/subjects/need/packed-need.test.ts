import { describe, expect, it } from 'vitest';
import type { Area } from '../../stats/area.ts';
import type { NeedFacts } from '../../stats/money/need-facts.ts';
import type { NeedEntry } from '../../stats/money/need-filter.ts';
import { packNeed, unpackNeed } from './packed-need.ts';

const area = (kind: Area['kind'], id: string, ...members: string[]): Area => ({
	id,
	kind,
	name: id,
	members,
});
const row = (changes: Partial<NeedEntry>): NeedEntry => ({
	code: '0581',
	group: 'B3',
	population: 145_120,
	value: 4.25,
	quarter: 4,
	change: -0.1,
	answer: 'targets',
	now: 'none-known',
	...changes,
});
const words = {
	title: '',
	needs: { tyngre: '', ovriga: '', okand: '', alla: '' },
	answers: { riktad: '', annan: '', 'ingen-kand': '' },
	withoutEnded: '',
	search: '',
	count: '',
	outside: '',
	unknown: '',
	download: { none: '', some: '' },
	cell: '',
};
const facts: NeedFacts = {
	locale: 'sv',
	decimals: 2,
	heavier: 'higher',
	rows: [
		row({}),
		row({ code: '0114', group: 'A2', value: 0, quarter: 1, answer: 'other', now: 'other' }),
		row({
			code: '1480',
			group: 'A1',
			value: null,
			quarter: null,
			change: null,
			answer: 'none-known',
		}),
	],
	needs: ['tyngre', 'ovriga', 'okand', 'alla'],
	answers: ['riktad', 'annan', 'ingen-kand'],
	areas: [
		area('county', 'lan-01', '0114'),
		area('county', 'lan-05', '0581'),
		area('county', 'lan-14', '1480'),
		area('group', 'grupp-A1', '1480'),
		area('group', 'grupp-A2', '0114'),
		area('group', 'grupp-B3', '0581'),
	],
	otherNames: [],
	year: 2025,
	challenge: 'missbruk',
	release: '2026-11-28',
	sizes: {
		'under-10000': '',
		'10000-19999': '',
		'20000-49999': '',
		'50000-99999': '',
		'fran-100000': '',
	},
	words,
};
const TABLE = facts.rows.map(({ code, population }) => ({ code, population }));

describe('packed facts of need and money', () => {
	it('are the same facts when they are unpacked, in the order of the table', () => {
		expect(unpackNeed(packNeed(facts), TABLE)).toEqual(facts);
	});

	it('keep a figure as the table shows it, and zero apart from what is missing', () => {
		const { values } = packNeed({
			...facts,
			rows: [row({ value: 9.918871667 }), row({ value: 0 }), row({ value: null })],
		}).packed;
		expect(values).toEqual([9.92, 0, null]);
	});

	it('name no municipality', () => {
		expect(JSON.stringify(packNeed(facts))).not.toMatch(/0114|0581|1480/);
	});

	it('are refused where the table has more rows, or one without its number of residents', () => {
		const more = [...TABLE, { code: '0180', population: 1 }];
		expect(() => unpackNeed(packNeed(facts), more)).toThrow('no facts for row 4 of its list');
		const [first] = TABLE;
		if (!first) throw new Error('no row');
		expect(() => unpackNeed(packNeed(facts), [{ ...first, population: NaN }])).toThrow('row 1');
	});
});
