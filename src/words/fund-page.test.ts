import { INSTRUMENTS } from '../tables/funds.ts';
import { describe, expect, it } from 'vitest';
import { FUND_UNKNOWNS } from '../stats/money/fund-unknown.ts';
import { LOCALES } from '../tables/locale.ts';
import { words } from './words.ts';

const { values, unknown } = words('sv').fundPage;

describe('what a fund’s page says', () => {
	it('warns of reading a change as a result, by what there is to speak of', () => {
		expect(values.caution({ instrument: 'fund', planned: false, year: 2010 })).toContain(
			'En förändring efter det året ska inte läsas som ett resultat av fonden.',
		);
		expect(values.caution({ instrument: 'set-aside', planned: false, year: null })).toContain(
			'En förändring över åren ska inte läsas som ett resultat av satsningen.',
		);
		expect(values.caution({ instrument: 'fund', planned: true, year: 2012 })).toContain(
			'En förändring över åren ska inte läsas som ett resultat av planen.',
		);
	});

	it('tells what is unknown of a fund, a contract and a plan', () => {
		const row = { name: 'Ale', instrument: 'fund', planned: false, statusYear: 2018 } as const;
		expect(unknown.items.amount(row)).toBe('vilket belopp Ale avsatte från början');
		expect(unknown.items.since(row)).toBe('vad som har hänt efter 2018');
		expect(unknown.items.status(row)).toBe('om fonden är i bruk, vilande eller avslutad');
		expect(unknown.items.status({ ...row, instrument: 'outcome-contract' })).toBe(
			'om kontraktet löper eller är avslutat',
		);
		expect(unknown.items.targets({ ...row, planned: true })).toBe('vad pengarna skulle gå till');
	});

	it('never takes the unknown for the absent', () => {
		for (const locale of LOCALES) {
			const { items } = words(locale).fundPage.unknown;
			for (const instrument of INSTRUMENTS) {
				for (const planned of [false, true]) {
					const row = { name: 'Ale', instrument, planned, statusYear: 2018 };
					for (const key of FUND_UNKNOWNS) {
						expect(items[key](row)).not.toMatch(
							/saknas|\bingen\b|\binget\b|\binte\b|\bno\b|none|lack/,
						);
					}
				}
			}
		}
	});
});
