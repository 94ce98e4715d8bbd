import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fund, source } from './fund.fixture.ts';
import { byLastSeen, evidenceSpan, seenInUseAfter } from './last-evidence.ts';

const seen = (year: number | null) => source({ year, facts: ['existence'] });

describe('evidenceSpan', () => {
	it('goes from the fund’s own year to that of its status', () => {
		// Norrköping: decided in 2010, in use by the budget of 2022.
		const span = evidenceSpan(fund({ year: 2010, statusYear: 2022, sources: [seen(null)] }));
		expect(span).toEqual({ start: 2010, by: 'own-year', last: 2022 });
	});

	it('begins with a source’s year, and says so, where the fund has none', () => {
		// Umeå: known by a source of 2015, in use in 2020.
		const span = evidenceSpan(fund({ year: null, statusYear: 2020, sources: [seen(2015)] }));
		expect(span).toEqual({ start: 2015, by: 'source', last: 2020 });
	});

	it('has no beginning where the first that is known is the last', () => {
		expect(evidenceSpan(fund({ year: 2018, statusYear: 2018 })).start).toBeNull();
	});

	it('ends with the decision where nobody tells how it went', () => {
		const row = fund({ year: 2012, status: 'unknown', statusYear: null, sources: [seen(null)] });
		expect(evidenceSpan(row)).toEqual({ start: null, by: 'own-year', last: 2012 });
	});

	it('has no last year where the status is of an undated source, though the decision has one', () => {
		// Enköping: decided in 2013, in use by a page without a date.
		const row = fund({ year: 2013, statusYear: null, sources: [seen(null)] });
		expect(evidenceSpan(row)).toEqual({ start: 2013, by: 'own-year', last: null });
	});

	it('goes by the latest source where the status has no year', () => {
		const row = fund({ year: null, statusYear: null, sources: [seen(2012), seen(2016)] });
		expect(evidenceSpan(row)).toMatchObject({ start: 2012, last: 2016 });
	});

	it('is of a year that we have inferred where no source of the money is dated', () => {
		// Flen: known by an undated article, which later minutes date to 2019.
		const row = fund({ year: null, statusYear: 2019, sources: [seen(null)] });
		expect(evidenceSpan(row)).toEqual({ start: null, by: 'inferred', last: 2019 });
	});

	it('never begins after it ends, and never ends after all that is dated', () => {
		const year = fc.option(fc.integer({ min: 2008, max: 2026 }));
		fc.assert(
			fc.property(year, year, fc.array(year), (own, statusYear, sources) => {
				const row = fund({ year: own, statusYear, sources: sources.map(seen) });
				const { start, last } = evidenceSpan(row);
				if (start !== null && last !== null) expect(start).toBeLessThan(last);
				if (last !== null) expect([own, statusYear, ...sources]).toContain(last);
			}),
		);
	});
});

describe('byLastSeen', () => {
	it('puts the latest first, undated last, those that began first before others of the year', () => {
		const rows = [
			fund({ id: 'utan', statusYear: null }),
			fund({ id: 'sen', name: 'Malmö', year: 2012, statusYear: 2018 }),
			fund({ id: 'senast', statusYear: 2024 }),
			fund({ id: 'tidig', name: 'Ale', year: 2012, statusYear: 2018 }),
			fund({ id: 'okänd början', name: 'Aaa', year: null, statusYear: 2018 }),
		];
		expect(byLastSeen(rows).map(({ id }) => id)).toEqual([
			'senast',
			'tidig',
			'sen',
			'okänd början',
			'utan',
		]);
	});
});

describe('seenInUseAfter', () => {
	it('counts those in use after the year, not in it, and no ended ones', () => {
		const rows = [
			fund({ name: 'Luleå', statusYear: 2024 }),
			fund({ name: 'Umeå', statusYear: 2020 }),
			fund({ name: 'Örebro', statusYear: 2023, status: 'closed' }),
			fund({ name: 'Norrköping', statusYear: 2022 }),
			fund({ name: 'Enköping', statusYear: null }),
		];
		expect(seenInUseAfter(rows, 2020)).toEqual([
			{ name: 'Norrköping', year: 2022 },
			{ name: 'Luleå', year: 2024 },
		]);
	});
});
