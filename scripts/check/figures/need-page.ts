import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import { moneyOf, type Answer } from './money.ts';
import { changeOf, crowd } from './need-figures.ts';
import { all, attribute, cellsOf, first, textOf, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled } from './spelled.ts';
import { answerIn, quarterIn } from './words.ts';

/** The answers as the addresses of the list name them. */
const ANSWERS: Readonly<Record<string, Answer>> = {
	riktad: 'targets',
	annan: 'other',
	'ingen-kand': 'none-known',
};

/** A number with the sign of a change: "+12", "−3", and none before zero. */
export const signed = (text: string): string =>
	/^[1-9]|^0[.,]0*[1-9]/.test(text) ? `+${text}` : text;

/** The list of a challenge: mean, quarter, change, residents and money of every municipality. */
function* listFigures(page: Page, audit: Audit, challenge: ChallengeFacts): Generator<Comparison> {
	const mean = comparing('means in need lists', page.file);
	const quarter = comparing('quarters in need lists', page.file);
	const change = comparing('changes in need lists', page.file);
	const people = comparing('residents in need lists', page.file);
	const money = comparing('answers on funds in need lists', page.file);
	const table = first(page.root, '.need-table:has([data-column])');
	const heads = table ? all(table, 'thead th') : [];
	const columnOf = (name: string): number =>
		heads.findIndex(
			(head) =>
				attribute(head, 'data-column') === name ||
				attribute(head, 'class').split(' ').includes(name),
		);
	const rows = table ? all(table, 'tbody tr[data-code]') : [];
	yield mean('number of rows', rows.length, audit.municipalities.length);
	const found = audit.levels.get(challenge.id);
	const [from = Number.NaN, to = Number.NaN] = numbersIn(
		textOf(heads[columnOf('forandring')]).replaceAll('\u2060', ''),
	).map(Number);
	for (const row of rows) {
		const code = attribute(row, 'data-code');
		const place = `row ${code}`;
		const cells = cellsOf(row);
		const textIn = (name: string): string => textOf(cells[columnOf(name)]);
		const units = found?.level.shown.get(code);
		const decimals = found?.measure.indicator.decimals ?? 0;
		yield mean(
			place,
			firstNumber(textIn('behov')),
			units === undefined ? '' : spelled(units, decimals, page.language),
		);
		yield quarter(
			place,
			quarterIn(textIn('quarter')),
			found?.level.standings.get(code)?.quarter ?? '',
		);
		yield people(
			place,
			textIn('folkmangd'),
			spelled(audit.residents.get(code) ?? 0n, 0, page.language),
		);
		const answer = moneyOf(audit.funds, code, challenge).answer;
		yield money(place, answerIn(textIn('fond')), answer);
		if (found && columnOf('forandring') >= 0) {
			const difference = changeOf(found.measure, code, from, to);
			yield change(
				place,
				/\d/.test(textIn('forandring')) ? textIn('forandring') : '',
				difference === null ? '' : signed(spelled(difference, decimals, page.language)),
			);
		}
	}
}

/** The counts of the legend: heavier quarter or not, by answer. */
function* countFigures(page: Page, audit: Audit, challenge: ChallengeFacts): Generator<Comparison> {
	const count = comparing('counts of need and money', page.file);
	const cells = all(page.root, '.need-legend a[data-need][data-answer]');
	yield count('number of counts', cells.length > 0, true);
	for (const cell of cells) {
		const isHeavier = attribute(cell, 'data-need') === 'tyngre';
		const answer = ANSWERS[attribute(cell, 'data-answer')];
		const { municipalities } = crowd(
			audit,
			challenge,
			(quarter, own) => quarter !== undefined && (quarter === 4) === isHeavier && own === answer,
		);
		yield count(
			`${attribute(cell, 'data-need')} ${attribute(cell, 'data-answer')}`,
			textOf(first(cell, '[data-count]')),
			spelled(BigInt(municipalities), 0, page.language),
		);
	}
}

/** How many municipalities have no known need; it is said only where there are any. */
function* unknownFigures(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
): Generator<Comparison> {
	const count = comparing('counts of need and money', page.file);
	const said = /(?:Okänt behov|Unknown need|Need unknown): (\d+)/.exec(
		textOf(first(page.root, '.need-legend')),
	);
	const known = audit.levels.get(challenge.id)?.level.standings.size ?? 0;
	yield count('unknown need', said?.[1] ?? '0', audit.municipalities.length - known);
}

/** Every shape of a map of need. */
export function* shapeFigures(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
): Generator<Comparison> {
	const mean = comparing('means on maps of need', page.file);
	const quarter = comparing('quarters on maps of need', page.file);
	const money = comparing('answers on funds on maps of need', page.file);
	const found = audit.levels.get(challenge.id);
	for (const shape of all(page.root, 'a[data-k]')) {
		const code = attribute(shape, 'data-k');
		const place = `shape ${code}`;
		const label = attribute(shape, 'aria-label');
		const [named = '', value = ''] = label.slice(label.indexOf(': ') + 2).split('; ');
		const units = found?.level.shown.get(code);
		yield quarter(place, quarterIn(named), found?.level.standings.get(code)?.quarter ?? '');
		if (units !== undefined && found) {
			yield mean(
				place,
				firstNumber(value),
				spelled(units, found.measure.indicator.decimals, page.language),
			);
		}
		yield money(place, answerIn(label), moneyOf(audit.funds, code, challenge).answer);
	}
}

/** All that the page of need and money of a challenge shows before anything is chosen. */
export function* needPage(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
): Generator<Comparison> {
	yield* listFigures(page, audit, challenge);
	yield* countFigures(page, audit, challenge);
	yield* unknownFigures(page, audit, challenge);
	yield* shapeFigures(page, audit, challenge);
}

/** The matrix of all challenges: municipalities and residents of the heavier quarter, by answer. */
export function* needMatrix(page: Page, audit: Audit): Generator<Comparison> {
	const count = comparing('counts in the matrix', page.file);
	const people = comparing('residents in the matrix', page.file);
	for (const challenge of audit.challenges) {
		if (!audit.levels.has(challenge.id)) continue;
		const row = first(page.root, `tr[data-challenge="${challenge.id}"]`);
		const cells = row ? all(row, '[data-answer]') : [];
		yield count(
			`${challenge.id}: number of counts`,
			cells.length,
			challenge.targets.length > 0 ? 4 : 3,
		);
		for (const cell of cells) {
			const answer = attribute(cell, 'data-answer');
			const { municipalities, residents } = crowd(
				audit,
				challenge,
				(quarter, own) => quarter === 4 && (answer === 'heavier' || own === answer),
			);
			const place = `${challenge.id} ${answer}`;
			yield count(
				place,
				textOf(first(cell, '[data-count]')),
				spelled(BigInt(municipalities), 0, page.language),
			);
			yield people(
				place,
				firstNumber(textOf(first(cell, '[data-people]'))) || '0',
				spelled(residents, 0, page.language),
			);
		}
	}
}
