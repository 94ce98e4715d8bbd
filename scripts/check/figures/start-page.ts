import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Audit } from './audit.ts';
import type { Comparison } from './comparison.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { answerFigures, toldFigures } from './start-answers.ts';
import type { StartFacts } from './start-facts.ts';
import { findingFigures } from './start-finding.ts';
import { mapFigures } from './start-map.ts';

/** What the script of the map reads of a problem. */
const pictureSchema = z.object({
	said: z.string(),
	where: z.object({ figure: z.string(), text: z.string(), href: z.string() }),
	key: z.array(z.object({ kind: z.string(), count: z.string(), text: z.string() })),
	labels: z.array(z.string()),
	shades: z.array(z.string()),
	marks: z.record(z.string(), z.string()),
});

/** Every problem that the map of the start page can show: the files that its script reads. */
export function* startPictures(
	folder: string,
	audit: Audit,
	facts: StartFacts,
	language: Page['language'],
): Generator<Comparison> {
	for (const challenge of audit.challenges) {
		const file = `${folder}/${challenge.id}.json`;
		const picture = pictureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
		yield* toldFigures(picture, file, audit, facts, challenge, language);
		yield* mapFigures(picture, file, audit, challenge, language);
	}
}

/** All that the start page says before anything is chosen. */
export function* startPage(page: Page, audit: Audit, facts: StartFacts): Generator<Comparison> {
	const shown = attribute(first(page.root, '[data-problem][aria-current]'), 'data-problem');
	const challenge = audit.challenges.find(({ id }) => id === shown);
	if (!challenge) throw new Error(`${page.file}: there is no problem "${shown}"`);
	yield* findingFigures(page, audit, facts);
	const answer = first(page.root, '[data-answer="where"]');
	yield* toldFigures(
		{
			said: textOf(first(page.root, '[data-said]')),
			where: {
				figure: textOf(first(answer ?? page.root, 'b')),
				text: textOf(first(answer ?? page.root, '.note')),
				href: attribute(answer, 'href'),
			},
		},
		page.file,
		audit,
		facts,
		challenge,
		page.language,
	);
	yield* answerFigures(page, facts);
	const drawn = new Map(
		all(page.root, '.map-country a[data-k]').map((shape) => [attribute(shape, 'data-k'), shape]),
	);
	const shapesInOrder = audit.municipalities.map(({ code }) => drawn.get(code));
	yield* mapFigures(
		{
			key: all(page.root, '[data-key-line]')
				.map((line) => ({
					kind: attribute(line, 'data-key-line'),
					count: textOf(first(line, '[data-key-count]')),
					text: textOf(first(line, '[data-key-text]')),
				}))
				.filter(({ text }) => text !== ''),
			labels: shapesInOrder.map((shape) => attribute(shape, 'aria-label')),
			shades: shapesInOrder.map((shape) => attribute(shape && first(shape, 'path'), 'class')),
			// Where the country is crowded, an inset alone has the mark.
			marks: Object.fromEntries(
				all(page.root, 'start-map [data-fund]').map((mark) => [
					attribute(mark, 'data-fund'),
					attribute(mark, 'class'),
				]),
			),
		},
		page.file,
		audit,
		challenge,
		page.language,
	);
}
