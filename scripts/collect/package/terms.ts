import { fault } from '../fault.ts';

/** A licence as Frictionless writes it: an Open Definition id or an address, and a title. */
export interface License {
	readonly name?: string;
	readonly path?: string;
	readonly title: string;
}

/** The terms that our sources name. A source under several names them with "; " between. */
const TERMS: Readonly<Record<string, License>> = {
	'CC0-1.0': {
		name: 'CC0-1.0',
		path: 'https://creativecommons.org/publicdomain/zero/1.0/',
		title: 'Creative Commons CC0 1.0',
	},
	'CC-BY-4.0': {
		name: 'CC-BY-4.0',
		path: 'https://creativecommons.org/licenses/by/4.0/',
		title: 'Creative Commons Attribution 4.0',
	},
	'Koladas villkor': {
		path: 'https://www.kolada.se/om-oss/api',
		title: 'Koladas villkor: fri användning, ange "Källa: Kolada", dock inte för egna beräkningar',
	},
	'Valmyndighetens öppna data': { name: 'other-open', title: 'Valmyndighetens öppna data' },
	'Public domain': { name: 'other-pd', title: 'Public domain' },
	'SKR: fritt att använda': { name: 'other-open', title: 'SKR: fritt att använda' },
};

/**
 * The licences of texts such as "Koladas villkor; CC-BY-4.0", each once.
 *
 * @throws DataError when the terms of one are not known here
 */
export function licensesOf(texts: readonly string[]): License[] {
	const names = [...new Set(texts.flatMap((text) => text.split('; ')))].sort();
	return names.map((name) => {
		const license = TERMS[name];
		if (license) return license;
		const known = Object.keys(TERMS).join(', ');
		throw fault('data/sources.json', 0, `license "${name}"`, `one of ${known}`);
	});
}
