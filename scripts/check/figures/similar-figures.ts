import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, type Language } from './spelled.ts';

const asDistance = (distance: number, language: Language): string =>
	spelled(BigInt(Math.round(distance * 100)), 2, language);

/** The most similar municipalities with their distances. */
export function* similarFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const distance = comparing('distances on pages of municipalities', page.file);
	const others = audit.distances.get(code) ?? [];
	const named = new Map(audit.municipalities.map(({ slug, code: own }) => [slug, own]));
	const list = first(page.root, '#liknande ~ ol, ol.similar');
	const items = list ? all(list, 'li') : [];
	yield distance('number of similar municipalities', items.length > 0, true);
	for (const [index, item] of items.entries()) {
		const slug = attribute(first(item, 'a'), 'href').split('/').at(-2) ?? '';
		const expected = others[index];
		yield distance(
			`similar ${index + 1}`,
			`${named.get(slug) ?? slug} ${firstNumber(textOf(first(item, 'small')))}`,
			expected ? `${expected.code} ${asDistance(expected.distance, page.language)}` : '',
		);
	}
}

/** The peers with a fund against each problem: how far they are, and the how-manieth of all others. */
export function* peerFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const distance = comparing('distances on pages of municipalities', page.file);
	const others = audit.distances.get(code) ?? [];
	for (const peer of all(page.root, '.peer-table li[data-peer]')) {
		const own = attribute(peer, 'data-peer');
		const index = others.findIndex((other) => other.code === own);
		const [place = '', of = ''] = numbersIn(textOf(first(peer, '.peer-place')));
		yield distance(
			`peer ${own}`,
			`${firstNumber(textOf(first(peer, 'b')))}, ${place} of ${of}`,
			`${asDistance(others[index]?.distance ?? 0, page.language)}, ${index + 1} of ${others.length}`,
		);
	}
}
