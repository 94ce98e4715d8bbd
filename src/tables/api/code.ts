import { z } from 'zod';
import { isCountyCode, isMunicipalityCode } from '../code.ts';

const FOUR_DIGITS = /^\d{4}$/;

/** Codes as keys of objects; the types of keys stay plain strings, so that any text can be looked up. */
export const byMunicipality = z
	.string()
	.regex(FOUR_DIGITS, 'expected the four digits of a municipality code');

/** Of a municipality (four digits) or of the country ("00"), as a key. */
export const byPlace = z
	.string()
	.regex(/^(00|\d{4})$/, 'expected the four digits of a municipality code, or 00');

export const municipalityCode = z
	.string()
	.regex(FOUR_DIGITS, {
		error: 'expected the four digits of a municipality code',
		abort: true,
	})
	.refine(isMunicipalityCode)
	.meta({
		id: 'municipalityCode',
		title: 'Municipality code',
		description:
			'Code of a municipality (kommunkod, by Statistics Sweden): text of four digits. Keep its leading zero.',
	});

export const countyCode = z
	.string()
	.regex(/^(?!00)\d{2}$/, { error: 'expected the two digits of a county code', abort: true })
	.refine(isCountyCode)
	.meta({
		id: 'countyCode',
		title: 'County code',
		description:
			'Code of a county (länskod, by Statistics Sweden): text of two digits. Keep its leading zero.',
	});
