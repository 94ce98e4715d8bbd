import { CLEAR } from './ground.ts';
import { isShown } from './in-picture.ts';
import { dress } from './looks.ts';
import { placeIn, type Corner } from './place.ts';
import { placeMarks } from './pointed-at.ts';
import { copyOf, svgElement } from './svg-element.ts';
import { viewOf } from './view-box.ts';

/** A copy of a drawing that looks as it does on the page, without the style sheets of the page. */
function copied(original: SVGSVGElement): SVGSVGElement {
	const takeAway = placeMarks(original);
	const copy = copyOf(original);
	dress(copy, original);
	takeAway();
	// The land around fades out in the sea of the page, which is not in the picture.
	for (const each of copy.querySelectorAll('use[href^="#"], use[href$="#land"]')) each.remove();
	copy.removeAttribute('style');
	return copy;
}

/** The drawings of a figure, each where it stands on the page. */
export function drawingsOf(figure: Element, corner: Corner): readonly SVGSVGElement[] {
	// One within another comes with it.
	const whole = [...figure.querySelectorAll('svg')].filter(
		(each) => !each.parentElement?.closest('svg'),
	);
	return whole.filter(isShown).flatMap((original) => {
		const box = original.getBoundingClientRect();
		if (box.width === 0 || box.height === 0) return [];
		const { backgroundColor: ground, overflow } = getComputedStyle(original);
		const copy = copied(original);
		if (overflow === 'visible') copy.setAttribute('overflow', 'visible');
		for (const [name, value] of Object.entries(placeIn(corner, box))) {
			copy.setAttribute(name, String(value));
		}
		if (ground !== CLEAR) {
			const view = viewOf(original.getAttribute('viewBox'), box);
			copy.prepend(svgElement('rect', { ...view, fill: ground }));
		}
		return [copy];
	});
}
