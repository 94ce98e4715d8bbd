import { cell, readCsv } from './csv.ts';
import type { Language } from './spelled.ts';

/** Why a figure stands although it is far from its place's other ones. */
export type UnusualReason = Readonly<Record<Language, string>>;

/** By `unusualKey`. */
export type UnusualReasons = ReadonlyMap<string, UnusualReason>;

export const unusualKey = (indicator: string, code: string, year: number): string =>
	`${indicator} ${code} ${year}`;

/**
 * Reasons of single figures; those of a whole year name no place, and stand beside none.
 * @param data the folder of the tables
 */
export const readUnusual = (data: string): UnusualReasons =>
	new Map(
		readCsv(`${data}/exceptions.csv`).flatMap((row) => {
			const code = cell(row, 'municipality');
			const key = unusualKey(cell(row, 'indicator'), code, Number(cell(row, 'year')));
			const reason = { sv: cell(row, 'reason_sv'), en: cell(row, 'reason_en') };
			return code === '' ? [] : [[key, reason] as const];
		}),
	);
