import { describe, expect, it } from 'vitest';
import { model, statement } from '../../stats/models/model.fixture.ts';
import { words } from '../../words/words.ts';
import { unknownsOf } from './unknowns.ts';

const { unknown } = words('sv').modelWords.page;
const tested = statement({ sweden: 'yes' });
const cost = statement({ kind: 'cost', study: null });
const source = { publisher: { sv: 'p', en: 'p' }, title: 't', url: 'https://a.se/', year: null };
const paid = { fund: 'a', paid: { sv: 'Allt.', en: 'All.' }, result: null, source };

describe('what is not known of a model', () => {
	it('is nothing where it is tested here, and its cost and who paid are told', () => {
		expect(unknownsOf(model({ statements: [tested, cost], funds: [paid] }), 'sv')).toEqual([]);
	});

	it('is each of these that no statement tells', () => {
		expect(unknownsOf(model({ statements: [tested], funds: [paid] }), 'sv')).toEqual([
			unknown.cost,
		]);
		expect(
			unknownsOf(model({ statements: [statement({ sweden: 'no' }), cost], funds: [paid] }), 'sv'),
		).toEqual([unknown.sweden]);
		expect(unknownsOf(model({ statements: [tested, cost] }), 'sv')).toEqual([unknown.fund]);
	});

	it('is the effect itself where no study was read, which is said once', () => {
		expect(unknownsOf(model({ statements: [cost], funds: [paid] }), 'sv')).toEqual([
			unknown.effect,
		]);
	});

	it('ends with what its sources leave open, a sentence each', () => {
		const open = { sv: 'Vem det var. Hur många, ca 5 av 10, det gällde.', en: 'Who. How many.' };
		const all = unknownsOf(
			model({ statements: [tested, cost], funds: [paid], unknown: open }),
			'sv',
		);
		expect(all).toEqual(['Vem det var.', 'Hur många, ca 5 av 10, det gällde.']);
	});
});
