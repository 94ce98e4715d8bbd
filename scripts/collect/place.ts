import { isMunicipalityCode, type COUNTRY, type MunicipalityCode } from '../../src/tables/code.ts';
import { fault } from './fault.ts';

/** What an observation is about: one of the 290 municipalities, or the country ("00"). */
export type ObservedPlace = MunicipalityCode | typeof COUNTRY;

/** The 290 codes, in code order. */
export type Codes = ReadonlySet<MunicipalityCode>;

/** @throws DataError when the text is not one of the 290 codes */
export function municipalityOf(
	text: string,
	codes: Codes,
	file: string,
	line: number,
): MunicipalityCode {
	if (isMunicipalityCode(text) && codes.has(text)) return text;
	throw fault(file, line, `municipality "${text}"`, `one of the ${codes.size} codes`);
}
