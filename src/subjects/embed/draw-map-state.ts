import { writeText } from '../../steer/write.ts';
import type { ApiCircles } from '../../tables/api.ts';
import { fill } from '../../words/text/fill.ts';
import { reshaded } from './area-paths.ts';
import { inArea, type MapState } from './map-state.ts';
import type { YearMapFacts } from './year-map-facts.ts';

const SVG = 'http://www.w3.org/2000/svg';

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}

/** The municipalities of each drawing of a card, the country first, by their places in the order of codes. */
const seenIn = (card: Element, { insets, codes }: Pick<YearMapFacts, 'insets' | 'codes'>) =>
	[...card.querySelectorAll('.areas')].map((areas, index) => ({
		areas,
		seen: index === 0 ? codes.map((_, place) => place) : (insets[index - 1] ?? []),
	}));

const pathsIn = (areas: Element) =>
	[...areas.querySelectorAll('path')].map((path) => ({
		shade: path.getAttribute('class') ?? '',
		d: path.getAttribute('d') ?? '',
	}));

/** Gives the shapes of all drawings other shades. */
export function drawShades(
	card: Element,
	before: readonly string[],
	after: readonly string[],
	facts: YearMapFacts,
): void {
	for (const { areas, seen } of seenIn(card, facts)) {
		const drawn = reshaded(
			pathsIn(areas),
			seen.map((place) => before[place] ?? ''),
			seen.map((place) => after[place] ?? ''),
		);
		areas.replaceChildren(...drawn.map(({ shade, d }) => made('path', { class: shade, d })));
	}
}

/** What is not in the area fades; what the card is of says which it is. An area that is not there changes nothing. */
export function faded(
	card: Element,
	shades: readonly string[],
	{ area }: Pick<MapState, 'area'>,
	facts: YearMapFacts,
): readonly string[] {
	const name = area === null ? undefined : facts.areas[area];
	if (area === null || name === undefined) return shades;
	const isIn = inArea(area, facts.codes, { ...facts, groupIds: Object.keys(facts.areas) });
	for (const mark of card.querySelectorAll('[data-fund]')) {
		const place = facts.codes.indexOf(mark.getAttribute('data-fund') ?? '');
		mark.classList.toggle('out-of-focus', isIn[place] !== true);
	}
	const of = card.querySelector('.card-of');
	writeText(of, `${of?.textContent ?? ''}. ${fill(facts.words.focus, { area: name })}`);
	return shades.map((shade, place) => (isIn[place] === true ? shade : `${shade} out-of-focus`));
}

/** Takes away the marks of funds that are not asked for, and what the key says of them. */
export function showFunds(card: Element, { funds }: Pick<MapState, 'funds'>): void {
	if (funds === 'alla') return;
	const gone = funds === 'inga' ? '' : ':not(.aimed, .key-aimed)';
	for (const each of card.querySelectorAll(`:is(.fund-marks .fund, .fund-key-rows li)${gone}`)) {
		each.remove();
	}
}

/** Draws round a municipality in every drawing that has it, and names it. */
export function markMunicipality(
	card: Element,
	{ code, name }: { readonly code: string; readonly name: string },
	shades: readonly string[],
	facts: YearMapFacts,
): void {
	const own = facts.codes.indexOf(code);
	for (const { areas, seen } of seenIn(card, facts)) {
		const places = seen.map((_, at) => String(at));
		const shapes = reshaded(
			pathsIn(areas),
			seen.map((place) => shades[place] ?? ''),
			places,
		);
		const d = shapes.find(({ shade }) => shade === String(seen.indexOf(own)))?.d;
		if (d === undefined || d === '' || !seen.includes(own)) continue;
		areas.after(
			made('path', { class: 'outline', d }),
			made('path', { class: 'outline outline-dark', d }),
		);
	}
	sayMarked(card, shades[own] ?? '', name, facts);
}

/** In which class it is: the card has no value of each municipality and year. */
export function sayMarked(
	card: Element,
	shade: string,
	name: string,
	{ words }: YearMapFacts,
): void {
	const [own = ''] = shade.split(' ');
	const bounds = card.querySelector(`[data-shade="${own}"] .legend-bounds`)?.textContent.trim();
	const said = document.createElement('span');
	said.dataset['marked'] = '';
	said.textContent = ` ${fill(words.marked, { name, class: bounds ?? '' })}`;
	card.querySelector('.card-finding')?.append(said);
}

/** Draws circles by population in place of the shapes, in the same shades, with the names of the largest beside them. */
export function drawCircles(
	card: Element,
	{ circles, width, height }: ApiCircles,
	shades: readonly string[],
	municipality: string | null,
	facts: YearMapFacts,
): void {
	const country = card.querySelector('.map-country');
	const areas = country?.querySelector('.areas');
	if (!country || !areas) return;
	const placeOf = (code: string) => circles[code] ?? [0, 0, 0];
	country.setAttribute('viewBox', `0 0 ${width} ${height}`);
	for (const other of [...country.children]) {
		if (!other.matches('.areas, .fund-marks')) other.remove();
	}
	const drawn = facts.codes.map((code, place) => {
		const [cx, cy, r] = placeOf(code);
		const chosen = code === municipality ? ' marked-disc' : '';
		return made('circle', { class: `disc ${shades[place] ?? ''}${chosen}`, cx, cy, r });
	});
	areas.replaceChildren(...drawn);
	const group = country.querySelector('.fund-marks');
	const marks = new Map(
		[...card.querySelectorAll('.fund-marks .fund')].map((mark) => [
			mark.getAttribute('data-fund') ?? '',
			mark,
		]),
	);
	// The map has some in an inset alone, and some in both: here each stands once.
	group?.replaceChildren(...marks.values());
	for (const [code, mark] of marks) {
		const [x, y] = placeOf(code);
		mark.setAttribute('x', String(x));
		mark.setAttribute('y', String(y));
	}
	const names = made('g', { class: 'map-names', 'aria-hidden': 'true' });
	for (const [code, name] of Object.entries(facts.large)) {
		const [x, y, r] = placeOf(code);
		const isWest = x < width / 2;
		const text = made('text', {
			x: isWest ? x - r : x + r,
			y,
			dy: '0.35em',
			'text-anchor': isWest ? 'end' : 'start',
		});
		text.textContent = name;
		names.append(text);
	}
	country.append(names);
	card.querySelector('.map')?.classList.add('as-circles');
}
