import { formatAmount } from './amount.ts';
import type { TermName } from '../../stats/contract/contract-draft.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import { listing } from './listing.ts';
import type { Locale } from '../../tables/locale.ts';
import {
	breakEven,
	cashFlow,
	presentValue,
	total,
	type ContractTerms,
	type Party,
} from '../../stats/contract/outcome-contract.ts';
import { printTyped } from './typed-number.ts';

/** How it goes for a side: {amount} is what it gains or loses. */
interface Outcome {
	readonly gain: string;
	readonly loss: string;
	readonly even: string;
}

/** Sentences about a contract, with {placeholders}. */
export interface ContractTexts {
	readonly loss: {
		/** {amount}, {share} */
		readonly investor: string;
		readonly investorNone: string;
		/** {amount} */
		readonly payer: string;
		readonly payerNone: string;
	};
	readonly expected: {
		/** {effect}, {saved}, {years}, {paid} */
		readonly falls: string;
		readonly same: string;
		readonly rises: string;
		/** {investor} and {payer} are outcomes. */
		readonly both: string;
		readonly investor: Outcome;
		readonly payer: Outcome;
	};
	/** {rate}, {investor}, {payer} */
	readonly present: string;
	readonly even: Readonly<
		Record<Party, { readonly at: string; readonly always: string; readonly never: string }>
	>;
	readonly evenPresent: string;
	/** {count} */
	readonly years: string;
	/** Nothing filled in yet. */
	readonly nothing: string;
	/** {terms} */
	readonly missing: string;
	readonly terms: Readonly<Record<TermName, string>>;
}

const ÖRE = 0.005;
const NO_BREAK = '\u00a0';

/** "17,5 %" or "17.5%". */
export const printPercent = (percent: number, locale: Locale): string =>
	printTyped(percent, locale) + (locale === 'sv' ? `${NO_BREAK}%` : '%');

/** A reduction that was worked out: one decimal, two below one per cent. */
export function printReduction(reduction: number, locale: Locale): string {
	const percent = reduction * 100;
	const rounded = Number(percent.toFixed(Math.abs(percent) < 1 ? 2 : 1));
	return printPercent(rounded, locale);
}

const kronor = (value: number, locale: Locale): string =>
	formatAmount(Math.round(Math.abs(value)), locale);

/** "+2 000 000 kr": a sum with its sign. */
function signed(value: number, locale: Locale): string {
	const whole = Math.round(value) + 0;
	const number = (whole > 0 ? '+' : '') + formatNumber(whole, 0, locale);
	return locale === 'sv' ? `${number}${NO_BREAK}kr` : `SEK${NO_BREAK}${number}`;
}

function outcome(value: number, words: Outcome, locale: Locale): string {
	if (Math.abs(value) < 0.5) return words.even;
	return fill(value > 0 ? words.gain : words.loss, { amount: kronor(value, locale) });
}

/** Both sides' present values in a sentence; nothing where money later is worth the same. */
function presentText(
	{ reduction, ...terms }: ContractTerms,
	words: ContractTexts,
	locale: Locale,
): readonly string[] {
	const { discountRate } = terms;
	if (discountRate === 0) return [];
	const flow = cashFlow({ ...terms, reduction });
	const value = (party: Party): string => signed(presentValue(flow, party, discountRate), locale);
	return [
		fill(words.present, {
			rate: printPercent(Number((discountRate * 100).toFixed(2)), locale),
			investor: value('investor'),
			payer: value('payer'),
		}),
	];
}

/** What decides who loses what without effect. */
export interface LossTerms {
	readonly intervention: number;
	readonly activityShare: number;
}

/** The loss case: nothing is saved. Needs no assumption of costs or effect. */
export function lossText(
	{ intervention, activityShare }: LossTerms,
	words: ContractTexts['loss'],
	locale: Locale,
): string {
	const paid = intervention * activityShare;
	const lost = intervention - paid;
	const share = printPercent(Number(((1 - activityShare) * 100).toFixed(2)), locale);
	return [
		lost < ÖRE ? words.investorNone : fill(words.investor, { amount: kronor(lost, locale), share }),
		paid < ÖRE ? words.payerNone : fill(words.payer, { amount: kronor(paid, locale) }),
	].join(' ');
}

/** The loss case in present values, once years and rate are known too. */
export const lossPresentText = (
	terms: ContractTerms,
	words: ContractTexts,
	locale: Locale,
): string => presentText({ ...terms, reduction: 0 }, words, locale).join('');

/** With the expected effect: what is saved and paid, and how it goes for each side. */
export function expectedText(terms: ContractTerms, words: ContractTexts, locale: Locale): string {
	const { reduction, years, intervention } = terms;
	const flow = cashFlow(terms);
	const investor = total(flow, 'investor');
	const saved = flow.reduce((sum, each) => sum + each.saving, 0);
	const { falls, same, rises, both } = words.expected;
	const happens = fill(reduction > 0 ? falls : reduction < 0 ? rises : same, {
		effect: printPercent(Number((Math.abs(reduction) * 100).toFixed(2)), locale),
		saved: kronor(saved, locale),
		years: fill(words.years, { count: years }),
		paid: kronor(investor + intervention, locale),
	});
	const sides = fill(both, {
		investor: outcome(investor, words.expected.investor, locale),
		payer: outcome(total(flow, 'payer'), words.expected.payer, locale),
	});
	return [happens, sides, ...presentText(terms, words, locale)].join(' ');
}

/** The smallest effect at which each side breaks even, one sentence for each. */
export function evenTexts(
	terms: ContractTerms,
	words: ContractTexts,
	locale: Locale,
): readonly [investor: string, payer: string] {
	const text = (party: Party): string => {
		const { at, always, never } = words.even[party];
		const reduction = breakEven(terms, party);
		if (reduction === null) return never;
		return reduction === 0 ? always : fill(at, { effect: printReduction(reduction, locale) });
	};
	return [text('investor'), text('payer')];
}

/** What has to be filled in before more can be said; "" where nothing has. */
export function missingText(
	missing: readonly TermName[],
	words: ContractTexts,
	locale: Locale,
): string {
	if (missing.length === 0) return '';
	if (missing.length === Object.keys(words.terms).length) return words.nothing;
	const terms = missing.map((name) => words.terms[name]);
	return fill(words.missing, { terms: listing(terms, locale) });
}
