import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../tables/locale.ts';
import type { NeedCount, NeedCounts } from '../stats/money/need-count.ts';
import {
	aimedText,
	barParts,
	cellTexts,
	heatOf,
	knownText,
	ofText,
	shownText,
	unknownText,
	type Spoken,
} from './text/need-texts.ts';
import { words } from './words.ts';

/** With plain spaces, so that the sentences can be read here. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

const spoken = (locale: Locale, change: Partial<Spoken> = {}): Spoken => ({
	locale,
	texts: words(locale).matrix.texts,
	area: null,
	withoutEnded: false,
	year: '2025',
	...change,
});
describe('how a problem is measured', () => {
	it.each(LOCALES)('is told in the same words beside its bar and beside its map (%s)', (locale) => {
		const { matrix, problems } = words(locale);
		expect(matrix.measures).toBe(problems.measures);
	});
});

const blekinge = { kind: 'county', name: 'Blekinge län' } as const;

const row = (noneKnown: number, heavier: number, people = 1234 * noneKnown): NeedCount => ({
	challenge: 'ungdomsarbetsloshet',
	answers: {
		targets: { municipalities: 0, people: 0 },
		other: { municipalities: heavier - noneKnown, people: 0 },
		'none-known': { municipalities: noneKnown, people },
	},
	heavier: { municipalities: heavier, people },
	unknown: 0,
});
const counts = (aimed: number, municipalities: number): NeedCounts => ({
	rows: [],
	municipalities,
	known: aimed,
	aimed,
});
const youth = (count: NeedCount, change: Partial<Spoken> = {}): string =>
	plain(unknownText(count, 'ungdomsarbetslöshet', spoken('sv', change)));

describe('the sentence on where no fund is known', () => {
	it('agrees with every number', () => {
		expect(youth(row(61, 69, 1276134))).toBe(
			'I 61 av de 69 kommuner som har störst problem med ungdomsarbetslöshet känner vi inte till någon fond. Där bor knappt 1,3 miljoner människor (2025).',
		);
		expect(youth(row(1, 2))).toBe(
			'I en av de 2 kommuner som har störst problem med ungdomsarbetslöshet känner vi inte till någon fond. Där bor drygt 1 200 människor (2025).',
		);
		expect(youth(row(3, 3))).toBe(
			'I ingen av de 3 kommuner som har störst problem med ungdomsarbetslöshet känner vi till någon fond. Där bor drygt 3 700 människor (2025).',
		);
		expect(youth(row(0, 3))).toBe(
			'I alla de 3 kommuner som har störst problem med ungdomsarbetslöshet känner vi till en fond, om än inte alltid mot just det problemet.',
		);
	});

	it('speaks of one municipality, and of none', () => {
		expect(youth(row(1, 1), { area: blekinge })).toBe(
			'I den enda kommun i Blekinge län som hör till den fjärdedel av landets kommuner som har störst problem med ungdomsarbetslöshet känner vi inte till någon fond. Där bor drygt 1 200 människor (2025).',
		);
		expect(youth(row(0, 1), { area: blekinge })).toContain('känner vi till en fond, om än');
		expect(youth(row(0, 0), { area: blekinge })).toBe(
			'Ingen kommun i Blekinge län som vi har uppgift om hör till den fjärdedel av landets kommuner som har störst problem med ungdomsarbetslöshet.',
		);
	});

	it('says so when funds that have ended are left out', () => {
		expect(youth(row(62, 69), { withoutEnded: true })).toContain(
			'känner vi inte till någon fond som inte har upphört.',
		);
	});

	it('says the same in English', () => {
		const say = (count: NeedCount, change: Partial<Spoken> = {}): string =>
			unknownText(count, 'youth unemployment', spoken('en', change));
		expect(say(row(61, 69, 1276134))).toBe(
			'In 61 of the 69 municipalities in the worst-affected quarter for youth unemployment, we do not know of any fund. They are home to just under 1.3 million people (2025).',
		);
		const area = { kind: 'group', name: 'Large cities' } as const;
		expect(say(row(1, 1), { area })).toContain(
			'In the only municipality in the group “Large cities” that is in the country’s worst-affected quarter for youth unemployment, we do not',
		);
	});
});

describe('the sentence on money where the need is', () => {
	it('agrees with every number and place', () => {
		expect(plain(aimedText(counts(9, 290), spoken('sv')))).toBe(
			'I 9 av de 290 kommunerna i landet känner vi till en fond som riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		);
		expect(plain(aimedText(counts(0, 5), spoken('sv', { area: blekinge })))).toBe(
			'I ingen av de 5 kommunerna i Blekinge län känner vi till någon fond som riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		);
		const gotland = { kind: 'county', name: 'Gotlands län' } as const;
		expect(plain(aimedText(counts(0, 1), spoken('sv', { area: gotland })))).toMatch(
			/^I den enda kommunen i Gotlands län känner vi inte till någon fond som/,
		);
		expect(plain(aimedText(counts(1, 5), spoken('sv', { withoutEnded: true })))).toMatch(
			/^I en av de 5 .* känner vi till en fond som inte har upphört och som riktar sig/,
		);
	});
});

describe('what is shown', () => {
	it('names the area, its size, and what is left out', () => {
		expect(plain(shownText(counts(0, 290), spoken('sv')))).toBe('Hela landet, 290 kommuner.');
		expect(
			plain(shownText(counts(0, 1), spoken('sv', { area: blekinge, withoutEnded: true }))),
		).toBe('Blekinge län, 1 kommun. Fonder som har upphört är borträknade.');
	});
});

describe('the texts of a cell', () => {
	const { texts } = words('sv').matrix;

	it('name one municipality, several, and nobody’s residents not at all', () => {
		expect(cellTexts({ municipalities: 1, people: 8666 }, texts, 'sv')).toEqual({
			count: '1',
			unit: 'kommun',
			people: '8\u202f666 invånare',
		});
		expect(cellTexts({ municipalities: 0, people: 0 }, texts, 'sv').people).toBe('');
	});

	it('show a dash where there is nothing to be a part of', () => {
		expect(ofText(row(0, 0), 'none-known', texts, 'sv')).toBe('–');
		expect(ofText(row(0, 2), 'none-known', texts, 'sv')).toBe('0 av 2');
	});

	it('draw the parts of a bar after each other, to one scale, the largest heavier quarter filling it', () => {
		const part = fc.nat(97);
		fc.assert(
			fc.property(fc.array(fc.tuple(part, part, part)), (sizes) => {
				const rows = sizes.map(([targets, other, none]): NeedCount => {
					const tally = (municipalities: number) => ({ municipalities, people: 0 });
					return {
						challenge: 'x',
						answers: { targets: tally(targets), other: tally(other), 'none-known': tally(none) },
						heavier: tally(targets + other + none),
						unknown: 0,
					};
				});
				const most = Math.max(...rows.map(({ heavier }) => heavier.municipalities), 1);
				for (const each of rows) {
					let end = 0;
					for (const { state, from, length } of barParts(each, rows)) {
						expect(from).toBeCloseTo(end, 5);
						end = from + length;
						expect(
							Math.abs(length - (100 * each.answers[state].municipalities) / most),
						).toBeLessThan(0.11);
					}
					expect(Math.abs(end - (100 * each.heavier.municipalities) / most)).toBeLessThan(0.06);
				}
			}),
		);
	});

	it('shade a cell of the grid by the share of all the area’s municipalities', () => {
		const heat = (count: number, of: number) => heatOf(row(count, count), 'none-known', of);
		expect([heat(0, 5), heat(1, 10), heat(1, 5), heat(2, 5), heat(4, 5), heat(5, 5)]).toEqual([
			0, 1, 1, 2, 4, 4,
		]);
		expect(heatOf(row(0, 0), 'none-known', 0)).toBe(0);
	});
});

describe('in every language, for every number', () => {
	it('no placeholder is left, and no municipality is said to lack a fund', () => {
		const places = [null, { kind: 'county', name: 'X' }, { kind: 'group', name: 'Y' }] as const;
		fc.assert(
			fc.property(
				fc.constantFrom(...LOCALES),
				fc.constantFrom(...places),
				fc.boolean(),
				fc.nat(5),
				fc.nat(5),
				(locale, area, withoutEnded, part, rest) => {
					const said = spoken(locale, { area, withoutEnded });
					const whole = counts(part, part + rest);
					const all = [
						unknownText(row(part, part + rest), 'z', said),
						shownText(whole, said),
						knownText(whole, said),
						...(part + rest > 0 ? [aimedText(whole, said)] : []),
					].join(' ');
					expect(all).not.toMatch(/[{}]|undefined|NaN| {2}/);
					expect(all).not.toMatch(/saknar|ingen fond|utan fond|no fund|without a fund|lacks?\b/i);
				},
			),
		);
	});
});
