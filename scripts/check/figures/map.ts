import { comparing, type Comparison } from './comparison.ts';
import { moneyOf } from './money.ts';
import { all, attribute, first, type Page } from './page.ts';
import { figureText, toneIn, toneText, type Picture } from './picture.ts';
import { numbersIn, yearsAsSaid } from './spelled.ts';
import type { Standing } from './standing.ts';
import { answerIn, quarterIn, valueIn } from './words.ts';

/** What a shape of the map says to those who do not see it, and its look. */
export interface Shape {
	readonly code: string;
	readonly label: string;
	readonly classes: string;
}

/** The shapes as they stand in a page, those of the insets too. */
export const shapes = (page: Page): readonly Shape[] =>
	all(page.root, 'a[data-k]').map((shape) => ({
		code: attribute(shape, 'data-k'),
		label: attribute(shape, 'aria-label'),
		classes: attribute(first(shape, 'path'), 'class'),
	}));

/** The parts of a label after the name, between semicolons. */
const labelParts = (label: string): readonly string[] =>
	label.slice(label.indexOf(': ') + 2).split('; ');

/** A place with of how many, and the years of the mean that it is by where it is not of the year alone. */
function placeText({ place, of }: Standing, { measure, ranking }: Picture): string {
	const years = measure.indicator.ranking === 'pooled' ? ` ${yearsAsSaid(ranking.years)}` : '';
	return `${place} ${of}${years}`;
}

/** Every shape against the figures that it should show. */
export function* mapFigures(
	found: readonly Shape[],
	picture: Picture,
	file: string,
): Generator<Comparison> {
	const { audit, challenge, measure, ranking, year } = picture;
	const value = comparing('values on maps', file);
	const rank = comparing('ranks on maps', file);
	const quarter = comparing('quarters on maps', file);
	const money = comparing('answers on funds on maps', file);
	const tone = comparing('classes on maps', file);
	const codes = new Set(found.map(({ code }) => code));
	yield value('number of municipalities', codes.size, audit.municipalities.length);
	for (const { code, label, classes } of found) {
		const place = `${measure.indicator.id} ${year}, shape ${code}`;
		const parts = labelParts(label);
		const standing = ranking.standings.get(code);
		const ranked = parts.find((part) => /^(plats|rank) /.test(part)) ?? '';
		const named =
			parts
				.slice(1)
				.map(quarterIn)
				.find((part) => part !== '') ?? '';
		yield value(place, valueIn(parts[0] ?? ''), figureText(picture, code));
		yield rank(place, numbersIn(ranked).join(' '), standing ? placeText(standing, picture) : '');
		yield quarter(place, named, standing?.quarter ?? '');
		yield money(place, answerIn(label), moneyOf(audit.funds, code, challenge).answer);
		yield tone(place, toneIn(classes), toneText(picture, code));
	}
}
