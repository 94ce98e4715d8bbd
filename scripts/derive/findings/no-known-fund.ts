import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { NoKnownFund } from '../../../src/stats/finding.ts';
import { soundNeeds, type ToldNeed } from './told-need.ts';
import { unusualness } from './unusualness.ts';

/**
 * Municipalities in which the problem is among the biggest, and of which a search by name has found no
 * fund. Where nobody has looked for one, that none is known says nothing.
 *
 * @param searched codes of the municipalities that were searched for by name
 */
export function noKnownFunds(
	told: ToldNeed,
	codes: readonly MunicipalityCode[],
	searched: ReadonlySet<MunicipalityCode>,
): NoKnownFund[] {
	// The place is among all, as the site's lists have it: only the fact itself must not rest on an oddity.
	const needs = soundNeeds({ ...told, isOddity: () => false }, codes);
	const sound = soundNeeds(told, codes);
	const sign = told.indicator.heavier === 'lower' ? -1 : 1;
	const weights = new Map([...needs].map(([code, { shown }]) => [code, sign * shown]));
	const all = [...weights.values()];
	return [...unusualness(weights)].flatMap(([municipality, unusual]): NoKnownFund[] => {
		const need = sound.get(municipality);
		if (need?.quarter !== 4 || need.fund !== 'none-known' || !searched.has(municipality)) return [];
		const weight = weights.get(municipality) ?? 0;
		return [
			{
				rule: 'no-known-fund',
				challenge: told.challenge,
				indicator: told.indicator.id,
				municipality,
				unusual,
				years: need.years,
				value: need.value,
				place: 1 + all.filter((other) => other > weight).length,
			},
		];
	});
}
