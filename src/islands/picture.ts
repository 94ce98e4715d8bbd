import { AFTER_NAME } from '../model/shape-label.ts';
import { shadeClass } from '../model/shading.ts';
import { labelText } from './shown-text.ts';
import type { Shown } from './shown.ts';

const set = (element: Element, name: string, value: string): void => {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** Gives every shape and fund mark of a map the class and name of what is shown. Changes nothing else. */
export function drawPicture(map: Element, shown: Shown): void {
	const { standings, indicator } = shown;
	const marks = [...map.querySelectorAll('[data-fund]')];
	const known = new Set(marks.map((mark) => mark.getAttribute('data-fund') ?? ''));
	/** Shapes of one municipality, in the map and an inset, are called the same. */
	const labels = new Map<string, string>();
	for (const shape of map.querySelectorAll('[data-k]')) {
		const code = shape.getAttribute('data-k') ?? '';
		const standing = standings.get(code);
		if (!standing) continue;
		const focus = standing.inFocus ? '' : ' out-of-focus';
		set(shape, 'class', shadeClass(standing.shade) + focus);
		const [name = ''] = (shape.getAttribute('aria-label') ?? '').split(AFTER_NAME);
		const label = labels.get(code) ?? labelText(shown, code, name, known.has(code));
		labels.set(code, label);
		set(shape, 'aria-label', label);
	}
	for (const mark of marks) {
		const code = mark.getAttribute('data-fund') ?? '';
		mark.classList.toggle('aimed', indicator.aimed.includes(code));
		mark.classList.toggle('out-of-focus', standings.get(code)?.inFocus === false);
	}
}
