import { z } from 'zod';
import { keys, optionalAmount } from './cell.ts';
import { column, id, number, oneOf, optionalText, text } from './column.ts';
import { keysField, PATTERN, textField } from './field.ts';
import { optionalFundYear, optionalPastYear } from './past-year.ts';
import { table } from './table.ts';

export const INSTRUMENTS = ['fund', 'set-aside', 'outcome-contract'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** As of `status_year`, which is the date of the evidence, not of today. */
export const FUND_STATUSES = [
	'active',
	'paused',
	'fully-allocated',
	'closed',
	'planned',
	'unknown',
] as const;
export type FundStatus = (typeof FUND_STATUSES)[number];

/** `documented`: the municipality's own text, a decision or research; `reported`: mentioned by others. */
export const CONFIDENCES = ['documented', 'reported'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const SAME_EN = { sv: 'samma på engelska', en: 'the same in English' };

/** The registry of funds. Its sources stand in `funds/sources.csv`, fund by fund. */
export const funds = table({
	path: 'funds/funds.csv',
	name: 'funds',
	title: { sv: 'Sociala investeringsfonder', en: 'Social investment funds' },
	description: {
		sv: 'Kända fonder, avsatta medel och utfallskontrakt. Att en kommun saknas betyder att ingen fond är känd, inte att ingen finns.',
		en: 'Known funds, money set aside and outcome contracts. A municipality that is not there has no known fund, which does not mean that it has none.',
	},
	sources: [],
	row: z.object({
		id: id('Id of the fund', {
			help: {
				sv: 'små bokstäver a–z, siffror, bindestreck',
				en: 'small letters a–z, digits, hyphens',
			},
			called: { sv: 'beteckning', en: 'id' },
		}),
		code: column(
			z.string().regex(/^(\d{2}|\d{4})$/, 'four digits (municipality) or two (region)'),
			{
				...textField('Municipality code (four digits) or county code (two)', PATTERN.holder),
				help: {
					sv: 'kommunkod, 4 siffror, eller länskod, 2',
					en: 'municipality code, 4 digits, or county code, 2',
				},
				called: { sv: 'kod', en: 'code' },
			},
		),
		name: text('Name of the holder', {
			help: { sv: 'kommunens eller regionens namn', en: 'name of the municipality or region' },
			called: { sv: 'namn', en: 'name' },
		}),
		instrument: oneOf('Kind of money', INSTRUMENTS, {
			help: {
				sv: 'fund, set-aside eller outcome-contract',
				en: 'fund, set-aside or outcome-contract',
			},
			called: { sv: 'form', en: 'form' },
		}),
		year: number(optionalFundYear, 'integer', 'Year of the decision or first allocation', {
			help: {
				sv: 'beslutet eller de första pengarna',
				en: 'of the decision or the first money',
			},
			called: { sv: 'från år', en: 'from year' },
		}),
		amount: number(optionalAmount, 'number', 'First amount stated, in kronor; never to be summed', {
			help: {
				sv: 'första belopp, kronor, bara siffror',
				en: 'the first stated, kronor, digits only',
			},
			called: { sv: 'belopp', en: 'amount' },
		}),
		targets: column(keys, {
			...keysField('Keys of what it is aimed at'),
			help: { sv: 'inriktning, se targets.csv', en: 'aims, see targets.csv' },
			called: { sv: 'inriktning', en: 'aims' },
		}),
		status: oneOf('As of status_year', FUND_STATUSES, {
			help: {
				sv: 'active, paused, fully-allocated, closed, planned eller unknown',
				en: 'active, paused, fully-allocated, closed, planned or unknown',
			},
			called: { sv: 'status', en: 'status' },
		}),
		status_year: number(optionalPastYear, 'integer', 'Year of the evidence of the status', {
			help: { sv: 'året som statusen gäller', en: 'the year that the status is of' },
			called: { sv: 'statusens år', en: 'year of the status' },
		}),
		dropped_year: number(
			optionalPastYear,
			'integer',
			'Year in which a plan was dropped, if a source says so',
			{
				help: {
					sv: 'året då en plan lades ner',
					en: 'the year in which a plan was dropped',
				},
				called: { sv: 'år då planen lades ner', en: 'year in which the plan was dropped' },
			},
		),
		repayment_sv: optionalText('What is said of repayment; empty means not stated', {
			help: {
				sv: 'vad som sägs om återbetalning',
				en: 'what is said of repayment, in Swedish',
			},
			called: { sv: 'återbetalning', en: 'repayment, in Swedish' },
		}),
		repayment_en: optionalText('The same in English', {
			help: SAME_EN,
			called: { sv: 'återbetalning, på engelska', en: 'repayment' },
		}),
		note_sv: text('What the sources say', {
			help: {
				sv: 'vad källorna säger, en mening',
				en: 'what the sources say, one sentence, in Swedish',
			},
			called: { sv: 'anmärkning', en: 'note, in Swedish' },
		}),
		note_en: text('The same in English', {
			help: SAME_EN,
			called: { sv: 'anmärkning, på engelska', en: 'note' },
		}),
		confidence: oneOf('documented by its holder or research, or reported by others', CONFIDENCES, {
			help: { sv: 'documented eller reported', en: 'documented or reported' },
			called: { sv: 'belägg', en: 'evidence' },
		}),
	}),
	key: ['id'],
});

/** A row of the registry as it is read. */
export type FundRow = z.infer<typeof funds.row>;
export type FundColumn = keyof FundRow;
