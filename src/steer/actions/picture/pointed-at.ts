import { dress } from './looks.ts';
import { copyOf, svgElement } from './svg-element.ts';

/** Class of what stands for a mark while it is copied. */
const PLACED = 'placed-mark';

/**
 * Puts what marks of the page point at in their places for as long as a drawing is copied: a mark gives its
 * own colours to what it points at, and no copy of that would have them.
 *
 * @returns takes them away again
 */
export function placeMarks(drawing: SVGSVGElement): () => void {
	const page = drawing.ownerDocument;
	const placed = [...drawing.querySelectorAll<SVGUseElement>('use[href^="#"]')].flatMap((mark) => {
		const original = page.querySelector(mark.getAttribute('href') ?? '#');
		if (!original) return [];
		const own = copyOf(original);
		for (const each of [own, ...own.querySelectorAll('[id]')]) each.removeAttribute('id');
		const [x, y] = [mark.getAttribute('x') ?? '0', mark.getAttribute('y') ?? '0'];
		const looks = `${mark.getAttribute('class') ?? ''} ${PLACED}`;
		// A part of the width or the height is no length that a group can be moved by.
		const place =
			x.endsWith('%') || y.endsWith('%')
				? svgElement('svg', { class: looks, x, y, overflow: 'visible' })
				: svgElement('g', { class: looks, transform: `translate(${x} ${y})` });
		place.append(own);
		if (mark.hasAttribute('hidden')) place.setAttribute('hidden', '');
		mark.after(place);
		return [place];
	});
	return () => {
		for (const place of placed) place.remove();
	};
}

/**
 * The parts that a drawing points at, from its page or another file, to be put into it.
 *
 * @throws Error where a file can't be fetched
 */
export async function pointedAt(drawing: Element, page: Document): Promise<readonly Element[]> {
	const files = new Map<string, Document>();
	const parts = new Map<string, Element>();
	for (const use of drawing.querySelectorAll('use')) {
		const [file = '', id = ''] = (use.getAttribute('href') ?? '').split('#');
		if (file !== '' && !files.has(file)) {
			const answer = await fetch(new URL(file, page.baseURI));
			if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
			files.set(file, new DOMParser().parseFromString(await answer.text(), 'image/svg+xml'));
		}
		const original = (files.get(file) ?? page).getElementById(id);
		if (!original) continue;
		use.setAttribute('href', `#${id}`);
		const copy = document.importNode(original, true);
		if (file === '') dress(copy, original);
		copy.id = id;
		parts.set(id, copy);
	}
	for (const [, id = ''] of drawing.outerHTML.matchAll(/url\(['"]?[^'"#)]*#([\w-]+)['"]?\)/g)) {
		const original = page.getElementById(id);
		if (!original || parts.has(id)) continue;
		const copy = document.importNode(original, true);
		dress(copy, original);
		parts.set(id, copy);
	}
	return [...parts.values()];
}
