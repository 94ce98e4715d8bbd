import { inSite } from '../../steer/in-site.ts';
import { readFacts } from '../../steer/read-facts.ts';
import type { ApiCircles } from '../../tables/api.ts';
import type { Compared } from '../../stats/municipality/compared.ts';
import {
	drawCircles,
	drawShades,
	faded,
	markMunicipality,
	sayMarked,
	showFunds,
} from './draw-map-state.ts';
import { readMapState, STATE_NAMES } from './map-state.ts';
import { showYear } from './year-map.ts';
import { shadesOf, type YearMapFacts } from './year-map-facts.ts';

/*
 * The script of a card's map, fetched where the card's address names another year or state than it is served in
 * (MapEmbed.astro). It is built as one file that shares nothing with others: a card asks for no more than it needs.
 */

/** A file of ours; null where it does not come, and then the card does without. */
async function fetched<File>(path: string): Promise<File | null> {
	try {
		const answer = await fetch(inSite(path));
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border: our own files
		return answer.ok ? ((await answer.json()) as File) : null;
	} catch {
		return null;
	}
}

/** Draws what the card's address asks for; its link leads on to the same. */
async function draw(card: HTMLElement): Promise<void> {
	const map = card.querySelector('.map');
	if (!map) return;
	const facts = readFacts<YearMapFacts>(map);
	const query = new URLSearchParams(location.search);
	const state = readMapState(query);
	const ofYear = showYear(card, query.get('ar'), facts);
	const shades = faded(card, ofYear, state, facts);
	drawShades(card, shadesOf(facts, facts.served), shades, facts);
	showFunds(card, state);
	const code = state.municipality;
	const isKnown = code !== null && facts.codes.includes(code);
	const [circles, one] = await Promise.all([
		state.circles ? fetched<ApiCircles>('/api/v1/circles.json') : null,
		isKnown ? fetched<Pick<Compared, 'code' | 'name'>>(`/jamfor/${code}.json`) : null,
	]);
	if (circles) drawCircles(card, circles, shades, code, facts);
	if (one && circles) sayMarked(card, shades[facts.codes.indexOf(one.code)] ?? '', one.name, facts);
	else if (one) markMunicipality(card, one, shades, facts);
	for (const link of card.querySelectorAll<HTMLAnchorElement>('.card-link a')) {
		const way = new URLSearchParams(link.search);
		for (const name of STATE_NAMES) {
			const value = query.get(name);
			if (value !== null && (name !== 'ar' || card.dataset['year'] === value)) way.set(name, value);
		}
		link.search = way.toString();
	}
	card.dataset['shown'] = '';
}

const card = document.querySelector<HTMLElement>('.card-map');
if (card) void draw(card);
