import { describe, expect, it } from 'vitest';
import { countModels, listModels } from './model-count.ts';
import { model, statement } from './model.fixture.ts';
import { testedOf } from './tested.ts';
import { worstAffected } from './worst-affected.ts';

const strongAt = (...outcomes: string[]) => [
	statement({ study: 'review', certainty: 'moderate', outcomes }),
];
const strong = strongAt();
const none = [statement({ kind: 'null', study: 'trial', sweden: 'yes' })];

const count = (...models: readonly Parameters<typeof model>[0][]) =>
	countModels(listModels(models.map((each) => model(each))), ['a', 'b']);

describe('the models', () => {
	it('with known effect are those that a municipality can buy or run, each by itself', () => {
		const known = count(
			{ id: 'own', statements: strongAt('a'), challenges: ['a', 'b'] },
			{ id: 'programmes', form: 'programmes', statements: strong },
			{ id: 'state', runs: ['state'], statements: strongAt('b'), challenges: ['b'] },
			{ id: 'group', form: 'group', statements: strongAt('b'), challenges: ['b'] },
			{ id: 'structure', form: 'structure', statements: strong },
			{ id: 'null', statements: none, challenges: ['b'] },
		);
		expect(known.known.map(({ id }) => id)).toEqual(['own', 'programmes']);
		expect(known.null.map(({ id }) => id)).toEqual(['null']);
		// It is meant for "b" too, but only "a" was measured.
		expect(known.reached).toEqual(['a']);
		expect(known.unreached).toEqual(['b']);
	});

	it('answer the thesis by their number and their reach', () => {
		const models = (number: number, challenges: string[]) =>
			count(
				...Array.from({ length: number }, () => ({
					statements: strongAt(...challenges),
					challenges,
				})),
			);
		expect(models(4, ['a', 'b'])).toMatchObject({ number: 'fewer', answer: 'no' });
		expect(models(5, ['a', 'b'])).toMatchObject({ number: 'within', answer: 'yes' });
		expect(models(10, ['a'])).toMatchObject({ number: 'within', answer: 'partly' });
		expect(models(11, ['a'])).toMatchObject({ number: 'more', answer: 'partly' });
	});

	it('reach a problem only with a known effect on it, not with a weaker one', () => {
		const weak = statement({ study: 'before-after', outcomes: ['b'] });
		const { known, reached } = count({
			statements: [...strongAt('a'), weak],
			challenges: ['a', 'b'],
		});
		expect(known).toHaveLength(1);
		expect(reached).toEqual(['a']);
	});

	it('without an effect shown are listed second', () => {
		const order = listModels([
			model({ id: 'weak', statements: [statement({ study: 'quasi-experiment' })] }),
			model({ id: 'null', statements: none }),
			model({ id: 'known', statements: strong }),
		]);
		expect(order.map(({ model: { id } }) => id)).toEqual(['known', 'null', 'weak']);
	});
});

it('are tested in Sweden only where a study of the effect was made there', () => {
	const of = (...statements: Parameters<typeof statement>[0][]) =>
		testedOf({ statements: statements.map((each) => statement(each)) });
	expect(of({ sweden: 'yes' })).toBe('yes');
	expect(of({ kind: 'use', sweden: 'yes' }, { sweden: 'no' })).toBe('no');
	expect(of({ sweden: null }, { sweden: 'no' })).toBe('unknown');
	expect(of({ kind: 'cost', sweden: 'yes' })).toBe('unknown');
	expect(of({ kind: 'undecided', study: 'process', sweden: 'yes' })).toBe('unknown');
});

it('finds the quarter worst affected, by place, and where money is known', () => {
	const entry = (value: number | null, quarter: 1 | 4 | null, fund: 'targets' | 'none-known') => ({
		value,
		quarter,
		fund,
		fundStatus: null,
		years: [2020, 2021],
	});
	const { worst, aimed, years } = worstAffected(
		{
			'0114': entry(1, 1, 'targets'),
			'0115': entry(8, 4, 'targets'),
			'0117': entry(9, 4, 'none-known'),
			'0120': entry(null, null, 'none-known'),
		},
		'higher',
	);
	expect(worst).toEqual([
		{ code: '0117', place: 1, value: 9, aimed: false },
		{ code: '0115', place: 2, value: 8, aimed: true },
	]);
	expect(aimed).toEqual(['0114', '0115']);
	expect(years).toEqual([2020, 2021]);
});
