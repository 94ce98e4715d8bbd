import type { MunicipalityCode } from '../../tables/code.ts';

/**
 * Municipalities that are islands, and take another preposition: "på Gotland", "on Gotland". By code:
 * Värmdö, Ekerö, Lidingö, Gotland, Öckerö, Tjörn, Orust, Hammarö.
 */
const ISLANDS: ReadonlySet<string> = new Set([
	'0120',
	'0125',
	'0186',
	'0980',
	'1407',
	'1419',
	'1421',
	'1761',
]);

export const isIsland = (code: MunicipalityCode): boolean => ISLANDS.has(code);
