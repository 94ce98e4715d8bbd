import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type { DataChange } from '../../tables/api/changes.ts';
import { changesFor, type ChangeLog } from './municipality-changes.ts';
import { PHRASES } from '../phrases.fixture.ts';

const text = { sv: 'Ohälsotal', en: 'Days of sick leave' };
const indicator: ApiIndicatorEntry = {
	id: 'ohalsotal',
	kpi: 'N00957',
	challenge: 'psykisk-ohalsa',
	name: text,
	definition: text,
	denominator: text,
	caveat: null,
	publisher: text,
	unit: 'dagar',
	per: null,
	decimals: 1,
	heavier: 'higher',
	ranking: 'allowed',
	unranked: null,
	untold: null,
	midpoint: null,
	range: [0, 366],
	method: null,
	breaks: [],
	gap: null,
	phrases: PHRASES,
	file: 'indicators/ohalsotal.json',
	years: [2021, 2024],
	latest: 2024,
};

const series: ApiSeries = {
	id: 'ohalsotal',
	years: [2021, 2022, 2023, 2024],
	national: [null, null, null, null],
	values: { '0114': [20, 21, 22, 23], '0581': [30, null, null, null] },
	status: {},
	scale: { thresholds: [], decimals: 1, midpoint: null } as unknown as ApiSeries['scale'],
	unusual: {},
	breaks: [],
	sources: [],
};

const log = (changes: readonly DataChange[], own = indicator): ChangeLog => ({
	changes,
	indicators: [own],
	seriesOf: () => series,
});

const years = (release: string, ...list: number[]): DataChange => ({
	release,
	reason: null,
	kind: 'new-years',
	indicator: 'ohalsotal',
	years: list,
});
const corrected = (release: string, before: number, after: number, year = 2022): DataChange => ({
	release,
	reason: null,
	kind: 'corrected',
	indicator: 'ohalsotal',
	code: '0114',
	year,
	before: { value: before },
	after: { value: after },
});

describe('what a release changed for a municipality', () => {
	it('is its own figure of the new years, beside the one before them', () => {
		expect(changesFor('0114', log([years('2026-01-01', 2023, 2024)]))).toEqual([
			{
				release: '2026-01-01',
				changes: [
					{
						kind: 'new-years',
						indicator,
						years: [2023, 2024],
						latest: { year: 2024, value: 23 },
						before: { year: 2022, value: 21 },
					},
				],
			},
		]);
	});

	it('is nothing where the municipality has no figure in the new years', () => {
		expect(changesFor('0581', log([years('2026-01-01', 2023, 2024)]))).toEqual([]);
	});

	it('names no figure from the other side of a break', () => {
		const broken = { ...indicator, breaks: [{ year: 2024, kind: 'method' as const, note: text }] };
		const [release] = changesFor('0114', log([years('2026-01-01', 2024)], broken));
		expect(release?.changes).toMatchObject([{ latest: { year: 2024 }, before: null }]);
	});

	it('is a corrected figure of its own, and of no other place', () => {
		const changes = log([corrected('2026-01-01', 19, 21)]);
		expect(changesFor('0114', changes)[0]?.changes).toMatchObject([
			{ kind: 'corrected', year: 2022, before: { value: 19 }, after: { value: 21 } },
		]);
		expect(changesFor('0581', changes)).toEqual([]);
	});

	it('is nothing where the figure looks the same as before', () => {
		expect(changesFor('0114', log([corrected('2026-01-01', 21.01, 20.99)]))).toEqual([]);
	});

	it('stands newest first, and an older release with the figures that it had', () => {
		const changes = log([
			years('2026-01-01', 2021, 2022),
			corrected('2026-02-01', 19, 20),
			corrected('2026-03-01', 20, 21),
		]);
		const told = changesFor('0114', changes);
		expect(told.map(({ release }) => release)).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
		expect(told[2]?.changes).toMatchObject([{ latest: { year: 2022, value: 19 } }]);
	});

	it('is a change of its own fund, not of another’s, and nothing of an indicator that is no more', () => {
		const changes: DataChange[] = [
			{ release: '2026-01-01', reason: null, kind: 'new-fund', fund: 'a', code: '0114' },
			{ release: '2026-01-01', reason: null, kind: 'new-fund', fund: 'b', code: '0581' },
			{
				release: '2026-01-01',
				reason: null,
				kind: 'lost-years',
				indicator: 'gammal',
				years: [2001],
			},
		];
		expect(changesFor('0114', log(changes))[0]?.changes).toEqual([changes[0]]);
	});
});
