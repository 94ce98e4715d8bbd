import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContracts } from '../../../scripts/read/contracts.ts';
import { missingTerms, TERM_NAMES } from '../../stats/contract/contract-draft.ts';
import { PRESETS, whoseOf } from '../../stats/contract/contract-preset.ts';
import { ASSUMED, documentedDraft, knownTerms, presetsOf } from './example-draft.ts';

const NORRKOPING = 'norrkoping-utfallskontrakt';
const terms = readContracts(
	'c.csv',
	readFileSync('data/funds/contracts.csv', 'utf8'),
	new Set([NORRKOPING, 'harnosand-utfallskontrakt']),
).filter(({ fund }) => fund === NORRKOPING);
const presets = presetsOf(terms);
const known = knownTerms(terms);

describe('the worked example', () => {
	it('says of every field whose figure it is, and none is a reader’s', () => {
		for (const preset of PRESETS.filter((name) => name !== 'tomt')) {
			expect(missingTerms(presets[preset])).toEqual([]);
			for (const name of TERM_NAMES) {
				expect(['documented', 'assumed'], name).toContain(whoseOf(name, presets[preset], known));
			}
		}
	});

	it('assumes just what is not documented', () => {
		const documented = documentedDraft(terms);
		for (const name of TERM_NAMES) {
			expect(ASSUMED[name] === null, name).toBe(documented[name] !== null);
			expect(whoseOf(name, presets.norrkoping, known), name).toBe(
				documented[name] === null ? 'assumed' : 'documented',
			);
		}
	});

	it('has the documented terms of Norrköping', () => {
		expect(presets.norrkoping).toMatchObject({
			personer: 60,
			insats: 10_000_000,
			aktivitet: 40,
			besparing: 60,
			tak: 20,
			ar: 2,
		});
		expect(presets.investerat.insats).toBe(7_500_000);
	});

	it('is the reader’s own once she has changed a figure, and nobody’s where it is empty', () => {
		expect(whoseOf('minskning', { ...presets.norrkoping, minskning: 30 }, known)).toBe('own');
		expect(whoseOf('insats', { ...presets.norrkoping, insats: 9_000_000 }, known)).toBe('own');
		expect(whoseOf('villkor', { ...presets.norrkoping, villkor: false }, known)).toBe('own');
		expect(whoseOf('personer', presets.tomt, known)).toBeNull();
	});
});
