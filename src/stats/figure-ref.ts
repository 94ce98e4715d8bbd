import { COUNTRY } from '../tables/code.ts';

/** Which figure: a measure in a place and a year, or its mean over the years from another to that one. */
export interface FigureRef {
	/** Id of the measure. */
	readonly indicator: string;
	/** Code of the municipality; "00" for the country. */
	readonly code: string;
	readonly year: number;
	/** First year of a mean; null for the value of the one year. */
	readonly from: number | null;
}

const yearsOf = ({ year, from }: FigureRef): string =>
	from === null ? String(year) : `${from}-${year}`;

/** As the markup has it: "unga-arbetslosa|0581|2022", and for a mean "unga-arbetslosa|0581|2020-2022". */
export const writeRef = (ref: FigureRef): string =>
	[ref.indicator, ref.code, yearsOf(ref)].join('|');

/** @returns null for what is no figure, whatever it is: ids and codes go into addresses */
export function readRef(text: string): FigureRef | null {
	const [, indicator, code, from, year] =
		/^([a-z\d-]+)\|(\d{4}|00)\|(?:(\d{4})-)?(\d{4})$/.exec(text) ?? [];
	if (!indicator || !code || !year) return null;
	return { indicator, code, year: Number(year), from: from ? Number(from) : null };
}

/**
 * The figure that a link in a table leads to, where the table's years say the rest.
 *
 * @param href ends as "/data/unga-arbetslosa/#kommun-0581"
 * @param years "2022", or of a mean "2020-2022"
 */
export function refOfLink(href: string, years: string): FigureRef | null {
	const [, indicator = '', code = COUNTRY] =
		/\/data\/([a-z\d-]+)\/#(?:riket|kommun-(\d{4}))$/.exec(href) ?? [];
	return readRef([indicator, code, years].join('|'));
}

/** In the address of a page where the figure's panel is open: "#tal-unga-arbetslosa.0581.2022". */
export const writeHash = (ref: FigureRef): string =>
	`#tal-${[ref.indicator, ref.code, yearsOf(ref)].join('.')}`;

export function readHash(hash: string): FigureRef | null {
	const [, indicator = '', code = '', years = ''] =
		/^#tal-(.+)\.(\d{4}|00)\.((?:\d{4}-)?\d{4})$/.exec(hash) ?? [];
	return readRef([indicator, code, years].join('|'));
}
