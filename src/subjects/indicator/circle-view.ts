import type { ApiCircles } from '../../tables/api.ts';
import { formatNumber } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { inSite } from '../../steer/in-site.ts';
import { nameOf } from '../../steer/municipality-name.ts';
import { travel } from './travel.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Width of a letter of a name, as a part of its height; a name stands in a circle only if it fits. */
const LETTER = 0.55;
/** Size of names in units of the drawing, and on a phone, where a unit is smaller (map.css). */
const NAME_SIZE = 17;
const NAME_SIZE_PHONE = 30;
/** Radius of a mark: round a smaller circle it is open, so that the colour is seen through it. */
const MARK_RADIUS = 13;
/** Between the frame, the key of sizes and its numbers, in units. */
const KEY_MARGIN = 6;

/** Where the circles lie. */
export const fetchCircles = (): Promise<ApiCircles> => fetchOnce(inSite('/api/v1/circles.json'));

const element = (
	name: string,
	attributes: Readonly<Record<string, string | number>>,
): SVGElement => {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
};

/** A name in each circle that has room for it. */
function names(country: SVGSVGElement, { circles }: ApiCircles): SVGElement {
	const group = element('g', { class: 'circle-names', 'aria-hidden': 'true' });
	for (const shape of country.querySelectorAll('[data-k]')) {
		const code = shape.getAttribute('data-k') ?? '';
		const [x, y, radius] = circles[code] ?? [0, 0, 0];
		const name = nameOf(shape);
		const fits = (size: number): boolean =>
			name.length * LETTER * size <= 2 * radius && size <= radius;
		if (!fits(NAME_SIZE)) continue;
		// Below the mark of a fund, where one is shown (map.css); large enough for both, or left out.
		const mark = country.querySelector(`.on-circle[data-fund="${code}"]`);
		const text = element('text', { x, y, dy: '0.35em' });
		text.classList.toggle('large', fits(NAME_SIZE_PHONE));
		text.classList.toggle('tight', radius < MARK_RADIUS + 2 * NAME_SIZE);
		if (mark) {
			text.setAttribute('data-fund', code);
			text.classList.toggle('aimed', mark.classList.contains('aimed'));
		}
		text.textContent = name;
		group.append(text);
	}
	return group;
}

/** Numbers of residents in the key of sizes. */
const KEY = [500_000, 100_000, 10_000];

/** Which size stands for how many: circles one in another, where the map has the mountains. */
function key({ residentRadius }: ApiCircles, locale: Locale): SVGElement {
	const group = element('g', { class: 'circle-key', 'aria-hidden': 'true' });
	const largest = residentRadius * Math.sqrt(Math.max(...KEY));
	for (const residents of KEY) {
		const r = residentRadius * Math.sqrt(residents);
		const bottom = 2 * largest + KEY_MARGIN;
		group.append(element('circle', { cx: largest + KEY_MARGIN, cy: bottom - r, r }));
		const label = element('text', {
			x: 2 * largest + 3 * KEY_MARGIN,
			y: bottom - 2 * r,
			dy: '0.7em',
		});
		label.textContent = formatNumber(residents, 0, locale);
		group.append(label);
	}
	return group;
}

/** Moves the marks of funds to the circles, and adds those that the map leaves to its insets. */
function marks(map: Element, country: SVGSVGElement, { circles }: ApiCircles): void {
	const group = country.querySelector('.fund-marks');
	const here = new Set<string>();
	for (const mark of map.querySelectorAll('[data-fund]')) {
		const code = mark.getAttribute('data-fund') ?? '';
		const circle = circles[code];
		if (!circle || !group || here.has(code)) continue;
		here.add(code);
		const around = circle[2] < MARK_RADIUS ? ' around' : '';
		const copy = element('use', {
			href: '#fund-mark',
			class: `${mark.getAttribute('class') ?? ''} on-circle${around}`,
			'data-fund': code,
			x: circle[0],
			y: circle[1],
		});
		group.append(copy);
	}
}

/**
 * Draws the country as circles in place of the shapes: the same elements, so that links, names,
 * colours and keys stay. Shapes travel to their circles where the reader has not asked for stillness.
 */
export function drawCircles(
	map: Element,
	circles: ApiCircles,
	locale: Locale,
	moving: boolean,
): void {
	const country = map.querySelector<SVGSVGElement>('.map-country');
	if (!country || map.classList.contains('as-circles')) return;
	travel(country, moving, () => {
		country.dataset['mapBox'] = country.getAttribute('viewBox') ?? '';
		country.setAttribute('viewBox', `0 0 ${circles.width} ${circles.height}`);
		for (const shape of country.querySelectorAll('[data-k]')) {
			const [cx, cy, r] = circles.circles[shape.getAttribute('data-k') ?? ''] ?? [0, 0, 0];
			// Room to hit a small one by: no other circle comes into it.
			shape.append(element('circle', { class: 'reach', cx, cy, r: Math.max(r, circles.room) }));
			const look = shape.querySelector('path')?.getAttribute('class') ?? '';
			shape.append(element('circle', { class: `disc ${look}`, cx, cy, r }));
		}
		marks(map, country, circles);
		country.append(names(country, circles), key(circles, locale));
		map.classList.add('as-circles');
	});
}

/** Draws the country as it lies again. */
export function drawCountry(map: Element, moving: boolean): void {
	const country = map.querySelector<SVGSVGElement>('.map-country');
	if (!country || !map.classList.contains('as-circles')) return;
	travel(country, moving, () => {
		country.setAttribute('viewBox', country.dataset['mapBox'] ?? '');
		const added = country.querySelectorAll('.areas circle, .on-circle, .circle-names, .circle-key');
		for (const each of added) each.remove();
		map.classList.remove('as-circles');
	});
}
