import { drawingsOf } from './drawings.ts';
import { CLEAR } from './ground.ts';
import { groundsOf, linesBeside } from './grounds.ts';
import { isInPicture } from './in-picture.ts';
import { pointedAt } from './pointed-at.ts';
import { NOTE_SIZE, sheetFor, TITLE_SIZE, type PictureWords } from './sheet.ts';
import { SVG, svgElement, svgText } from './svg-element.ts';
import { textsOf } from './texts.ts';

/** Where the last of what is drawn or written in a figure ends: what a grid has below it is air. */
function lowest(figure: Element): number {
	const bottoms = [...figure.querySelectorAll('svg, p, li, td, th, dd, dt, figcaption, h2, h3, h4')]
		.filter((each) => isInPicture(each, figure))
		.map((each) => each.getBoundingClientRect().bottom);
	const { bottom } = figure.getBoundingClientRect();
	return bottoms.length === 0 ? bottom : Math.min(bottom, Math.max(...bottoms));
}

/** All that is drawn and written in a figure, counted from its own corner. */
function insideOf(figure: Element): readonly SVGElement[] {
	const corner = figure.getBoundingClientRect();
	return [
		...groundsOf(figure, corner),
		...drawingsOf(figure, corner),
		...linesBeside(figure, corner),
		...textsOf(figure, corner),
	];
}

/**
 * Folds what is unfolded to something that is in no picture, which would leave air in its place.
 *
 * @returns what unfolds it again; nothing is painted between the two
 */
function fold(figure: Element): () => void {
	const open = [...figure.querySelectorAll<HTMLDetailsElement>('details[open]:has(> .no-picture)')];
	const set = (isOpen: boolean): void => {
		for (const each of open) each.open = isOpen;
	};
	set(false);
	return () => {
		set(true);
	};
}

/**
 * A figure of this page, or of one in a frame of our own, as a drawing that stands by itself: all that is drawn
 * and written in it, where it stands on the page and as it looks there now, under a title and above its source.
 *
 * @throws Error where a file that it draws from can't be fetched
 */
export async function drawnFigure(
	figure: HTMLElement,
	about: PictureWords,
): Promise<SVGSVGElement> {
	const unfold = fold(figure);
	const { top, width } = figure.getBoundingClientRect();
	const sheet = sheetFor({ width, height: lowest(figure) - top }, about);
	const parts = insideOf(figure);
	unfold();
	const whole = { width: sheet.width, height: sheet.height };
	const drawing = svgElement('svg', {
		xmlns: SVG,
		...whole,
		viewBox: `0 0 ${whole.width} ${whole.height}`,
		role: 'img',
	});
	const label = svgElement('title', {});
	label.textContent = about.title;
	const { body, documentElement } = figure.ownerDocument;
	// A card has the ground that its page leaves to the host.
	const [behind = CLEAR] = [documentElement, figure]
		.map((each) => getComputedStyle(each).backgroundColor)
		.filter((colour) => colour !== CLEAR);
	const ground = svgElement('rect', { ...whole, fill: behind });
	const { color, fontFamily } = getComputedStyle(body);
	const heading = getComputedStyle(body.querySelector('h1') ?? body).fontFamily;
	const titles = sheet.titles.map(({ text, at }) =>
		svgText(text, at, {
			color,
			fontFamily: heading,
			fontSize: `${TITLE_SIZE}px`,
			fontWeight: '600',
		}),
	);
	const notes = sheet.notes.map(({ text, at }) =>
		svgText(text, at, { color, fontFamily, fontSize: `${NOTE_SIZE}px`, fontWeight: '400' }),
	);
	const inside = svgElement('g', {
		transform: `translate(${sheet.figure.x} ${sheet.figure.y})`,
	});
	inside.append(...parts);
	const defs = svgElement('defs', {});
	defs.append(...(await pointedAt(inside, figure.ownerDocument)));
	drawing.append(label, defs, ground, ...titles, inside, ...notes);
	return drawing;
}
