import { describe, expect, it } from 'vitest';
import type { Fund } from '../../tables/api/fund.ts';
import { statusText } from './status-text.ts';

const row = (status: Fund['status'], statusYear: number | null) =>
	({ instrument: 'fund', status, statusYear }) as const;

describe('how a fund stood', () => {
	it('has the year that it is known for', () => {
		expect(statusText(row('closed', 2018), 'sv')).toBe('avslutad 2018');
		expect(statusText({ ...row('closed', 2018), instrument: 'set-aside' }, 'sv')).toBe(
			'avslutade 2018',
		);
	});

	it('says where that is undated', () => {
		expect(statusText(row('active', null), 'sv')).toBe('i bruk, odaterad uppgift');
		expect(statusText(row('active', null), 'en')).toBe('in use, undated');
	});

	it('says that it is the status that is not known, and from when the information is', () => {
		expect(statusText(row('unknown', 2012), 'sv')).toBe('status framgår inte, uppgift från 2012');
		expect(statusText(row('unknown', 2012), 'en')).toBe('status not stated, information from 2012');
		expect(statusText(row('unknown', null), 'sv')).toBe('status framgår inte');
		expect(statusText(row('unknown', null), 'en')).toBe('status not stated');
	});
});
