import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedRings } from './counted-rings.ts';
import { fund as anyFund, source } from './fund.fixture.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { COUNT_YEAR, countRegistry } from './registry.ts';

const fund = (changes: Partial<Fund>): Fund =>
	anyFund({ year: null, statusYear: null, ...changes });
const evidence = (year: number | null) => source({ year, facts: ['existence'] });

describe('countedRings', () => {
	it('tells what dates a fund: its own year, that of a source, or one that we have inferred', () => {
		const rows = [
			fund({ id: 'b', code: '1440', name: 'Ale', year: 2012, sources: [evidence(2011)] }),
			fund({ id: 'a', code: '2480', name: 'Umeå', sources: [evidence(2015)] }),
			fund({ id: 'd', code: '0482', name: 'Flen', statusYear: 2014, sources: [evidence(null)] }),
			fund({ id: 'c', code: '2580', name: 'Luleå', year: 2017 }),
		];
		expect(countedRings(rows, 64).named).toEqual([
			{ id: 'b', name: 'Ale', by: 'own-year', year: 2012 },
			{ id: 'd', name: 'Flen', by: 'inferred', year: 2014 },
			{ id: 'a', name: 'Umeå', by: 'source', year: 2015 },
		]);
	});

	it('sorts names as a Swede does: Ö last', () => {
		const names = ['Örebro', 'Ale', 'Åre', 'Ängelholm'];
		const rows = names.map((name, index) =>
			fund({ id: name, code: `000${index}`, name, year: 2014 }),
		);
		expect(countedRings(rows, 64).named.map(({ name }) => name)).toEqual([
			'Ale',
			'Åre',
			'Ängelholm',
			'Örebro',
		]);
	});

	it('is one ring for a municipality with two funds, the earlier', () => {
		const rows = [fund({ id: 'senare', year: 2015 }), fund({ id: 'tidigare', year: 2011 })];
		expect(countedRings(rows, 1)).toMatchObject({ named: [{ id: 'tidigare' }], unnamed: 0 });
	});

	it('names neither contracts nor plans', () => {
		const rows = [
			fund({ code: '0581', instrument: 'outcome-contract', year: 2014 }),
			fund({ code: '0580', status: 'planned', year: 2014 }),
		];
		expect(countedRings(rows, 64)).toEqual({ total: 64, named: [], unnamed: 64 });
	});

	it('has a ring for each that was counted, and names just those that the registry counts', () => {
		const rows = fc.record({
			code: fc.constantFrom('0180', '0380', '0581', '1280'),
			year: fc.option(fc.integer({ min: 2008, max: 2026 })),
			statusYear: fc.option(fc.integer({ min: 2008, max: 2026 })),
			status: fc.constantFrom('active' as const, 'unknown' as const, 'planned' as const),
			instrument: fc.constantFrom(
				'fund' as const,
				'set-aside' as const,
				'outcome-contract' as const,
			),
			sources: fc.array(fc.option(fc.integer({ min: 2008, max: 2026 })).map(evidence)),
		});
		fc.assert(
			fc.property(fc.array(rows), fc.nat(80), (changes, total) => {
				const funds = changes.map((each, index) => fund({ ...each, id: String(index) }));
				const { named, unnamed } = countedRings(funds, total);
				expect(named).toHaveLength(countRegistry(funds).byCountYear.length);
				expect(named.every(({ year }) => year <= COUNT_YEAR)).toBe(true);
				expect(unnamed).toBe(Math.max(0, total - named.length));
			}),
		);
	});
});
