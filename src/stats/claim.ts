import { COUNTRY, isMunicipalityCode } from '../tables/code.ts';
import { isReleaseDate } from './frozen-path.ts';
import { round } from './round.ts';

/** A figure as somebody has quoted it: what, where, when, how much, and out of which release. */
export interface Claim {
	/** Id of the measure. */
	readonly indicator: string;
	/** Code of the municipality; "00" for the country. */
	readonly code: string;
	readonly year: number;
	/** As it was shown: rounded, in the unit of the measure. */
	readonly value: number;
	/** ISO date of the release. */
	readonly release: string;
}

/** The names in the address, the same in both languages. */
export const CLAIM_NAMES = {
	indicator: 'indikator',
	code: 'kommun',
	year: 'ar',
	value: 'varde',
	release: 'utgava',
} as const satisfies Readonly<Record<keyof Claim, string>>;

export type ClaimPart = keyof Claim;

/** The Swedish address of the page that keeps quoted figures. */
export const CLAIMS = '/pastaende/';

/**
 * The query of a figure as it is shown.
 *
 * @param decimals that the measure is shown with
 */
export function claimQuery(
	{ indicator, code, year, value, release }: Claim,
	decimals: number,
): string {
	const shown = round(value, decimals).toFixed(decimals);
	return `?indikator=${indicator}&kommun=${code}&ar=${year}&varde=${shown}&utgava=${release}`;
}

/** Why an address is of no figure: which part of it, and what stands there; "" where nothing does. */
export interface ClaimFault {
	readonly part: ClaimPart;
	readonly said: string;
}

/** What an address asks for: a figure, or why it is none. */
export type ClaimAsked = { readonly claim: Claim } | { readonly faults: readonly ClaimFault[] };

/** What there is to quote. */
export interface Quotable {
	readonly indicators: ReadonlySet<string>;
	/** Codes of municipalities. */
	readonly municipalities: ReadonlySet<string>;
}

/** Characters of what an address says that are looked at, and repeated. */
const LONGEST = 60;

/** A number as an address has it: a decimal point, or a comma that somebody has typed. */
function numberIn(text: string): number | null {
	const plain = text.replace(/^[−–]/, '-').replaceAll(/[\s\u00a0\u202f]/g, '');
	return /^-?\d{1,12}([.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) + 0 : null;
}

/** Whether a date is one of the calendar: 31 November is none. */
function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00Z`);
	return isReleaseDate(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Reads the figure that an address asks for. Whatever it says is text, and is told back as text.
 *
 * @returns null where it asks for nothing at all
 */
export function readClaim(query: string, offered: Quotable): ClaimAsked | null {
	const params = new URLSearchParams(query);
	const said = (part: ClaimPart): string =>
		(params.get(CLAIM_NAMES[part]) ?? '').trim().slice(0, LONGEST);
	const parts: readonly ClaimPart[] = ['indicator', 'code', 'year', 'value', 'release'];
	if (parts.every((part) => said(part) === '')) return null;
	const value = numberIn(said('value'));
	const code = said('code');
	const isRight: Readonly<Record<ClaimPart, boolean>> = {
		indicator: offered.indicators.has(said('indicator')),
		code: code === COUNTRY || (isMunicipalityCode(code) && offered.municipalities.has(code)),
		year: /^\d{4}$/.test(said('year')),
		value: value !== null,
		release: isDay(said('release')),
	};
	const faults = parts.filter((part) => !isRight[part]).map((part) => ({ part, said: said(part) }));
	if (faults.length > 0 || value === null) return { faults };
	return {
		claim: {
			indicator: said('indicator'),
			code,
			year: Number(said('year')),
			value,
			release: said('release'),
		},
	};
}
