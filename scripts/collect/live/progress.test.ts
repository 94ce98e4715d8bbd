import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

test.each([
	[
		{ done: 120, kept: 0, total: 504, seconds: 48 },
		'120 of about 504 questions, 2.5 a second, 2 min 34 s left',
	],
	[
		{ done: 60, kept: 50, total: 70, seconds: 4 },
		'60 of about 70 questions, 50 kept from before, 2.5 a second, 4 s left',
	],
	[{ done: 3, kept: 3, total: 70, seconds: 0 }, '3 of about 70 questions, 3 kept from before'],
	// More pages than were foreseen.
	[
		{ done: 80, kept: 0, total: 70, seconds: 80 },
		'80 of about 80 questions, 1.0 a second, 0 s left',
	],
])('%j is told as "%s"', (advance, line) => {
	expect(progressLine(advance)).toBe(line);
});
