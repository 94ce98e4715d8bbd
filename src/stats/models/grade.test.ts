import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, STATEMENT_KINDS, STUDIES, YES_NO } from '../../tables/model-statements.ts';
import { effectOf, gradeOf, GRADES, type Grade } from './grade.ts';
import { statement } from './model.fixture.ts';

const of = (...statements: readonly Parameters<typeof statement>[0][]): Grade =>
	gradeOf({ statements: statements.map((each) => statement(each)) }).grade;

describe('the grade of a model', () => {
	it.each<readonly [Grade, Parameters<typeof statement>[0]]>([
		['A', { study: 'review', certainty: 'moderate' }],
		['A', { study: 'trial', sweden: 'yes' }],
		['A-B', { study: 'review' }],
		['A-B', { study: 'trial', sweden: 'yes', modelled: 'yes' }],
		['B', { study: 'review', certainty: 'low' }],
		['B', { study: 'trial', sweden: 'no' }],
		['B', { study: 'trial' }],
		['B', { study: 'quasi-experiment', sweden: 'yes' }],
		['C', { study: 'before-after', sweden: 'yes' }],
		['C', { kind: 'undecided', study: 'follow-up' }],
		['-', { kind: 'undecided', study: 'review', certainty: 'very-low' }],
		['-', { kind: 'use', study: null }],
		['-', { kind: 'cost', study: 'economic-model' }],
	])('is %s for %o', (grade, parts) => {
		expect(of(parts)).toBe(grade);
	});

	it('is 0 where a Swedish study that compares found nothing, whatever was found elsewhere', () => {
		const none = { kind: 'null', study: 'trial', sweden: 'yes' } as const;
		expect(of(none)).toBe('0');
		expect(of({ study: 'review', certainty: 'high', sweden: 'no' }, none)).toBe('0');
		// Where another in Sweden did find something, the result is mixed.
		expect(of({ study: 'quasi-experiment', sweden: 'yes' }, none)).toBe('B');
		// Before and after without a comparison finds nothing either way.
		expect(of({ ...none, study: 'before-after' }, { study: 'before-after' })).toBe('C');
	});

	it('rests on a statement of the model, and no other statement could lower it but a null result', () => {
		const any = fc.record({
			kind: fc.constantFrom(...STATEMENT_KINDS.filter((kind) => kind !== 'null')),
			study: fc.constantFrom(...STUDIES),
			certainty: fc.option(fc.constantFrom(...CERTAINTIES)),
			sweden: fc.option(fc.constantFrom(...YES_NO)),
			modelled: fc.option(fc.constantFrom(...YES_NO)),
		});
		fc.assert(
			fc.property(fc.array(any, { minLength: 1 }), any, (some, more) => {
				const statements = some.map((each) => statement(each));
				const { grade, by } = gradeOf({ statements });
				expect(by === null || statements.includes(by)).toBe(true);
				const with_ = gradeOf({ statements: [...statements, statement(more)] }).grade;
				expect(GRADES.indexOf(with_)).toBeLessThanOrEqual(GRADES.indexOf(grade));
			}),
		);
	});
});

it('says of each grade whether an effect is shown, is not, or is not known', () => {
	expect(GRADES.map(effectOf)).toEqual([
		'shown',
		'shown',
		'shown',
		'not-known',
		'not-shown',
		'not-known',
	]);
});
