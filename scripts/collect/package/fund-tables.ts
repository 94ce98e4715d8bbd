import { CONTRACT_TERMS } from '../../../src/model/documented-contract.ts';
import { FUND_FACTS } from '../../../src/model/fund-fact.ts';
import { FUND_STATUSES, INSTRUMENTS } from '../../../src/model/fund.ts';
import { SEARCHES } from '../../../src/model/search.ts';
import { FOUND } from '../../read/searches.ts';
import {
	choice,
	joins,
	keys,
	optionalNumber,
	optionalText,
	PATTERN,
	schema,
	text,
} from './schema.ts';
import type { Table } from './table.ts';

const factsInWords = `The words are ${FUND_FACTS.join(', ')}: "existence" is that the money was there when the source was written, "plan-dropped" that a plan came to nothing, "note" something of the row's comment; the others are columns. Keys`;

/** The registry of funds. Its sources stand in `funds/sources.csv`, fund by fund. */
export const FUND_TABLES: readonly Table[] = [
	{
		path: 'funds/funds.csv',
		name: 'funds',
		title: { sv: 'Sociala investeringsfonder', en: 'Social investment funds' },
		description: {
			sv: 'Kända fonder, avsatta medel och utfallskontrakt. Att en kommun saknas betyder att ingen fond är känd, inte att ingen finns.',
			en: 'Known funds, money set aside and outcome contracts. A municipality that is not there has no known fund, which does not mean that it has none.',
		},
		sources: [],
		schema: schema(
			[
				text('id', 'Id of the fund', PATTERN.id),
				text('code', 'Municipality code (four digits) or county code (two)', PATTERN.holder),
				text('name', 'Name of the holder'),
				choice('instrument', 'Kind of money', INSTRUMENTS),
				optionalNumber('year', 'integer', 'Year of the decision or first allocation'),
				optionalNumber('amount', 'number', 'First amount stated, in kronor; never to be summed'),
				keys('targets', 'Keys of what it is aimed at'),
				choice('status', 'As of status_year', FUND_STATUSES),
				optionalNumber('status_year', 'integer', 'Year of the evidence of the status'),
				optionalNumber(
					'dropped_year',
					'integer',
					'Year in which a plan was dropped, if a source says so',
				),
				optionalText('repayment_sv', 'What is said of repayment; empty means not stated'),
				optionalText('repayment_en', 'The same in English'),
				text('note_sv', 'What the sources say'),
				text('note_en', 'The same in English'),
				choice('confidence', 'documented by its holder or research, or reported by others', [
					'documented',
					'reported',
				]),
			],
			['id'],
		),
	},
	{
		path: 'funds/sources.csv',
		name: 'fund-sources',
		title: { sv: 'Källor till fonderna', en: 'Sources of the funds' },
		description: {
			sv: 'En rad per fond och källa, med vad källan belägger.',
			en: 'One row for each fund and source, with what the source supports.',
		},
		sources: [],
		schema: schema(
			[
				text('fund', 'Id of the fund', PATTERN.id),
				text('title', 'Title of the source'),
				{ ...text('url', 'Address'), format: 'uri' },
				optionalNumber('year', 'integer', 'Year of the source; empty where it bears no date'),
				keys('facts', `What of the row it tells. ${factsInWords}`),
				optionalText('supports_sv', 'What it tells beyond that'),
				optionalText('supports_en', 'The same in English'),
			],
			['fund', 'title', 'url'],
			[joins('fund', 'funds', 'id')],
		),
	},
	{
		path: 'funds/national.csv',
		name: 'fund-national',
		title: { sv: 'Uppgifter om fonder i hela landet', en: 'Figures on funds in the whole country' },
		description: {
			sv: 'Vad utgivare har sagt om antal fonder och belopp, ord för ord och med källa.',
			en: 'What publishers have said of the number of funds and their amounts, with the source.',
		},
		sources: [],
		schema: schema(
			[
				text('id', 'Id of the figure', PATTERN.id),
				text('value_sv', 'The figure, or the words where no single figure is given'),
				text('value_en', 'The same in English'),
				text('unit', 'Unit of the figure; "text" for words'),
				optionalNumber('as_of', 'integer', 'Year that the figure refers to'),
				text('statement_sv', 'What is said'),
				text('statement_en', 'The same in English'),
				optionalText('note_sv', 'What a reader must know of it'),
				optionalText('note_en', 'The same in English'),
				text('source_title', 'Title of the source'),
				{ ...text('source_url', 'Address of the source'), format: 'uri' },
				optionalNumber('source_year', 'integer', 'Year of the source'),
			],
			['id'],
		),
	},
	{
		path: 'funds/contracts.csv',
		name: 'fund-contracts',
		title: { sv: 'Dokumenterade kontraktsvillkor', en: 'Documented terms of contracts' },
		description: {
			sv: 'Vad källor säger om villkoren i utfallskontrakt och om hur det gick, ett villkor per rad. Ett villkor som saknas är inte dokumenterat.',
			en: 'What sources say of the terms of outcome contracts and of their results, one term a row. A term that is not there is not documented.',
		},
		sources: [],
		schema: schema(
			[
				text('fund', 'Id of the contract among the funds', PATTERN.id),
				choice('term', 'What is agreed, or what came of it', CONTRACT_TERMS),
				optionalNumber('value', 'number', 'The number of the term; empty where it is words'),
				choice('unit', 'Unit of the number; "text" for words', [
					'SEK',
					'percent',
					'people',
					'years',
					'text',
				]),
				text('said_sv', 'What the source says'),
				text('said_en', 'The same in English'),
				text('source_title', 'Title of the source'),
				{ ...text('source_url', 'Address of the source'), format: 'uri' },
				optionalNumber(
					'source_year',
					'integer',
					'Year of the source; empty where it bears no date',
				),
			],
			['fund', 'term'],
			[joins('fund', 'funds', 'id')],
		),
	},
	{
		path: 'funds/outcomes.csv',
		name: 'fund-outcomes',
		title: { sv: 'Vad utfallskontrakten gav', en: 'What came of outcome contracts' },
		description: {
			sv: 'Vad olika källor säger om resultatet av utfallskontrakt, en redogörelse per rad. Redogörelser som skiljer sig åt ska stå bredvid varandra, lika stora.',
			en: 'What different sources say of the results of outcome contracts, one account a row. Accounts that differ should stand side by side, equal in size.',
		},
		sources: [],
		schema: schema(
			[
				text('fund', 'Id of the contract among the funds', PATTERN.id),
				text('account', 'Id of the account within the contract', PATTERN.id),
				text('heading_sv', 'Over what time, and according to whom'),
				text('heading_en', 'The same in English'),
				text('said_sv', 'What the source says'),
				text('said_en', 'The same in English'),
				optionalNumber(
					'result',
					'number',
					'The result in kronor, if the source gives one; the words say whose it is, or that they do not',
				),
				text('source_title', 'Title of the source'),
				{ ...text('source_url', 'Address of the source'), format: 'uri' },
				optionalNumber(
					'source_year',
					'integer',
					'Year of the source; empty where it bears no date',
				),
			],
			['fund', 'account'],
			[joins('fund', 'funds', 'id')],
		),
	},
	{
		path: 'funds/searches.csv',
		name: 'fund-searches',
		title: { sv: 'Hur vi har sökt efter fonder', en: 'How we have searched for funds' },
		description: {
			sv: 'En rad per kommun: om vi har sökt efter en fond på kommunens namn, bara i en grupp av flera, eller inte alls, och när. Det säger hur okänd en fond är som vi inte känner till.',
			en: 'One row for each municipality: whether we have searched for a fund by its name, only in a group of several, or not at all, and when. It tells how unknown a fund is that we do not know of.',
		},
		sources: [],
		schema: schema(
			[
				text('code', 'Municipality code (kommunkod)', PATTERN.municipality),
				choice(
					'searched',
					'by-name, in-group or not; "found" for a municipality that is in funds.csv, where how it was found is not kept',
					[...SEARCHES, FOUND],
				),
				optionalText('month', 'Year and month of the last search; empty beside "not" and "found"'),
			],
			['code'],
			[joins('code', 'municipalities', 'code')],
		),
	},
	{
		path: 'funds/targets.csv',
		name: 'fund-targets',
		title: { sv: 'Vad fonderna riktas mot', en: 'What the funds are aimed at' },
		description: {
			sv: 'Nycklarna i fondernas kolumn "targets" och deras namn.',
			en: 'The keys in the column "targets" of the funds, and their names.',
		},
		sources: [],
		schema: schema(
			[
				text('key', 'Key', PATTERN.id),
				text('name_sv', 'Name in Swedish'),
				text('name_en', 'Name in English'),
			],
			['key'],
		),
	},
];
