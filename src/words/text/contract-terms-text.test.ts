import { expect, it } from 'vitest';
import { EMPTY } from '../../stats/contract/contract-draft.ts';
import { contractTermsText, type TermsWords } from './contract-terms-text.ts';

const WORDS: TermsWords = {
	terms: {
		personer: 'personer',
		kostnad: 'kostnad',
		minskning: 'minskning',
		insats: 'insats',
		aktivitet: 'aktivitet',
		besparing: 'besparing',
		over: 'därefter',
		tak: 'tak',
		villkor: 'villkoret uppfyllt',
		ar: 'uppföljning',
		ranta: 'ränta',
	},
	units: { people: '', SEK: 'kr', percent: '%', years: '' },
	condition: { yes: 'ja', no: 'nej' },
	whose: { documented: 'Belagt: {terms}.', assumed: 'Antaget: {terms}.', own: 'Eget: {terms}.' },
};
const KNOWN = {
	documented: { personer: [60], villkor: [true] },
	assumed: { ...EMPTY, kostnad: 400_000 },
};

it('tells the terms by whose each figure is; that results improved does not document that they were enough', () => {
	const draft = { ...EMPTY, personer: 60, kostnad: 400_000, tak: 12.5, villkor: true };
	expect(contractTermsText(draft, KNOWN, WORDS, 'sv')).toEqual([
		'Belagt: personer: 60.',
		'Antaget: kostnad: 400\u202f000\u00a0kr; villkoret uppfyllt: ja.',
		'Eget: tak: 12,5\u00a0%.',
	]);
	expect(contractTermsText(EMPTY, KNOWN, WORDS, 'sv')).toEqual([]);
	expect(contractTermsText(draft, KNOWN, WORDS, 'en').join(' ')).toContain('tak: 12.5%');
});
