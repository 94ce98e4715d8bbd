import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_CSV_WORDS } from '../model/need-csv-words.ts';
import type { NeedCount } from '../model/need-count.ts';
import { needSentence as en } from './en/need-sentence.ts';
import { needSentence as sv } from './sv/need-sentence.ts';
import { words } from './words.ts';
import { LOCALES } from '../model/locale.ts';

const finding = (targets: number, other: number, none: number): NeedCount => ({
	challenge: 'x',
	heavier: { municipalities: targets + other + none, people: 2_019_853 },
	answers: {
		targets: { municipalities: targets, people: 0 },
		other: { municipalities: other, people: 0 },
		'none-known': { municipalities: none, people: 0 },
	},
	unknown: 0,
});

describe('the finding in a sentence', () => {
	it('counts municipalities, people and answers', () => {
		expect(sv(finding(2, 6, 61), 'ungdomsarbetslöshet', true)).toBe(
			'69 kommuner med sammanlagt 2\u202f019\u202f853 invånare hör till den fjärdedel där huvudmåttet för ungdomsarbetslöshet väger tyngst: i 2 av dem är en fond riktad mot problemet känd, i 6 är en fond med annan eller okänd inriktning känd och i 61 är ingen fond känd.',
		);
		expect(en(finding(2, 6, 61), 'youth unemployment', true)).toBe(
			'69 municipalities with 2,019,853 residents in all are in the quarter where the lead measure of youth unemployment weighs heaviest: a fund aimed at the problem is known in 2 of them, a fund with another or unknown aim in 6, and no fund is known in 61.',
		);
	});

	it('has forms for none and one', () => {
		expect(sv(finding(0, 1, 1), 'missbruk', true)).toContain(
			'i ingen av dem är en fond riktad mot problemet känd, i en är en fond med annan eller okänd inriktning känd och i en är ingen fond känd.',
		);
		expect(sv(finding(1, 0, 0), 'missbruk', true)).toMatch(
			/^1 kommun med .* väger tyngst: där är en fond riktad mot problemet känd\.$/,
		);
		expect(en(finding(0, 0, 1), 'substance abuse', true)).toMatch(
			/^1 municipality with .* residents is in .*: no fund is known there\.$/,
		);
		expect(sv(finding(0, 0, 0), 'missbruk', true)).toMatch(/^Ingen kommun kan placeras/);
	});

	it('says nothing of aims where the registry has none for the problem', () => {
		expect(sv(finding(0, 4, 69), 'utflyttning', false)).toContain(
			'i 4 av dem är en fond känd, men ingen inriktning i förteckningen motsvarar just det här problemet, och i 69 är ingen fond känd.',
		);
		expect(en(finding(0, 0, 5), 'out-migration', false)).toContain(
			'a fund is known in none of them',
		);
	});

	it('says what the third answer also covers where funds that have ended are left out', () => {
		expect(sv(finding(1, 5, 63), 'missbruk', true, true)).toContain(
			'och i 63 är ingen fond känd, eller bara sådana som är avslutade eller helt fördelade.',
		);
		expect(en(finding(1, 5, 63), 'substance abuse', true, true)).toContain(
			'and no fund is known in 63, or only funds that have ended or are fully allocated.',
		);
		expect(sv(finding(0, 0, 1), 'missbruk', true, true)).toMatch(
			/: där är ingen fond känd, eller bara sådana som är avslutade eller helt fördelade\.$/,
		);
	});

	it('is one sentence that claims no absence, whatever the counts', () => {
		const count = fc.nat({ max: 290 });
		fc.assert(
			fc.property(
				count,
				count,
				count,
				fc.boolean(),
				fc.boolean(),
				(a, b, c, hasTargets, without) => {
					for (const text of [
						sv(finding(a, b, c), 'x', hasTargets, without),
						en(finding(a, b, c), 'x', hasTargets, without),
					]) {
						expect(text.match(/\./g)).toHaveLength(1);
						expect(text).not.toMatch(
							/saknar|undefined|NaN| 0 |utan fond|without a fund|ingen fond (?!känd)/,
						);
					}
				},
			),
		);
	});
});

describe('the words of the published lists', () => {
	it('are those of the pages', () => {
		for (const locale of LOCALES) {
			const { funds, map, market } = words(locale);
			const csv = NEED_CSV_WORDS[locale];
			expect(csv.answers).toEqual(map.fundStates);
			expect(csv.withoutEnded).toBe(market.list.words.withoutEnded);
			expect(csv.instruments).toEqual(funds.instruments);
			expect(csv.statuses).toEqual(funds.statuses);
		}
		expect(NEED_CSV_WORDS.sv.columns).toHaveLength(NEED_CSV_WORDS.en.columns.length);
	});
});
