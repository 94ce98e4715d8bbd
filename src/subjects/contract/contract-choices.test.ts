import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	EMPTY,
	FIELDS,
	missingTerms,
	NUMBER_NAMES,
	termsOf,
	type Draft,
	type NumberName,
} from '../../stats/contract/contract-draft.ts';
import { draftOf, viewOf, type Presets } from '../../stats/contract/contract-preset.ts';
import { CONTRACT } from './contract-choices.ts';
import { readView, writeView } from '../../steer/spec.ts';

const EXAMPLE: Draft = {
	personer: 60,
	kostnad: 400_000,
	minskning: 25,
	insats: 10_000_000,
	aktivitet: 40,
	besparing: 60,
	over: 50,
	tak: 20,
	villkor: true,
	ar: 2,
	ranta: 0,
};
const PRESETS: Presets = {
	norrkoping: EXAMPLE,
	investerat: { ...EXAMPLE, insats: 7_500_000 },
	tomt: EMPTY,
};

const read = (query: string) => {
	const { view, unknown } = readView(query, CONTRACT);
	return { view: draftOf(view, PRESETS, unknown), unknown };
};
const write = (draft: Draft) => writeView(viewOf(draft, PRESETS), CONTRACT);

const numberIn = (name: NumberName): fc.Arbitrary<number> => {
	const { least, most, decimals } = FIELDS[name];
	const scale = 10 ** decimals;
	return fc
		.integer({ min: least * scale, max: most * scale })
		.map((whole) => Number((whole / scale).toFixed(decimals)) + 0);
};
const anyDraft: fc.Arbitrary<Draft> = fc
	.tuple(
		fc.tuple(...NUMBER_NAMES.map((name) => fc.option(numberIn(name)))),
		fc.option(fc.boolean()),
	)
	.map(([numbers, villkor]) => ({
		...EMPTY,
		...Object.fromEntries(NUMBER_NAMES.map((name, index) => [name, numbers[index] ?? null])),
		villkor,
	}));

describe('terms in the address', () => {
	it('are the same when read as when written, whatever they are', () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				expect(read(write(draft))).toEqual({ view: draft, unknown: [] });
			}),
			{ numRuns: 5000 },
		);
	});

	it('are written once: reading and writing again changes nothing, whatever the query', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				const written = write(read(query).view);
				expect(write(read(written).view)).toBe(written);
			}),
			{ numRuns: 2000 },
		);
	});

	it('are those of a preset where the address names it, or nothing at all', () => {
		expect(read('').view).toEqual(EXAMPLE);
		expect(read('?exempel=norrkoping').view).toEqual(EXAMPLE);
		expect(read('?exempel=investerat').view.insats).toBe(7_500_000);
		expect(read('?exempel=tomt').view).toEqual(EMPTY);
		expect(write(EXAMPLE)).toBe('');
		expect(write(PRESETS.investerat)).toBe('?exempel=investerat');
	});

	it('are only those that the address names where it names any: nothing is filled in beside them', () => {
		expect(read('?personer=60').view).toEqual({ ...EMPTY, personer: 60 });
		expect(read('?exempel=investerat&personer=60').view).toEqual({ ...EMPTY, personer: 60 });
	});

	it('stand by their names, in the order of the form', () => {
		expect(write(EMPTY)).toBe('?exempel=tomt');
		expect(
			write({ ...EMPTY, ranta: 3.5, insats: 10_000_000, aktivitet: 40, villkor: true, ar: 2 }),
		).toBe('?insats=10000000&aktivitet=40&villkor=ja&ar=2&ranta=3.5');
	});

	it('are told of where they cannot be used, and left empty', () => {
		const { view, unknown } = read(
			'?personer=2.5&tak=900&ranta=x&villkor=kanske&minskning=1e1&ar=&utm_source=brev&aktivitet=40',
		);
		expect(view).toEqual({ ...EMPTY, aktivitet: 40 });
		expect(unknown).toEqual([
			{ name: 'personer', value: '2.5' },
			{ name: 'minskning', value: '1e1' },
			{ name: 'tak', value: '900' },
			{ name: 'villkor', value: 'kanske' },
			{ name: 'ranta', value: 'x' },
		]);
	});

	it('are refused in a form that people write thousands in', () => {
		for (const value of ['1.000', '10.000.000', '1,000', '1 000', '17.500']) {
			for (const name of NUMBER_NAMES) {
				const query = new URLSearchParams({ [name]: value }).toString();
				expect(read(query)).toEqual({ view: EMPTY, unknown: [{ name, value }] });
			}
		}
	});

	it('become a contract once all are there, shares as parts of one', () => {
		const draft = read(
			'personer=60&kostnad=500000&minskning=25&insats=10000000&aktivitet=40&besparing=60&over=50&tak=20&villkor=nej&ar=2&ranta=3',
		).view;
		expect(missingTerms(draft)).toEqual([]);
		expect(termsOf(draft)).toEqual({
			people: 60,
			costPerPerson: 500_000,
			reduction: 0.25,
			intervention: 10_000_000,
			activityShare: 0.4,
			savingShare: 0.6,
			surplusShare: 0.5,
			returnCap: 0.2,
			conditionMet: false,
			years: 2,
			discountRate: 0.03,
		});
		expect(termsOf({ ...draft, villkor: null })).toBeNull();
		expect(missingTerms({ ...draft, villkor: null, personer: null })).toEqual([
			'personer',
			'villkor',
		]);
		for (const name of NUMBER_NAMES) expect(termsOf({ ...draft, [name]: null })).toBeNull();
	});
});
