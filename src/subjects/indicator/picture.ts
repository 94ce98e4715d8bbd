import { shadeClass } from '../../stats/shading.ts';
import { nameOf } from '../../steer/municipality-name.ts';
import { labelText } from './shown-text.ts';
import type { Shown } from './shown.ts';
import { writeAttribute } from '../../steer/write.ts';

/** A shape of a map as it was served: of whom it is. */
interface Shape {
	readonly element: Element;
	/** What is drawn of it on the map. */
	readonly path: Element | null;
	readonly code: string;
	readonly name: string;
}

const kept = new WeakMap<Element, readonly Shape[]>();

/** The shapes of a map and its insets: always the same, so looked up once. */
function shapesOf(map: Element): readonly Shape[] {
	const known = kept.get(map);
	if (known) return known;
	const shapes = [...map.querySelectorAll('[data-k]')].map((element) => ({
		element,
		path: element.querySelector('path'),
		code: element.getAttribute('data-k') ?? '',
		name: nameOf(element),
	}));
	kept.set(map, shapes);
	return shapes;
}

const marksOf = (map: Element): readonly Element[] => [...map.querySelectorAll('[data-fund]')];

/** Gives every shape and fund mark of a map the look of what is shown. Changes nothing else. */
export function drawPicture(map: Element, { standings, indicator }: Shown): void {
	for (const { element, path, code } of shapesOf(map)) {
		const standing = standings.get(code);
		if (!standing) continue;
		const look = shadeClass(standing.shade) + (standing.inFocus ? '' : ' out-of-focus');
		writeAttribute(path, 'class', look);
		// Its circle, where the municipalities are drawn as circles.
		const drawn = element.lastElementChild;
		if (drawn !== path) writeAttribute(drawn, 'class', `disc ${look}`);
	}
	for (const mark of marksOf(map)) {
		const code = mark.getAttribute('data-fund') ?? '';
		mark.classList.toggle('aimed', indicator.aimed.includes(code));
		mark.classList.toggle('out-of-focus', standings.get(code)?.inFocus === false);
	}
}

/**
 * Calls every shape of a map by what is shown.
 *
 * @param only codes of the municipalities that are called anew; all of them by default
 */
export function labelPicture(map: Element, shown: Shown, only?: ReadonlySet<string>): void {
	const known = new Set(marksOf(map).map((mark) => mark.getAttribute('data-fund') ?? ''));
	/** Shapes of one municipality, in the map and an inset, are called the same. */
	const labels = new Map<string, string>();
	for (const { element, code, name } of shapesOf(map)) {
		if (only && !only.has(code)) continue;
		const label = labels.get(code) ?? labelText(shown, code, name, known.has(code));
		labels.set(code, label);
		writeAttribute(element, 'aria-label', label);
	}
}
