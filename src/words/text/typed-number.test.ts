import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, NUMBER_NAMES, type NumberName } from '../../stats/contract/contract-draft.ts';
import { LOCALES, type Locale } from '../../tables/locale.ts';
import { parseTyped, printTyped } from './typed-number.ts';

const numberIn = (name: NumberName): fc.Arbitrary<number> => {
	const { least, most, decimals } = FIELDS[name];
	const scale = 10 ** decimals;
	return fc
		.integer({ min: least * scale, max: most * scale })
		.map((whole) => Number((whole / scale).toFixed(decimals)) + 0);
};

/** A field and a number that may stand in it. */
const anyFieldAndNumber = fc
	.constantFrom(...NUMBER_NAMES)
	.chain((name) => fc.tuple(fc.constant(name), numberIn(name)));

/** Signs that people set thousands apart by, and decimals. */
const SPACES = [' ', '\u00a0', '\u202f', '\u2009'] as const;
const GROUPINGS = ['', ...SPACES, "'", '’', '.', ','] as const;
const DECIMALS = ['.', ','] as const;

/** A number written with these signs, with as many decimals as are asked for. */
function write(value: number, grouping: string, decimal: string, decimals: number): string {
	const [whole = '', after] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, grouping);
	return (value < 0 ? '−' : '') + grouped + (after === undefined ? '' : decimal + after);
}

