import { z } from 'zod';
import { FUND_FACTS } from '../fund-sources.ts';
import { CONFIDENCES, FUND_STATUSES, INSTRUMENTS } from '../funds.ts';
import { citedSource } from './cited-source.ts';
import type { Published } from './published.ts';
import { identifier, localized, text } from './text.ts';
import { year } from './time.ts';

/** How much is left of a fund, as its latest evidence has it. */
export const fundStatus = z.enum(FUND_STATUSES);

const fundSource = citedSource.extend({
	facts: z
		.array(z.enum(FUND_FACTS))
		.describe(
			'What of the row it shows; may be empty. "existence": that the fund or the money was there, or the contract made, when the source was written.',
		),
	supports: localized.describe('The same in words, with what it says beyond that.'),
});

/** A row of the registry: a social investment fund, money set aside, or an outcome contract. */
export const fund = z.strictObject({
	id: identifier.describe('Id of the row.'),
	code: z
		.string()
		.regex(/^(\d{2}|\d{4})$/, 'expected the four digits of a municipality or the two of a county')
		.describe('Code of the holder: four digits for a municipality, two for a region’s county.'),
	kind: z.enum(['municipality', 'region']).describe('What the holder is.'),
	name: text.describe('Name of the holder, for a region the one that it had then.'),
	instrument: z
		.enum(INSTRUMENTS)
		.describe(
			'"fund": a social investment fund; "set-aside": money set aside without one; "outcome-contract": an investor is paid by results.',
		),
	year: year
		.nullable()
		.describe('Year of decision or first allocation; null where it is not known.'),
	amount: z
		.number()
		.min(0)
		.nullable()
		.describe(
			'First amount stated, in kronor; null where none is. Not to be summed: rows differ in kind and year.',
		),
	targets: z
		.array(identifier)
		.describe('Keys of what it is aimed at, as in "targets" of the file; may be empty.'),
	challenges: z
		.array(identifier)
		.describe('Ids of the challenges that its targets count towards; may be empty.'),
	status: fundStatus.describe(
		'As of "statusYear". "planned": no source says that it came to be; "unknown": no source says whether it goes on.',
	),
	statusYear: year
		.nullable()
		.describe('Year of the evidence of the status, not of today; null where it bears no date.'),
	droppedYear: year
		.nullable()
		.describe('Year in which a plan was dropped; null where no source says that it was.'),
	repayment: localized
		.nullable()
		.describe('What is said of repayment; null means that nothing is said, not "no".'),
	note: localized.describe('What else is known.'),
	confidence: z
		.enum(CONFIDENCES)
		.describe(
			'"documented": by the holder’s own text, a decision or research; "reported": mentioned by others.',
		),
	sources: z.array(fundSource).describe('Where all of this is taken from.'),
});

export type Fund = Published<typeof fund>;
export type FundSource = Published<typeof fundSource>;
