import { nameClass, outliers } from '../../draw/outliers.ts';
import type { Scatter, ScatterAxis, ScatterPoint } from '../../draw/scatter.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { formatNumber } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { writeAttribute } from '../../steer/write.ts';

const SVG = 'http://www.w3.org/2000/svg';

const element = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	return made;
};

const percent = (number: number): string => `${number}%`;

/** Redraws lines and numbers of an axis as TwoIndicators.astro drew them. */
function drawAxis(group: Element, name: 'x' | 'y', axis: ScatterAxis, locale: Locale): void {
	group.replaceChildren(
		...axis.ticks.flatMap(({ value, position }) => {
			const at = percent(position);
			const across = name === 'x' ? { x1: at, x2: at, y2: '100%' } : { y1: at, y2: at, x2: '100%' };
			const text = element('text', name === 'x' ? { x: at, y: '100%' } : { y: at });
			text.textContent = formatNumber(value, axis.decimals, locale);
			return [element('line', across), text];
		}),
	);
}

/** How a dot looks. */
export interface DotState {
	/** Whether its municipality holds a known fund, and one aimed at the problem. */
	readonly holds: boolean;
	readonly aimed: boolean;
	/** Outside the area in focus. */
	readonly outOfFocus: boolean;
	/** In another county than the chosen municipality. */
	readonly elsewhere: boolean;
}

/** Moves the dots to their new places, adds those that are new and takes away those without values. */
function drawDots(
	group: Element,
	points: readonly ScatterPoint[],
	stateOf: (code: MunicipalityCode) => DotState,
): void {
	const old = new Map(
		[...group.children].map((dot) => [dot.getAttribute('data-dot') ?? '', dot] as const),
	);
	for (const { code, left, top } of points) {
		const { holds, aimed, outOfFocus, elsewhere } = stateOf(code);
		const dot =
			old.get(code) ??
			(holds
				? element('use', { class: 'fund', href: '#scatter-fund', 'data-dot': code })
				: element('circle', { r: '3.5', 'data-dot': code }));
		old.delete(code);
		writeAttribute(dot, holds ? 'x' : 'cx', percent(left));
		writeAttribute(dot, holds ? 'y' : 'cy', percent(top));
		dot.classList.toggle('aimed', aimed);
		dot.classList.toggle('out-of-focus', outOfFocus);
		dot.classList.toggle('elsewhere', elsewhere);
		// Those that hold a fund lie on top.
		if (!dot.parentNode) group.insertBefore(dot, holds ? null : group.querySelector('use'));
	}
	for (const dot of old.values()) dot.remove();
}

/** Draws what the chart shows, into the chart that the page was served with. */
export function drawChart(
	svg: Element,
	chart: Scatter,
	stateOf: (code: MunicipalityCode) => DotState,
	locale: Locale,
): void {
	for (const name of ['x', 'y'] as const) {
		const group = svg.querySelector(`[data-axis="${name}"]`);
		if (group) drawAxis(group, name, chart[name], locale);
	}
	const dots = svg.querySelector('[data-dots]');
	if (dots) drawDots(dots, chart.points, stateOf);
}

/** The name of a dot, beside it. */
function nameAt(point: ScatterPoint, name: string): SVGElement {
	const text = element('text', {
		x: percent(point.left),
		y: percent(point.top),
		class: nameClass(point),
	});
	text.textContent = name;
	return text;
}

/** Names the dots far out, as TwoIndicators.astro does, but for those that `nameOf` has no name for. */
export function nameOutliers(
	group: Element | null,
	points: readonly ScatterPoint[],
	nameOf: (code: MunicipalityCode) => string | null,
): void {
	group?.replaceChildren(
		...outliers(points).flatMap((point) => {
			const name = nameOf(point.code);
			return name === null ? [] : [nameAt(point, name)];
		}),
	);
}

/** Puts an outline, a dark line on a light one, round a dot; with a name beside it where one is given. */
export function markDot(group: Element, point: ScatterPoint | null, name: string | null): void {
	if (!point) {
		group.replaceChildren();
		return;
	}
	const [x, y] = [percent(point.left), percent(point.top)];
	const ring = (): SVGElement => element('circle', { cx: x, cy: y, r: '7' });
	group.replaceChildren(ring(), ring(), ...(name === null ? [] : [nameAt(point, name)]));
}
