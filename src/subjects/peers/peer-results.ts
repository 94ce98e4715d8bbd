import { takeInstead, writeCompareChoice } from '../../steer/compare-choice.ts';
import { fill } from '../../words/text/fill.ts';
import { EQUAL, type PeerChoice } from '../../stats/peer-choice.ts';
import type { PeerFacts } from '../../words/text/peer-facts.ts';
import {
	introText,
	levelName,
	likenessText,
	listPeers,
	ownText,
	printFeature,
	weightsText,
	type Listed,
	type Space,
} from './peer-list.ts';
import { searchedOf } from '../../words/text/searched-text.ts';
import { fundStateRows } from '../../stats/money/registry.ts';
import { writeText } from '../../steer/write.ts';

const say = (within: Element, place: string, text: string): void => {
	writeText(within.querySelector(`[data-said="${place}"]`), text);
};

const aimsOf = (fund: HTMLElement): readonly string[] => fund.dataset['aims']?.split(' ') ?? [];

function linkTo(href: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}

/** A municipality's card, as the server drew it. */
interface Card {
	readonly code: string;
	readonly element: HTMLElement;
	readonly funds: readonly HTMLElement[];
}

/** The list of municipalities: which are there, in what order, and what is said of each. */
export class PeerResults {
	readonly #part: HTMLElement;
	readonly #facts: PeerFacts;
	readonly #names: ReadonlyMap<string, string>;
	/** Place of each municipality in code order, as the quarters are given. */
	readonly #places: ReadonlyMap<string, number>;
	/** In alphabetical order. */
	readonly #cards: readonly Card[];

