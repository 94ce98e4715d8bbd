import { fill } from '../../words/text/fill.ts';
import { claimQuery } from '../../stats/claim.ts';
import { writeRef } from '../../stats/figure-ref.ts';
import { numberCsv } from '../../words/text/number-csv.ts';
import { numberTexts } from '../../words/text/number-texts.ts';
import type { NumberPage } from './number-page.ts';

const made = (name: string, text = '', attributes: Readonly<Record<string, string>> = {}) => {
	const element = document.createElement(name);
	element.textContent = text;
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
};

const step = (title: string, ...parts: readonly (Node | string)[]): HTMLElement => {
	const item = made('li');
	const note = made('span');
	note.append(...parts);
	item.append(made('b', title), note);
	return item;
};

const noted = (name: string, ...said: readonly (Node | string)[]): HTMLElement => {
	const note = made('div');
	const description = made('dd');
	description.append(...said);
	note.append(made('dt', name), description);
	return note;
};

/** A copy of a part of our own page, for this one: without its headings, or with them as a line of text. */
function copied(part: Element, isOneOfMany = false): Element {
	const copy = document.importNode(part, true);
	for (const heading of copy.querySelectorAll('h3')) {
		const text = heading.textContent;
		if (isOneOfMany) heading.replaceWith(made('p', text, { class: 'number-years' }));
		else heading.remove();
	}
	return copy;
}

/**
 * What the panel shows of a figure: the figure, the line to print, the way with its own row in place of
 * all rows, what the measure is, and the mean that it must not be taken for.
 *
 * @param href the figure's row on the page of its measure
 */
export function numberContent(
	{ figure, facts, ways, text, values }: NumberPage,
	href: string,
): {
	readonly title: readonly Node[];
	readonly body: readonly Node[];
} {
	const { words } = facts;
	const texts = numberTexts(figure, facts);
	const steps = ways.map((way) => copied(way, ways.length > 1));
	const raw = texts.raw === '' ? [] : [made('code', texts.raw), ' '];
	const row = step(texts.row, ...raw, texts.rawNote);
	const calculation =
		texts.calculation === null ? [] : [step(words.ownCalculation, texts.calculation)];
	const last = 'value' in figure.value ? [step(texts.shown, texts.shownNote)] : [];
	for (const part of steps.slice(0, -1)) part.querySelector('[data-rows]')?.remove();
	steps
		.at(-1)
		?.querySelector('[data-rows]')
		?.replaceWith(row, ...calculation, ...last);
	const about = copied(text);
	if (texts.notSame && texts.meanRef) {
		const [before, mean, after] = texts.notSame;
		const way = made('a', mean, { class: 'figure', href, 'data-figure': writeRef(texts.meanRef) });
		about.append(noted(words.notSame, before, way, after));
	}
	if (texts.place !== null) about.append(noted(words.place, texts.place));
	const link = new URL(href, location.href).href;
	const { ref, value } = figure;
	// What is quoted stays as it was in its release; a mean of ours is no figure of the release's own.
	const claim =
		facts.claims !== null && ref.from === null && 'value' in value
			? facts.claims +
				claimQuery({ ...ref, value: value.value, release: facts.release }, facts.decimals)
			: null;
	const cited = claim === null ? link : new URL(claim, location.href).href;
	const actions = made('p', '', { class: 'number-actions' });
	const copy = made('button', words.copy, { type: 'button' });
	copy.addEventListener('click', () => {
		const said = [texts.line, texts.source, cited].join('\n');
		navigator.clipboard.writeText(said).then(
			() => (copy.textContent = words.copied),
			() => (copy.textContent = words.notCopied),
		);
	});
	const { code, indicator } = ref;
	const csv = made('button', words.csv, { type: 'button' });
	csv.addEventListener('click', () => {
		const file = numberCsv({ code, place: figure.place, values }, facts);
		void import('../save-text.ts').then(({ saveFile }) => {
			saveFile(`${indicator}-${code}.csv`, file);
		});
	});
	const years = { first: values[0]?.[0] ?? '', last: values.at(-1)?.[0] ?? '' };
	const permanent = claim === null ? [] : [made('a', words.permanent, { href: claim })];
	actions.append(copy, csv, ...permanent, made('a', fill(words.series, years), { href: link }));
	return {
		title: [made('strong', texts.shown), made('span', texts.of)],
		body: [
			made('p', texts.line, { class: 'number-line' }),
			actions,
			made('h2', words.way),
			...steps,
			about,
		],
	};
}
