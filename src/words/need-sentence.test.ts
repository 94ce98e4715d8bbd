import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_CSV_WORDS } from './text/need-csv-words.ts';
import type { NeedCount } from '../stats/money/need-count.ts';
import { needSentence as english } from './en/need-sentence.ts';
import { textOf } from './need-pieces.ts';
import { needSentence as swedish } from './sv/need-sentence.ts';
import { words } from './words.ts';
import { LOCALES } from '../tables/locale.ts';

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

type Given = Parameters<typeof swedish>;
const sv = (...given: Given): string => textOf(swedish(...given));
const en = (...given: Given): string => textOf(english(...given));

describe('the finding in a sentence', () => {
	it('has no digit that is not of a count, and knows whom each count is of', () => {
		const [targets, other, none] = [2, 6, 61];
		for (const said of [swedish, english]) {
			const pieces = said(finding(targets, other, none), 'x', true);
			for (const { text, of } of pieces) if (of === null) expect(text).not.toMatch(/\d/);
			const counts = pieces.filter(({ of }) => of !== null).map(({ text, of }) => [of, text]);
			expect(counts.slice(0, -1)).toEqual([
				['targets', '2'],
				['all', '69'],
				['other', '6'],
				['none-known', '61'],
				['all', '69'],
			]);
			expect(counts.at(-1)?.[0]).toBe('all');
			const untargeted = said(finding(0, other, none), 'x', false);
			expect(untargeted.filter(({ of }) => of === 'other')).toEqual([{ text: '6', of: 'other' }]);
		}
	});

	it('counts municipalities, people and answers', () => {
		expect(sv(finding(2, 6, 61), 'ungdomsarbetslöshet', true)).toBe(
			'I 2 av de 69 kommuner som har störst problem med ungdomsarbetslöshet känner vi till en fond mot problemet. I 6 känner vi till en fond eller ett kontrakt med annan eller okänd inriktning och i 61 är ingen fond känd. I de 69 kommunerna bor drygt 2 miljoner människor.',
		);
		expect(en(finding(2, 6, 61), 'youth unemployment', true)).toBe(
			'A fund aimed at the problem is known in 2 of the 69 municipalities in the worst-affected quarter for youth unemployment. In 6 we know of a fund or contract with another or unknown aim, and in 61 no fund is known. The 69 municipalities are home to just over 2 million people.',
		);
	});

	it('has forms for none and one', () => {
		expect(sv(finding(0, 1, 1), 'missbruk', true)).toMatch(
			/^I ingen av de 2 kommuner som har störst problem med missbruk känner vi till någon fond mot problemet\. I en känner vi till en fond eller ett kontrakt med annan eller okänd inriktning och i en är ingen fond känd\./,
		);
		expect(sv(finding(1, 0, 0), 'missbruk', true)).toMatch(
			/^I den kommun som har störst problem med missbruk känner vi till en fond mot problemet\./,
		);
		expect(en(finding(0, 0, 1), 'substance abuse', true)).toMatch(
			/^In the only municipality in .*, no fund is known\. It is home to /,
		);
		expect(en(finding(0, 0, 3), 'substance abuse', true)).toContain(
			' In 3 no fund is known. The 3',
		);
		expect(sv(finding(0, 0, 0), 'missbruk', true)).toMatch(/^Ingen kommun kan placeras/);
	});

	it('says nothing of aims where the registry has none for the problem', () => {
		expect(sv(finding(0, 4, 69), 'utflyttning', false)).toMatch(
			/^I 4 av de 73 .* känner vi till en fond eller ett kontrakt, men förteckningen har ingen inriktning mot problemet\. I 69 är ingen fond känd\. /,
		);
		expect(en(finding(0, 0, 5), 'out-migration', false)).toMatch(
			/^No fund is known in any of the 5 .*; the registry has no aim against it\./,
		);
	});

	it('says what the third answer also covers where funds that have ended are left out', () => {
		expect(sv(finding(1, 5, 63), 'missbruk', true, true)).toContain(
			'och i 63 är ingen fond känd, eller bara sådana som är avslutade eller helt fördelade.',
		);
		expect(en(finding(1, 5, 63), 'substance abuse', true, true)).toContain(
			'and in 63 no fund is known, or only funds that have ended or are fully allocated.',
		);
		expect(sv(finding(0, 0, 1), 'missbruk', true, true)).toMatch(
			/ är ingen fond känd, eller bara sådana som är avslutade eller helt fördelade\. /,
		);
	});

	it('opens with at most thirty words and claims no absence, whatever the counts', () => {
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
						sv(finding(a, b, c), 'ekonomisk utsatthet x', hasTargets, without),
						en(finding(a, b, c), 'crime and insecurity', hasTargets, without),
					]) {
						expect(text.split('. ')[0]?.split(' ').length).toBeLessThanOrEqual(30);
						expect(text).not.toMatch(
							/saknar|undefined|NaN|false| 0 |utan fond|without a fund|ingen fond (?!känd)/,
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
			const { funds, map, challengeNeed } = words(locale);
			const csv = NEED_CSV_WORDS[locale];
			expect(csv.answers).toEqual(map.fundStates);
			expect(csv.withoutEnded).toBe(challengeNeed.list.words.withoutEnded);
			expect(csv.instruments).toEqual(funds.instruments);
			expect(csv.statuses).toEqual(funds.statuses);
		}
		expect(NEED_CSV_WORDS.sv.columns).toHaveLength(NEED_CSV_WORDS.en.columns.length);
	});
});