	/** @param names of all municipalities by code */
	constructor(part: HTMLElement, facts: PeerFacts, names: ReadonlyMap<string, string>) {
		this.#part = part;
		this.#facts = facts;
		this.#names = names;
		const codes = [...names.keys()].filter((code) => code !== '').sort();
		this.#places = new Map(codes.map((code, place) => [code, place]));
		this.#cards = [...part.querySelectorAll<HTMLElement>('[data-peer]')].map((element) => ({
			code: element.dataset['peer'] ?? '',
			element,
			funds: [...element.querySelectorAll<HTMLElement>('[data-aims]')],
		}));
	}

	/**
	 * @param space null where no municipality is chosen and the figures are not there
	 * @returns what is shown now, for those who listen
	 */
	show(choice: PeerChoice, space: Space | null): string {
		const { texts, challenges } = this.#facts;
		const challenge = challenges.find(({ id }) => id === choice.challenge);
		if (!challenge) return '';
		const aimed = this.#cards.filter(({ funds }) =>
			funds.some((fund) => aimsOf(fund).includes(challenge.id)),
		);
		const list = listPeers(
			choice,
			aimed.map(({ code }) => code),
			space,
		);
		const name = this.#nameOf(choice.municipality);
		const heading = name === '' ? texts.headingAll : fill(texts.heading, { name });
		const intro = [introText(list, challenge.name, name, texts)];
		if (choice.municipality !== null) {
			const quarter = this.#levelOf(choice.municipality, challenge);
			intro.push(fill(texts.levelOf, { name, quarter }));
		}
		say(this.#part, 'heading', heading);
		say(this.#part, 'intro', intro.join(' '));
		say(this.#part, 'weights', weightsText(choice, list, name, this.#facts));
		this.#showOwn(choice, name);
		this.#part.toggleAttribute('data-ordered', list.unordered === null);
		this.#order(list.shown.map(({ code }) => code));
		for (const listed of list.shown) this.#showCard(listed, choice, challenge, space);
		this.#offerToCompare(choice.municipality, list.unordered === null ? list.shown : []);
		const named = list.shown.map(({ code }) => this.#nameOf(code)).join(', ');
		return [`${heading}.`, ...intro, named].join(' ');
	}

	#nameOf(code: string | null): string {
		return this.#names.get(code ?? '-') ?? '';
	}

	#levelOf(code: string, challenge: PeerFacts['challenges'][number]): string {
		return levelName(challenge, this.#places.get(code) ?? -1, this.#facts);
	}

	/** The way to where all problems of the most alike stand side by side. */
	#offerToCompare(code: string | null, alike: readonly Listed[]): void {
		const place = this.#part.querySelector<HTMLElement>('[data-compare]');
		if (!place) return;
		place.hidden = code === null || alike.length === 0;
		const link = place.querySelector('a');
		if (!link || code === null) return;
		link.search = writeCompareChoice(
			takeInstead(
				[code],
				alike.map((other) => other.code),
			),
		);
		say(place, 'compare', fill(this.#facts.texts.compare, { name: this.#nameOf(code) }));
	}

	#showOwn({ municipality, challenge }: PeerChoice, name: string): void {
		const { own, searched, texts, funds } = this.#facts;
		const answer = fundStateRows(own[municipality ?? ''] ?? [], challenge);
		const ownMoney =
			municipality === null ? '' : ownText(answer, name, searchedOf(searched, municipality), texts);
		say(this.#part, 'own', ownMoney);
		const links = answer.rows.flatMap(({ id, title, statusText, source }, index) => [
			index > 0 ? ', ' : '',
			linkTo(`${funds}${id}/`, title),
			' (',
			linkTo(`${funds}${id}/${source}`, statusText),
			')',
		]);
		this.#part.querySelector('[data-own-funds]')?.replaceChildren(...links);
	}

	/** Puts these first, in this order, and leaves out the rest. Nothing moves that need not. */
	#order(codes: readonly string[]): void {
		const list = this.#part.querySelector('[data-peers]');
		const shown = codes.flatMap((code) => this.#cards.filter((card) => card.code === code));
		const rest = this.#cards.filter(({ code }) => !codes.includes(code));
		for (const [index, { element, code }] of [...shown, ...rest].entries()) {
			element.hidden = !codes.includes(code);
			const there = list?.children[index];
			if (there && there !== element) there.before(element);
		}
	}

	#showCard(
		{ code, alike, percents }: Listed,
		choice: PeerChoice,
		challenge: PeerFacts['challenges'][number],
		space: Space | null,
	): void {
		const card = this.#cards.find((each) => each.code === code);
		if (!card) return;
		for (const fund of card.funds) fund.hidden = !aimsOf(fund).includes(challenge.id);
		const { texts } = this.#facts;
		const quarter = this.#levelOf(code, challenge);
		const likeness = likenessText(alike, (space?.points.size ?? 0) - 1, this.#facts);
		const parts = [likeness, fill(texts.level, { quarter })].filter((part) => part !== '');
		say(card.element, 'likeness', `${parts.join('. ')}.`);
		const place = card.element.querySelector<HTMLElement>('[data-differences]');
		if (!place) return;
		place.hidden = alike === null;
		if (alike === null || !space || choice.municipality === null) return;
		if (!place.firstElementChild) {
			const template = this.#part.querySelector('template');
			if (template) place.append(template.content.cloneNode(true));
		}
		this.#showDifferences(place, choice, code, percents, space);
	}

	#showDifferences(
		place: HTMLElement,
		{ municipality, steps }: PeerChoice,
		code: string,
		percents: Listed['percents'],
		{ values }: Space,
	): void {
		const { features, locale, texts } = this.#facts;
		say(place, 'own-name', this.#nameOf(municipality));
		say(place, 'other-name', this.#nameOf(code));
		for (const [index, row] of [
			...place.querySelectorAll<HTMLElement>('[data-feature]'),
		].entries()) {
			const feature = features[index];
			if (!feature) continue;
			const print = (of: string | null): string => {
				const value = of === null ? undefined : values[of]?.[index];
				return value === undefined ? '' : printFeature(value, feature, locale);
			};
			const step = steps[index] ?? EQUAL;
			say(row, 'own-value', print(municipality));
			say(row, 'other-value', print(code));
			say(row, 'step', step === EQUAL ? '' : `, ${texts.steps[step]}`);
			const percent = percents?.[index];
			say(row, 'share', percent === undefined ? '–' : fill(texts.share, { percent }));
			row.style.setProperty('--share', String(percent ?? 0));
		}
	}
}
