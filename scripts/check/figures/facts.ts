import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cell, readCsv } from './csv.ts';

/*
 * The tables of `data/` as an auditor needs them. Only the fields that figures follow from are read;
 * whether the rest is right is for others to say.
 */

const indicatorSchema = z.object({
	id: z.string(),
	challenge: z.string().nullable(),
	name: z.object({ sv: z.string(), en: z.string() }),
	unit: z.string(),
	per: z.object({ sv: z.string(), en: z.string() }).nullable(),
	decimals: z.int(),
	heavier: z.enum(['higher', 'lower', 'neutral']),
	ranking: z.enum(['allowed', 'pooled', 'discouraged', 'not-applicable']),
	/** Why rules over time pass it over. */
	untold: z.object({ sv: z.string(), en: z.string() }).nullable(),
	midpoint: z.number().nullable(),
	phrases: z.object({
		sv: z.object({ subject: z.string() }),
		en: z.object({ subject: z.string() }),
	}),
	breaks: z.array(z.object({ year: z.int(), kind: z.enum(['method', 'noise']) })),
});
export type IndicatorFacts = z.infer<typeof indicatorSchema>;

const challengeSchema = z.object({
	id: z.string(),
	/** Measures that give the need level, in order of preference, each with the years of its mean. */
	leads: z.array(z.object({ indicator: z.string(), years: z.int() })),
	/** What is shown while none of them has values. */
	without: z.object({ indicator: z.string() }).nullable(),
	targets: z.array(z.string()),
});
export type ChallengeFacts = z.infer<typeof challengeSchema>;

const readJson = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
	schema.parse(JSON.parse(readFileSync(file, 'utf8')));

export const readIndicators = (data: string): readonly IndicatorFacts[] =>
	readJson(`${data}/indicators.json`, z.array(indicatorSchema));

export const readChallenges = (data: string): readonly ChallengeFacts[] =>
	readJson(`${data}/challenges.json`, z.array(challengeSchema));

export interface MunicipalityFacts {
	readonly code: string;
	readonly name: string;
	readonly slug: string;
}

export const readMunicipalities = (data: string): readonly MunicipalityFacts[] =>
	readCsv(`${data}/municipalities.csv`).map((row) => ({
		code: cell(row, 'code'),
		name: cell(row, 'name'),
		slug: cell(row, 'slug'),
	}));

export interface FundFacts {
	readonly id: string;
	/** Code of the municipality (four digits) or region (two) that holds it. */
	readonly code: string;
	readonly status: string;
	readonly targets: readonly string[];
}

export const readFunds = (data: string): readonly FundFacts[] =>
	readCsv(`${data}/funds/funds.csv`).map((row) => ({
		id: cell(row, 'id'),
		code: cell(row, 'code'),
		status: cell(row, 'status'),
		targets: cell(row, 'targets')
			.split(';')
			.filter((target) => target !== ''),
	}));
