/** A municipality's code (kommunkod): four digits, text, leading zero kept, e.g. "0581". */
export type MunicipalityCode = string & { readonly __brand: 'MunicipalityCode' };

/** A county's code (länskod): two digits, text, e.g. "05". */
export type CountyCode = string & { readonly __brand: 'CountyCode' };

/**
 * SCB's region code for the country. It has two digits and no county bears it, so that it can
 * never be taken for a municipality (Kolada's own "0000" could).
 */
export const COUNTRY = '00';

export const isMunicipalityCode = (text: string): text is MunicipalityCode => /^\d{4}$/.test(text);

export const isCountyCode = (text: string): text is CountyCode =>
	/^\d{2}$/.test(text) && text !== COUNTRY;

/**
 * A municipality's code as a spreadsheet leaves it: "SE0821". The four digits alone it takes for a
 * number, and 0821 becomes 821.
 */
export const codeAsText = (code: MunicipalityCode): string => `SE${code}`;

/** The county that a municipality lies in: the first two digits of its code, by SCB's construction. */
export function countyOf(code: MunicipalityCode): CountyCode {
	const county = code.slice(0, 2);
	if (!isCountyCode(county)) throw new Error(`municipality "${code}" names no county`);
	return county;
}
