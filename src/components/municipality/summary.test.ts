import { describe, expect, it } from 'vitest';
import type { Fund } from '../../model/fund.ts';
import type { Standing } from '../../model/profile.ts';
import type { Quarter } from '../../model/quarter.ts';
import { summary } from './summary.ts';

const NAMES = [
	['missbruk', 'Missbruk', 'Substance abuse'],
	['utflyttning', 'Utflyttning', 'Out-migration'],
	['otrygghet', 'Brott och otrygghet', 'Crime and insecurity'],
] as const;

/** Three challenges in the quarters given; null where the level is not known. */
const standings = (...quarters: (Quarter | null)[]): Standing[] =>
	NAMES.map(([id, sv, en], index) => ({
		challenge: {
			id,
			name: { sv, en },
			short: { sv: '', en: '' },
			summary: { sv: '', en: '' },
			lead: 'x',
			window: 3,
			noNeed: null,
			indicators: ['x'],
			targets: [],
		},
		need: {
			value: 1,
			years: [2020, 2021, 2022],
			quarter: quarters[index] ?? null,
			fund: 'none-known',
			fundStatus: null,
		},
		answer: { fund: 'none-known', fundStatus: null },
	}));

const fund = (overrides: Partial<Fund> = {}): Fund => ({
	id: 'ale',
	code: '1440',
	kind: 'municipality',
	name: 'Ale',
	instrument: 'fund',
	year: 2012,
	amount: null,
	targets: ['missbruk'],
	challenges: ['missbruk'],
	status: 'active',
	statusYear: 2018,
	droppedYear: null,
	repayment: null,
	note: { sv: '', en: '' },
	confidence: 'documented',
	sources: [],
	...overrides,
});

const ale = (quarters: readonly (Quarter | null)[], ...funds: Fund[]) => ({
	name: 'Ale',
	standings: standings(...quarters),
	funds,
	targetNames: ({ targets }: Fund) => targets,
});

describe('the summary of a municipality', () => {
	it('names the challenges of the two outer quarters, and says that no known fund is not no fund', () => {
		const facts = ale([4, 1, 4]);
		expect(summary(facts, 'sv')).toBe(
			'I två av tre utmaningar hör Ale till fjärdedelen med störst problem: missbruk samt brott och otrygghet. I en hör kommunen till fjärdedelen med minst problem: utflyttning. Ingen social investeringsfond är känd i kommunen, vilket inte är detsamma som att ingen finns.',
		);
		expect(summary(facts, 'en')).toBe(
			'In two of the three challenges, Ale is in the worst-affected quarter: substance abuse, and crime and insecurity. In one, it is in the least-affected quarter: out-migration. No social investment fund is known in the municipality, which is not to say that there is none.',
		);
	});

	it('says what the fund is aimed at among the heaviest', () => {
		const facts = ale([4, 2, 4], fund());
		expect(summary(facts, 'sv')).toContain(
			'Ale inrättade en social investeringsfond 2012. Enligt den senaste uppgiften, från 2018, användes den då. Den inriktning som källorna nämner omfattar en av de två utmaningar där kommunen hör till fjärdedelen med störst problem: missbruk.',
		);
		expect(summary(facts, 'en')).toContain(
			'The aims that the sources mention include one of the two challenges where the municipality is in the worst-affected quarter: substance abuse.',
		);
		expect(summary(ale([4, 2, 2], fund()), 'sv')).toContain(
			'Den inriktning som källorna nämner omfattar just den utmaning där kommunen hör till fjärdedelen med störst problem: missbruk.',
		);
		const both = fund({ challenges: ['missbruk', 'otrygghet'] });
		expect(summary(ale([4, 2, 4], both), 'sv')).toContain('omfattar båda de utmaningar där');
		expect(summary(ale([4, 2, 4], both), 'en')).toContain('include both challenges where');
	});

	it('names other aims as they are, and does not guess them', () => {
		expect(summary(ale([2, 2, 4], fund()), 'sv')).toMatch(
			/Som inriktning nämner källorna missbruk\. Pengarna kan gå till mer än så\.$/,
		);
		expect(summary(ale([4, 2, 4], fund({ targets: [], challenges: [] })), 'sv')).toMatch(
			/Inriktningen framgår inte av källorna\.$/,
		);
	});

	it('says of a fund that it may be for more, and of a contract that it is on one thing', () => {
		const contract = fund({ instrument: 'outcome-contract' });
		expect(summary(ale([2, 2, 4], fund()), 'en')).toMatch(
			/The sources say that it is aimed at missbruk\. The money may be for more than that\.$/,
		);
		expect(summary(ale([2, 2, 4], contract), 'sv')).toMatch(
			/Som inriktning nämner källorna missbruk\.$/,
		);
		expect(summary(ale([2, 2, 4], contract), 'en')).toMatch(/it is aimed at missbruk\.$/);
	});

	it('does not let a plan be aimed at anything', () => {
		const facts = ale([4, 2, 2], fund({ status: 'planned', statusYear: 2013 }));
		expect(summary(facts, 'sv')).toMatch(
			/Ale planerade 2013 en social investeringsfond, men [^.]*\.$/,
		);
		expect(summary(facts, 'en')).not.toContain('aim');
	});

	it('counts only the challenges whose level is known', () => {
		const facts = ale([4, null, 2]);
		expect(summary(facts, 'sv')).toMatch(
			/^I en av de två utmaningar som har värden hör Ale .*: missbruk\. I ingen hör kommunen /,
		);
		expect(summary(facts, 'en')).toMatch(/^In one of the two challenges that have values, Ale /);
	});

	it('has words for none', () => {
		const facts = ale([2, 3, 2]);
		expect(summary(facts, 'sv')).toMatch(
			/^Ale hör inte i någon av de tre utmaningarna till fjärdedelen med störst problem\. I ingen /,
		);
		expect(summary(facts, 'en')).toMatch(/^In none of the three challenges is Ale in /);
		expect(summary(ale([2, null, 2]), 'sv')).toMatch(
			/^Ale hör inte i någon av de två utmaningar som har värden till /,
		);
	});

	it('passes no verdict', () => {
		for (const quarters of [
			[4, 4, 4],
			[1, 1, 1],
			[2, null, 4],
		] as (Quarter | null)[][]) {
			const text = summary(ale(quarters, fund()), 'sv') + summary(ale(quarters), 'en');
			expect(text).not.toMatch(
				/sämst|bäst|värst|\bdålig|worst(?!-affected)|\bbest\b|\bbad\b|\bgood\b/i,
			);
		}
	});
});
