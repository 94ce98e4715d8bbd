import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, STATEMENT_KINDS, STUDIES } from '../../tables/model-statements.ts';
import { gradeAt, isKnownAt } from './grade-at.ts';
import { gradeOf } from './grade.ts';
import { statement } from './model.fixture.ts';

describe('the grade of a model at a problem', () => {
	const statements = [
		statement({ id: 'a', study: 'review', certainty: 'moderate', outcomes: ['work'] }),
		statement({ id: 'b', study: 'before-after', outcomes: ['work', 'health'] }),
		statement({ id: 'c', kind: 'null', study: 'trial', sweden: 'yes', outcomes: ['crime'] }),
		statement({ id: 'd', study: 'trial', sweden: 'yes', outcomes: [] }),
	];

	it('is of the statements whose outcome belongs to it, and of no others', () => {
		const at = (challenge: string) => {
			const graded = gradeAt({ statements }, challenge);
			return graded && [graded.grade, graded.by?.id];
		};
		expect(at('work')).toEqual(['A', 'a']);
		expect(at('health')).toEqual(['C', 'b']);
		expect(at('crime')).toEqual(['0', 'c']);
		expect(at('school')).toBeNull();
		expect(isKnownAt({ statements }, 'work')).toBe(true);
		expect(isKnownAt({ statements }, 'health')).toBe(false);
		expect(isKnownAt({ statements }, 'school')).toBe(false);
	});

	it('is that of the model where all was measured there, and nothing where none was', () => {
		const any = fc.record({
			kind: fc.constantFrom(...STATEMENT_KINDS),
			study: fc.constantFrom(...STUDIES),
			certainty: fc.option(fc.constantFrom(...CERTAINTIES)),
		});
		fc.assert(
			fc.property(fc.array(any, { minLength: 1 }), (some) => {
				const all = some.map((each) => statement({ ...each, outcomes: ['a'] }));
				expect(gradeAt({ statements: all }, 'a')).toEqual(gradeOf({ statements: all }));
				expect(gradeAt({ statements: all }, 'b')).toBeNull();
			}),
		);
	});
});
