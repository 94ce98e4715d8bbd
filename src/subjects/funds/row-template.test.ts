import { FUND_STATUSES, funds, INSTRUMENTS } from '../../tables/funds.ts';
import { describe, expect, it } from 'vitest';
import { fundSources } from '../../tables/fund-sources.ts';
import { columnsOf } from '../../tables/table.ts';
import { LOCALES } from '../../tables/locale.ts';
import { rowTemplate } from './row-template.ts';

/** What mail programs take of an address, at the least that is known of them (Windows). */
const LONGEST = 2083;

describe.each(LOCALES)('the form for a missing fund, %s', (locale) => {
	const lines = rowTemplate(locale, true).split('\n');

	it('has a line for every column of funds.csv and sources.csv, in their order', () => {
		const columns = lines.flatMap((line) => /^([a-z_]+) \(.+\): $/.exec(line)?.[1] ?? []);
		expect(columns).toEqual([...columnsOf(funds), ...columnsOf(fundSources)]);
	});

	it('names every form and status that a row can have', () => {
		for (const key of [...INSTRUMENTS, ...FUND_STATUSES]) {
			expect(rowTemplate(locale, false)).toContain(key);
		}
	});

	it('speaks of sending it only where there is somebody to send it to', () => {
		expect(rowTemplate(locale, true)).toMatch(/till oss|to us/);
		expect(rowTemplate(locale, false)).not.toMatch(/till oss|to us/);
	});

	it('fits into the address of an e-mail', () => {
		expect(encodeURIComponent(lines.join('\r\n')).length).toBeLessThan(LONGEST);
	});
});
