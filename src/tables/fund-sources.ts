import { z } from 'zod';
import { address, id, number, optionalText, someOf, text } from './column.ts';
import { optionalPastYear } from './past-year.ts';
import { table } from './table.ts';

/**
 * What a source can tell of a fund. `existence`: that the fund or the money was there, or the contract
 * made, when the source was written; `plan-dropped`: that a plan came to nothing; `note`: something that
 * the row's comment says.
 */
export const FUND_FACTS = [
	'existence',
	'instrument',
	'year',
	'amount',
	'targets',
	'status',
	'plan-dropped',
	'repayment',
	'note',
] as const;
export type FundFact = (typeof FUND_FACTS)[number];

/** What each source supports of the row of a fund. */
export const fundSources = table({
	path: 'funds/sources.csv',
	name: 'fund-sources',
	title: { sv: 'Källor till fonderna', en: 'Sources of the funds' },
	description: {
		sv: 'En rad per fond och källa, med vad källan belägger.',
		en: 'One row for each fund and source, with what the source supports.',
	},
	sources: [],
	row: z.object({
		fund: id('Id of the fund', { help: { sv: 'samma som id ovan', en: 'the same as id above' } }),
		title: text('Title of the source', {
			help: { sv: 'källans rubrik', en: 'title of the source' },
		}),
		url: address('Address', {
			help: { sv: 'adress som börjar med http', en: 'address that begins with http' },
		}),
		year: number(optionalPastYear, 'integer', 'Year of the source; empty where it bears no date', {
			help: { sv: 'källans år', en: 'of the source' },
		}),
		facts: someOf(
			`What of the row it tells. The words are ${FUND_FACTS.join(', ')}: "existence" is that the money was there when the source was written, "plan-dropped" that a plan came to nothing, "note" something of the row's comment; the others are columns. Keys`,
			FUND_FACTS,
			{
				help: {
					sv: `vad den visar: ${FUND_FACTS.join(';')}`,
					en: `what it shows: ${FUND_FACTS.join(';')}`,
				},
			},
		),
		supports_sv: optionalText('What it tells beyond that', {
			help: { sv: 'vad den visar mer än så', en: 'what it shows beyond that, in Swedish' },
		}),
		supports_en: optionalText('The same in English', {
			help: { sv: 'samma på engelska', en: 'the same in English' },
		}),
	}),
	key: ['fund', 'title', 'url'],
	joins: [{ column: 'fund', table: 'funds', key: 'id' }],
});

/** A row of the sources as it is read. */
export type SourceRow = z.infer<typeof fundSources.row>;
