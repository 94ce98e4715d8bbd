import { fill } from '../../words/text/fill.ts';
import { formatNumber } from '../../words/text/format.ts';
import type { MatrixFacts } from '../../words/text/matrix-facts.ts';
import { firstNames, type NamedPlace } from './named-places.ts';
import { FUND_STATES } from '../../stats/money/need-choice.ts';
import type { NeedCount } from '../../stats/money/need-count.ts';
import type { NeedPicture } from '../../words/text/need-picture.ts';
import { cellTexts } from '../../words/text/need-texts.ts';
import type { StartPicture } from '../../stats/money/start-picture.ts';
import { nameOf } from '../../steer/municipality-name.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/** What the list of the chosen problem says. */
export interface ChosenProblem {
	/** Its words; null while it is the one that the page is served with. */
	readonly words: StartPicture | null;
	/** Null where it has no need level. */
	readonly row: NeedCount | null;
	readonly picture: NeedPicture;
	/** Codes of the area. */
	readonly within: ReadonlySet<string> | null;
	readonly hasTargets: boolean;
}

/** Every municipality by its code: the shapes of the map are named and lead to its page. */
function placesOn(map: Element): ReadonlyMap<string, NamedPlace> {
	return new Map(
		[...map.querySelectorAll('.map-country [data-k]')].map((shape) => {
			const code = shape.getAttribute('data-k') ?? '';
			return [code, { code, name: nameOf(shape), href: shape.getAttribute('href') ?? '' }];
		}),
	);
}

/** Writes the municipalities of the chosen problem, answer by answer (ChosenProblem.astro). */
export function writeChosen(
	within: Element,
	map: Element,
	{ words, row, picture, within: area, hasTargets }: ChosenProblem,
	facts: MatrixFacts,
): void {
	const { chosen, texts, locale, names } = facts;
	const part = (name: string): HTMLElement | null =>
		within.querySelector(`[data-chosen="${name}"]`);
	const number = (value: number): string => formatNumber(value, 0, locale);
	if (words) {
		writeText(part('title'), words.title);
		writeText(part('note'), words.note);
		part('note')?.toggleAttribute('hidden', words.note === '');
		writeAttribute(part('more'), 'href', words.more.href);
	}
	const measure = words?.measure ?? facts.measure;
	const all = row?.heavier.municipalities ?? 0;
	writeText(part('all'), row ? fill(chosen.all, { count: number(all), measure }) : measure);
	const places = placesOn(map);
	for (const state of FUND_STATES) {
		const section = within.querySelector(`[data-chosen-answer="${state}"]`);
		section?.toggleAttribute('hidden', !row || (state === 'targets' && !hasTargets));
		if (!row) continue;
		const said = cellTexts(row.answers[state], texts, locale);
		for (const [name, text] of Object.entries(said)) {
			writeText(section?.querySelector(`[data-${name}]`), text);
		}
		const those = [...picture].flatMap(([code, place]) => {
			const is = place.need === 'heavier' && place.fund === state && (area?.has(code) ?? true);
			return is ? (places.get(code) ?? []) : [];
		});
		const { named, more } = firstNames(those, names);
		section?.querySelector('[data-names]')?.replaceChildren(
			...named.flatMap(({ name, href }, index) => {
				const link = document.createElement('a');
				link.href = href;
				link.textContent = name;
				return index === 0 ? [link] : [', ', link];
			}),
		);
		const rest = section?.querySelector('[data-more]');
		rest?.toggleAttribute('hidden', more === 0);
		writeText(rest, fill(chosen.more, { count: number(more) }));
	}
}
