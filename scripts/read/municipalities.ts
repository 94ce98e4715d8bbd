import { z } from 'zod';
import { countyOf, type CountyCode, type MunicipalityCode } from '../../src/model/code.ts';
import { countyCode, municipalityCode, optionalYear, slug, words } from './cell.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** Municipalities of Sweden since 2003. */
const MUNICIPALITIES = 290;

export interface County {
	readonly code: CountyCode;
	readonly name: string;
	readonly name_en: string;
}

/** A group of municipalities by SKR's division. */
export interface Group {
	readonly code: string;
	readonly name_sv: string;
	readonly name_en: string;
	readonly main: string;
}

export interface Municipality {
	readonly code: MunicipalityCode;
	readonly name: string;
	readonly slug: string;
	readonly county: County;
	readonly group: Group;
	/** First year that the municipality existed; null where it is older than our series. */
	readonly since: number | null;
}

/** Reads `data/counties.csv`. */
export function readCounties(file: string, text: string): readonly County[] {
	const rows = readTable(file, text, z.object({ code: countyCode, name: words, name_en: words }));
	checkKeys(rows, 'code', ({ code }) => code);
	return rows.map(({ data }) => data);
}

/** Reads `data/groups.csv`. */
export function readGroups(file: string, text: string): readonly Group[] {
	const row = z.object({ code: words, name_sv: words, name_en: words, main: words });
	const rows = readTable(file, text, row);
	checkKeys(rows, 'code', ({ code }) => code);
	return rows.map(({ data }) => data);
}

const row = z.object({
	code: municipalityCode,
	name: words,
	slug,
	county: countyCode,
	group: words,
	since: optionalYear,
});

/** Reads `data/municipalities.csv`: 290 municipalities with unique codes and slugs, in code order. */
export function readMunicipalities(
	file: string,
	text: string,
	{ counties, groups }: { counties: readonly County[]; groups: readonly Group[] },
): readonly Municipality[] {
	const slugs = new Map<string, string>();
	let previous = '';
	const municipalities = readTable(file, text, row).map(({ place, data }) => {
		if (data.code <= previous) {
			throw new DataError(
				place,
				`found code "${data.code}" after "${previous}", expected each code once, in order`,
			);
		}
		previous = data.code;
		const taken = slugs.get(data.slug);
		if (taken !== undefined) {
			throw new DataError(
				place,
				`slug "${data.slug}" is already that of ${taken}; expected one of its own`,
			);
		}
		slugs.set(data.slug, data.name);
		const county = counties.find(({ code }) => code === data.county);
		if (county?.code !== countyOf(data.code)) {
			throw new DataError(
				place,
				`found county "${data.county}", expected "${countyOf(data.code)}"`,
			);
		}
		const group = groups.find(({ code }) => code === data.group);
		if (!group) {
			const known = groups.map(({ code }) => code).join(', ');
			throw new DataError(place, `found group "${data.group}", expected one of ${known}`);
		}
		return { ...data, county, group };
	});
	if (municipalities.length !== MUNICIPALITIES) {
		throw new DataError(
			{ file },
			`found ${municipalities.length} municipalities, expected ${MUNICIPALITIES}`,
		);
	}
	return municipalities;
}

/** Names by code of all that can hold a fund: municipalities and, for regions, counties. */
export const holdersOf = (
	municipalities: readonly Municipality[],
	counties: readonly County[],
): ReadonlyMap<string, string> =>
	new Map<string, string>([...municipalities, ...counties].map(({ code, name }) => [code, name]));
