import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as api from '../../api/read.ts';
import { startFinding } from '../../subjects/need/finding.ts';
import { words } from '../../words/words.ts';

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

test('the picture in the README is said to show the counts of the start page', () => {
	const [, said] =
		/!\[([^\]]+)\]\(docs\/karta\.png\)/.exec(readFileSync('README.md', 'utf8')) ?? [];
	const { aimed, hit } = startFinding(
		api.need(),
		api.index().challenges,
		api.municipalities(),
		api.funds().funds,
	);
	const printed = numbersIn(words('en').hardHit.figure(aimed, hit));
	// A text that names none cannot be wrong.
	const told = numbersIn(said ?? '?');
	expect(said).toBeDefined();
	expect(told).toEqual(told.length === 0 ? [] : printed);
});
