import { z } from 'zod';
import { optionalYear } from './cell.ts';
import { address, id, number, oneOf, someOf, text } from './column.ts';
import { hasBegun } from './past-year.ts';
import { table } from './table.ts';

/** What a fact is about. */
export const BUYING_TOPICS = [
	'limits',
	'direct-award',
	'amendments',
	'decisions',
	'partnership',
	'non-profits',
	'outcome-contracts',
	'innovation',
	'own-money',
	'state-money',
] as const;

/** The way of someone who has a model and would sell it, step by step. Each is an anchor of the page. */
export const SELL_STEPS = [
	'salj-varde',
	'salj-grans',
	'salj-vem',
	'salj-anbud',
	'salj-partnerskap',
	'salj-resultat',
] as const;

/** The way of a municipality that has a problem and would buy a solution. */
export const BUY_STEPS = [
	'kop-finns',
	'kop-slag',
	'kop-egna',
	'kop-andras',
	'kop-risk',
	'kop-beslut',
] as const;

/** Beside the table of amounts. */
export const AMOUNTS = 'belopp';

/** Where on the page a fact can stand. */
export const BUYING_PLACES = [AMOUNTS, ...SELL_STEPS, ...BUY_STEPS] as const;
export type BuyingPlace = (typeof BUYING_PLACES)[number];
export type BuyingStep = Exclude<BuyingPlace, typeof AMOUNTS>;

/** "first": read at once; "more": behind what is read at once. */
export const BUYING_WEIGHTS = ['first', 'more'] as const;

/** How a municipality may buy or pay for a social solution, one sentence a row, each by one source. */
export const buying = table({
	path: 'buying.csv',
	name: 'buying',
	title: { sv: 'Så kan en kommun köpa', en: 'How a municipality can buy' },
	description: {
		sv: 'Vad lagar, myndigheter och andra säger om hur en kommun får köpa eller betala för en social lösning. En uppgift per rad, med orden som lästes i källan. Ingen juridisk rådgivning.',
		en: 'What laws, agencies and others say of how a municipality may buy or pay for a social solution. One fact a row, with the words that were read in the source. No legal advice.',
	},
	sources: [],
	row: z.object({
		id: id('Id of the fact'),
		topic: oneOf('What it is about', BUYING_TOPICS),
		places: someOf(
			'Where on the page it stands: a step of one of its two ways, or beside the amounts; at least one',
			BUYING_PLACES,
		),
		weight: oneOf('Whether it is read at once or behind what is', BUYING_WEIGHTS),
		said_sv: text('The fact, in our words'),
		said_en: text('The same in English'),
		called_sv: text('The source in short, as it stands before its year'),
		called_en: text('The same in English'),
		publisher: text('Who says it; with who reproduces it where another does'),
		title: text('Title of the source'),
		url: address('Address of the source'),
		year: number(
			optionalYear.refine((year) => year === null || hasBegun(year), {
				error: 'a year that has begun, or nothing',
			}),
			'integer',
			'Year of the source, of a law that of the wording read; empty where it bears no date',
		),
		phrase: text('The words that were read in the source, in Swedish; […] marks a cut'),
	}),
	key: ['id'],
});

/** A row of the facts as it is read. */
export type BuyingRow = z.infer<typeof buying.row>;
