import { countyOf, type CountyCode, type MunicipalityCode } from '../../src/tables/code.ts';
import { counties as countyTable } from '../../src/tables/counties.ts';
import { groups as groupTable } from '../../src/tables/groups.ts';
import { municipalities as municipalityTable } from '../../src/tables/municipalities.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { checkCodes, checkName, COUNTY_CODES, MUNICIPALITY_CODES, slugOf } from './register.ts';
import { readTable } from './table.ts';

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

/** Reads `data/counties.csv`: each county of the register once, by its name there. */
export function readCounties(file: string, text: string): readonly County[] {
	const rows = readTable(file, text, countyTable);
	checkKeys(rows, 'code', ({ code }) => code);
	const counties = rows.map(({ place, data }) => {
		checkName(place, data.code, data.name);
		return data;
	});
	checkCodes(
		file,
		'county',
		counties.map(({ code }) => code),
		COUNTY_CODES,
	);
	return counties;
}

/** Reads `data/groups.csv`. */
export function readGroups(file: string, text: string): readonly Group[] {
	const rows = readTable(file, text, groupTable);
	checkKeys(rows, 'code', ({ code }) => code);
	return rows.map(({ data }) => data);
}

/**
 * Reads `data/municipalities.csv`: each municipality of the register once, in code order, by its name
 * there and in the county that its code begins with.
 */
export function readMunicipalities(
	file: string,
	text: string,
	{ counties, groups }: { counties: readonly County[]; groups: readonly Group[] },
): readonly Municipality[] {
	let previous = '';
	const municipalities = readTable(file, text, municipalityTable).map(({ place, data }) => {
		if (data.code <= previous) {
			throw new DataError(
				place,
				`found code "${data.code}" after "${previous}", expected each code once, in order`,
			);
		}
		previous = data.code;
		checkName(place, data.code, data.name);
		const address = slugOf(data.code, data.name);
		if (data.slug !== address) {
			throw new DataError(
				place,
				`slug: found "${data.slug}", expected "${address}": addresses never change`,
			);
		}
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
	checkCodes(
		file,
		'municipality',
		municipalities.map(({ code }) => code),
		MUNICIPALITY_CODES,
	);
	return municipalities;
}

/** The registers that all other tables are joined with. */
export interface Registers {
	readonly counties: readonly County[];
	readonly groups: readonly Group[];
	readonly municipalities: readonly Municipality[];
}

/**
 * Reads the three registers.
 *
 * @param textOf gives the text of a file by its path within the data folder
 */
export function readRegisters(textOf: (path: string) => string): Registers {
	const counties = readCounties('data/counties.csv', textOf('counties.csv'));
	const groups = readGroups('data/groups.csv', textOf('groups.csv'));
	const municipalities = readMunicipalities(
		'data/municipalities.csv',
		textOf('municipalities.csv'),
		{ counties, groups },
	);
	return { counties, groups, municipalities };
}

/** Names by code of all that can hold a fund: municipalities and, for regions, counties. */
export const holdersOf = (
	municipalities: readonly Municipality[],
	counties: readonly County[],
): ReadonlyMap<string, string> =>
	new Map<string, string>([...municipalities, ...counties].map(({ code, name }) => [code, name]));