describe('a typed number', () => {
	it('may have Swedish form: decimal comma, any space between thousands, unit, true minus', () => {
		expect(parseTyped('17,5', FIELDS.minskning, 'sv')).toEqual({ value: 17.5 });
		expect(parseTyped(' 17.5 % ', FIELDS.minskning, 'sv')).toEqual({ value: 17.5 });
		expect(parseTyped('−5', FIELDS.minskning, 'sv')).toEqual({ value: -5 });
		for (const space of [...SPACES, '']) {
			expect(parseTyped(`10${space}000${space}000 kr`, FIELDS.insats, 'sv')).toEqual({
				value: 10_000_000,
			});
		}
	});

	it('may have English form in English', () => {
		expect(parseTyped('SEK 10,000,000', FIELDS.insats, 'en')).toEqual({ value: 10_000_000 });
		expect(parseTyped('SEK 1,000', FIELDS.insats, 'en')).toEqual({ value: 1000 });
		expect(parseTyped('17,5', FIELDS.minskning, 'en')).toEqual({ value: 17.5 });
	});

	it('may have thousands set apart by points, where there can be no doubt', () => {
		for (const locale of LOCALES) {
			for (const text of ['10.000.000', '10,000,000', "10'000'000", '10 000 000', '10000000']) {
				expect(parseTyped(text, FIELDS.insats, locale), text).toEqual({ value: 10_000_000 });
			}
			for (const text of ['1.000,00', '1,000.00', '1 000,00', '1000.00', '1 000.0']) {
				expect(parseTyped(text, FIELDS.insats, locale), text).toEqual({ value: 1000 });
			}
			expect(parseTyped('0.500', FIELDS.ranta, locale)).toEqual({ value: 0.5 });
			expect(parseTyped('0,500', FIELDS.ranta, locale)).toEqual({ value: 0.5 });
		}
	});

	it('is asked about where a sign may mean thousands or decimals', () => {
		const doubtful = (text: string, locale: Locale) => parseTyped(text, FIELDS.insats, locale);
		const asked = { fault: 'thousands-or-decimals', thousands: 1000 };
		expect(doubtful('1.000', 'sv')).toEqual(asked);
		expect(doubtful('1,000 kr', 'sv')).toEqual(asked);
		expect(doubtful('1.000', 'en')).toEqual(asked);
		expect(parseTyped('−17.500', FIELDS.minskning, 'sv')).toEqual({
			fault: 'thousands-or-decimals',
			thousands: -17_500,
		});
	});

	it('is told what is wrong with it', () => {
		const fault = (text: string, name: NumberName) => parseTyped(text, FIELDS[name], 'sv');
		expect(fault('', 'tak')).toEqual({ value: null });
		expect(fault('  ', 'tak')).toEqual({ value: null });
		for (const text of [
			'%',
			'tjugo',
			'10 mkr',
			'10 tkr',
			'1e3',
			'0x10',
			'−',
			'--5',
			'5-',
			'1..5',
		]) {
			expect(fault(text, 'insats'), text).toEqual({ fault: 'not-a-number' });
		}
		expect(fault('101', 'aktivitet')).toEqual({ fault: 'out-of-range' });
		expect(fault('0', 'ar')).toEqual({ fault: 'out-of-range' });
		expect(fault('2,5', 'ar')).toEqual({ fault: 'not-whole' });
		expect(fault('12,5555', 'tak')).toEqual({ fault: 'too-many-decimals' });
	});

	it('is refused where its thousands are not three figures each, or set apart by two signs', () => {
		for (const locale of LOCALES) {
			for (const text of [
				'1 00',
				'1 0000',
				'1.00.000',
				'10.00.000',
				'1,00,000',
				'1 000.000.000',
				'1.000 000',
				'1.000,000,000',
				'0.000.000',
				'1.000.000.00',
				'1 000 ,5',
				'1  000',
			]) {
				expect(parseTyped(text, FIELDS.insats, locale), text).toEqual({ fault: 'not-a-number' });
			}
		}
	});

	it('is read back as it is printed, in both languages', () => {
		fc.assert(
			fc.property(anyFieldAndNumber, fc.constantFrom(...LOCALES), ([name, value], locale) => {
				const printed = printTyped(value, locale);
				expect(parseTyped(printed, FIELDS[name], locale)).toEqual({ value });
			}),
			{ numRuns: 5000 },
		);
	});

	it('is read as it was meant or refused, however its thousands and decimals are written', () => {
		fc.assert(
			fc.property(
				anyFieldAndNumber,
				fc.constantFrom(...GROUPINGS),
				fc.constantFrom(...DECIMALS),
				fc.integer({ min: 0, max: 4 }),
				fc.constantFrom(...LOCALES),
				([name, value], grouping, decimal, more, locale) => {
					fc.pre(grouping !== decimal);
					const needed = [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 2;
					const decimals = Math.max(needed, more);
					// "1,000" is English for a thousand, whoever writes it.
					fc.pre(locale === 'sv' || decimal === '.' || decimals !== 3);
					const text = write(value, grouping, decimal, decimals);
					const parsed = parseTyped(text, FIELDS[name], locale);
					if ('value' in parsed) expect(parsed.value).toBe(value);
					else expect(parsed.fault).toBe('thousands-or-decimals');
				},
			),
			{ numRuns: 20_000 },
		);
	});

	it('is read as it was meant in the language’s own form, and with spaces', () => {
		fc.assert(
			fc.property(
				anyFieldAndNumber,
				fc.constantFrom(...SPACES, ''),
				fc.constantFrom(...LOCALES),
				([name, value], space, locale) => {
					const decimals = [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 2;
					const decimal = locale === 'sv' ? ',' : '.';
					const text = write(value, space, decimal, decimals);
					expect(parseTyped(text, FIELDS[name], locale), text).toEqual({ value });
				},
			),
			{ numRuns: 5000 },
		);
	});

	it('never comes to something else than its figures, whatever is typed', () => {
		const sign = fc.constantFrom(...Array.from(".,' -−0123456789"));
		fc.assert(
			fc.property(
				fc.array(sign, { maxLength: 12 }),
				fc.constantFrom(...NUMBER_NAMES),
				fc.constantFrom(...LOCALES),
				(typed, name, locale) => {
					const parsed = parseTyped(typed.join(''), FIELDS[name], locale);
					if (!('value' in parsed) || parsed.value === null) return;
					const figures = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
					expect(figures(String(parsed.value))).toBe(figures(typed.join('')));
				},
			),
			{ numRuns: 20_000 },
		);
	});
});
