import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../tables/api.ts';
import { pairsOf } from '../../stats/pairs.ts';
import { bothValues, scatterTexts, type ScatterSide, type ScatterWords } from './scatter-texts.ts';

const words: ScatterWords = {
	label: 'across {x}, up {y}',
	otherYear: 'Of {x} and {y}.',
	leftOut: '{count|One|#}{in} left out.',
	value: '{value} ({name}, {year})',
	reasons: {
		missing: 'missing',
		suppressed: 'suppressed',
		'not-applicable': 'not applicable',
		unknown: 'unknown',
	},
	unusual: 'unusual: {reason}',
	correlation: {
		strength: {
			none: 'none {figures}',
			weak: '',
			moderate: '',
			clear: 'clear',
			strong: 'strong {figures}',
		},
		figures: '{pearson} {spearman} {count}{in}',
		rising: { weak: '', moderate: '', clear: 'clear', strong: 'rising' },
		falling: { weak: '', moderate: '', clear: 'clear', strong: 'falling' },
		differ: 'differ',
		noCause: 'no cause',
		inArea: ' in {area}',
		tooFew: 'only {count}{in}',
		tooFewOne: 'only one{in}',
		tooFewNone: 'nobody{in}',
		same: 'all {count}{in} the same',
	},
};

const side = (
	name: string,
	unit: '%' | 'antal',
	year: number,
	values: ApiSeries['values'],
	status: ApiSeries['status'] = {},
): ScatterSide => ({
	indicator: { name, unit, per: null, decimals: unit === '%' ? 1 : 0 },
	year,
	series: {
		id: name,
		years: [year],
		national: [null],
		values,
		status,
		scale: { thresholds: [], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
		unusual: {},
		breaks: [],
		sources: [],
	},
});

const codes = Array.from({ length: 12 }, (_, index) => String(2000 + index));
const rising = (factor: number): ApiSeries['values'] =>
	Object.fromEntries(codes.map((code, index) => [code, [index * factor]]));

const share = side('Share', '%', 2022, rising(1));
const size = side(
	'Size',
	'antal',
	2024,
	{ ...rising(-2), '2011': [null] },
	{
		'2011': { '2024': 'suppressed' },
	},
);

describe('what is said of two indicators', () => {
	it('names the axes with unit and year, and tells of years that differ and of who is left out', () => {
		const pairs = pairsOf(share.series, 2022, size.series, 2024);
		expect(scatterTexts(share, size, pairs, words, 'en')).toEqual({
			x: 'Share, %, 2022',
			y: 'Size, 2024',
			label: 'across Share, %, 2022, up Size, 2024',
			sentence: 'strong −1.00 −1.00 11 falling no cause',
			note: 'Of 2022 and 2024. One left out.',
		});
	});

	it('says nothing of years and municipalities where there is nothing to say', () => {
		const same = { ...share, indicator: { ...share.indicator, name: 'Same' } };
		const pairs = pairsOf(share.series, 2022, same.series, 2022);
		expect(scatterTexts(share, same, pairs, words, 'sv').note).toBe('');
	});

	it('names the area that it is about', () => {
		const area = new Set(['2009', '2010', '2011']);
		const pairs = pairsOf(share.series, 2022, size.series, 2024, area);
		const said = scatterTexts(share, size, pairs, words, 'sv', 'Blekinge län');
		expect(said.sentence).toBe('only 2 in Blekinge län');
		expect(said.note).toBe('Of 2022 and 2024. One in Blekinge län left out.');
	});

	it('tells a municipality’s two values, or why there is none', () => {
		const told = (code: string): string =>
			bothValues({ code, name: 'Ronneby' }, [share, size], words, 'en');
		expect(told('2003')).toBe('Ronneby: 3.0% (Share, 2022); −6 (Size, 2024)');
		expect(told('2011')).toBe('Ronneby: 11.0% (Share, 2022); suppressed (Size, 2024)');
	});

	it('says beside an unusual one why it stands as it does', () => {
		const reason = { sv: 'En engångspost.', en: 'A one-off item.' };
		const series = { ...share.series, unusual: { '2003': { 2022: reason } } };
		const told = bothValues(
			{ code: '2003', name: 'Ronneby' },
			[{ ...share, series }, size],
			words,
			'en',
		);
		expect(told).toBe('Ronneby: 3.0% (Share, 2022); unusual: A one-off item.; −6 (Size, 2024)');
	});
});
