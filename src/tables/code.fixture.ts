import {
	isCountyCode,
	isMunicipalityCode,
	type CountyCode,
	type MunicipalityCode,
} from './code.ts';

/** @throws Error where the text has not the form of a municipality's code */
export function code(text: string): MunicipalityCode {
	if (!isMunicipalityCode(text)) throw new Error(`"${text}" is no municipality code`);
	return text;
}

/** @throws Error where the text has not the form of a county's code */
export function county(text: string): CountyCode {
	if (!isCountyCode(text)) throw new Error(`"${text}" is no county code`);
	return text;
}
