import { describe, expect, it } from 'vitest';
import { DIRECTIVES } from '../../../subjects/analysis/directives.ts';
import { guideExamples, partsOf } from './_guide.fixture.ts';

describe('the guide to writing an analysis', () => {
	it('shows every live part', () => {
		const shown = guideExamples.flatMap((example) => partsOf(example).map(({ name }) => name));
		expect(new Set(shown)).toEqual(new Set([...Object.keys(DIRECTIVES), 'text']));
	});

	it.each(guideExamples)('holds only what can be built: %s', (example) => {
		expect(() => partsOf(example)).not.toThrow();
	});
});
