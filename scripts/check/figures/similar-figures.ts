import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { moneyOf } from './money.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, type Language } from './spelled.ts';

const asDistance = (distance: number, language: Language): string =>
	spelled(BigInt(Math.round(distance * 100)), 2, language);

/** How many are named to be called, at the most. */
const CALLED = 3;

/** How many of the most similar are named. */
const NAMED = 8;

/** The most similar municipalities with their distances. */
export function* similarFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const distance = comparing('distances on pages of municipalities', page.file);
	const others = audit.distances.get(code) ?? [];
	const items = all(page.root, '[data-similar]');
	yield distance('number of similar municipalities', items.length, Math.min(NAMED, others.length));
	for (const [index, item] of items.entries()) {
		const expected = others[index];
		yield distance(
			`similar ${index + 1}`,
			`${attribute(item, 'data-similar')} ${firstNumber(textOf(first(item, 'small')))}`,
			expected ? `${expected.code} ${asDistance(expected.distance, page.language)}` : '',
		);
	}
}

/** Whom to call: the how-manieth of all others each is in likeness, the most alike first. */
export function* peerFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const distance = comparing('distances on pages of municipalities', page.file);
	const others = audit.distances.get(code) ?? [];
	const aimedAt = (id: string): readonly string[] =>
		audit.challenges
			.filter(
				(challenge) => audit.levels.get(challenge.id)?.level.standings.get(code)?.quarter === 4,
			)
			.filter((challenge) => moneyOf(audit.funds, id, challenge).answer === 'targets')
			.map((challenge) => challenge.id);
	const expected = others
		.map((other, index) => ({ code: other.code, place: index + 1 }))
		.filter(({ code: other, place }) => aimedAt(other).length > 0 && 2 * place <= others.length)
		.slice(0, CALLED);
	const rows = all(page.root, 'tr[data-peer]');
	yield distance(
		'to call',
		rows
			.map(
				(row) =>
					`${attribute(row, 'data-peer')} ${numbersIn(textOf(first(row, '.likeness'))).join(' of ')}`,
			)
			.join(', '),
		expected.map((other) => `${other.code} ${other.place} of ${others.length}`).join(', '),
	);
}
