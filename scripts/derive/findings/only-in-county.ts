import { countyOf, type MunicipalityCode } from '../../../src/tables/code.ts';
import type { OnlyInCounty } from '../../../src/stats/finding.ts';
import { soundNeeds, type ToldNeed } from './told-need.ts';

/** In a county with fewer municipalities than this, being the only one says little. */
const LEAST = 5;

/** The quarter with the biggest problems. */
const WORST = 4;

/**
 * Municipalities that are the only one of their county in the quarter with the biggest problems. Not told
 * where the need of any other in the county is unknown. Unusual is how few are so in a county as large.
 */
export function onlyInCounty(told: ToldNeed, codes: readonly MunicipalityCode[]): OnlyInCounty[] {
	const needs = soundNeeds(told, codes);
	const counties = Map.groupBy(codes, countyOf);
	const only = [...counties].flatMap(([county, members]) => {
		const own = members.flatMap((code) => needs.get(code) ?? []);
		const worst = own.filter(({ quarter }) => quarter === WORST);
		const [first] = worst;
		if (!first || worst.length > 1 || own.length < members.length) return [];
		return members.length < LEAST ? [] : [{ county, members: members.length, need: first }];
	});
	return only.map(({ county, members, need }) => ({
		rule: 'only-in-county',
		challenge: told.challenge,
		indicator: told.indicator.id,
		municipality: need.code,
		unusual: {
			asExtreme: only.filter((other) => other.members >= members).length,
			of: needs.size,
			distance: null,
		},
		years: need.years,
		value: need.value,
		county,
		members,
	}));
}
