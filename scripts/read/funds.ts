import { z } from 'zod';
import type { Challenge } from '../../src/model/challenge.ts';
import { FUND_STATUSES, INSTRUMENTS, type Fund, type FundSource } from '../../src/model/fund.ts';
import type { Localized } from '../../src/model/locale.ts';
import { keys, oneOf, optionalNumber, optionalWords, optionalYear, slug, words } from './cell.ts';
import { DataError } from './data-error.ts';
import { readTable } from './table.ts';

/** What a fund can be aimed at. */
export interface Target {
	readonly key: string;
	readonly name: Localized;
}

/** Reads `data/funds/targets.csv`. */
export const readTargets = (file: string, text: string): readonly Target[] =>
	readTable(file, text, z.object({ key: words, name_sv: words, name_en: words })).map(
		({ data }) => ({ key: data.key, name: { sv: data.name_sv, en: data.name_en } }),
	);

export const webAddress = z.url({
	protocol: /^https?$/,
	error: 'an address that begins with http:// or https://',
});

/** Both languages or neither. */
export const pair = (sv: string | null, en: string | null): Localized | null =>
	sv === null || en === null ? null : { sv, en };

/** Reads `data/funds/sources.csv`: the sources of each fund, by its id. */
export function readFundSources(file: string, text: string): Map<string, FundSource[]> {
	const schema = z.object({
		fund: slug,
		title: words,
		url: webAddress,
		year: optionalYear,
		supports_sv: words,
		supports_en: words,
	});
	const sources = new Map<string, FundSource[]>();
	for (const { data } of readTable(file, text, schema)) {
		const { fund, title, url, year, supports_sv: sv, supports_en: en } = data;
		const list = sources.get(fund) ?? [];
		list.push({ title, url, year, supports: { sv, en } });
		sources.set(fund, list);
	}
	return sources;
}

const fundRow = z.object({
	id: slug,
	code: z.string().regex(/^(\d{2}|\d{4})$/, 'four digits (municipality) or two (region)'),
	name: words,
	instrument: oneOf(INSTRUMENTS),
	year: optionalYear,
	amount: optionalNumber,
	targets: keys,
	status: oneOf(FUND_STATUSES),
	status_year: optionalYear,
	repayment_sv: optionalWords,
	repayment_en: optionalWords,
	note_sv: words,
	note_en: words,
	confidence: oneOf(['documented', 'reported']),
});

/** What the registry's rows are checked against and joined with. */
export interface KnownToFunds {
	/** Codes of municipalities and counties. */
	readonly codes: ReadonlySet<string>;
	readonly targets: readonly Target[];
	readonly challenges: readonly Challenge[];
	readonly sources: ReadonlyMap<string, readonly FundSource[]>;
}

/** Reads `data/funds/funds.csv`: each fund with its sources and the challenges that it counts towards. */
export function readFunds(file: string, text: string, known: KnownToFunds): readonly Fund[] {
	const targets = new Set(known.targets.map(({ key }) => key));
	const ids = new Set<string>();
	const funds = readTable(file, text, fundRow).map(({ place, data }): Fund => {
		if (ids.has(data.id)) throw new DataError(place, `fund "${data.id}" is there already`);
		ids.add(data.id);
		if (!known.codes.has(data.code)) {
			throw new DataError(place, `code "${data.code}" is neither a municipality nor a county`);
		}
		const stray = data.targets.find((target) => !targets.has(target));
		if (stray !== undefined) {
			throw new DataError(place, `target "${stray}" is not one of ${[...targets].join(', ')}`);
		}
		const sources = known.sources.get(data.id) ?? [];
		if (sources.length === 0) {
			throw new DataError(
				place,
				`fund "${data.id}" has no source, expected one or more in data/funds/sources.csv`,
			);
		}
		return {
			id: data.id,
			code: data.code,
			kind: data.code.length === 4 ? 'municipality' : 'region',
			name: data.name,
			instrument: data.instrument,
			year: data.year,
			amount: data.amount,
			targets: data.targets,
			challenges: known.challenges
				.filter((challenge) => challenge.targets.some((target) => data.targets.includes(target)))
				.map(({ id }) => id),
			status: data.status,
			statusYear: data.status_year,
			repayment: pair(data.repayment_sv, data.repayment_en),
			note: { sv: data.note_sv, en: data.note_en },
			confidence: data.confidence,
			sources,
		};
	});
	const orphan = [...known.sources.keys()].find((id) => !ids.has(id));
	if (orphan !== undefined) {
		throw new DataError(
			{ file: file.replace('funds.csv', 'sources.csv') },
			`fund "${orphan}" is not in ${file}`,
		);
	}
	return funds;
}
