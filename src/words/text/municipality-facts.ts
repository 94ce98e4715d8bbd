import type {
	ApiChallenge,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
} from '../../tables/api.ts';
import { withinSentence } from './listing.ts';
import type { Localized } from '../../tables/locale.ts';
import type { MeasureBasis } from '../../stats/municipality/measure-basis.ts';
import type { NamedMunicipality } from '../../stats/municipality/measure-facts.ts';
import {
	moneyFacts,
	type MoneyFacts,
	type MoneySources,
	type NamedProblem,
} from '../../stats/money/money-facts.ts';
import type { Quarter } from '../../stats/quarter.ts';

/** All that sentences say of a municipality as a whole. */
export interface MunicipalityFacts {
	readonly place: NamedMunicipality;
	readonly population: ApiMunicipality['population'];
	/** How many challenges the municipality can be compared with others in. */
	readonly compared: number;
	/** Those where it is in the quarter with the biggest problems, and with the smallest, in the order of the page's table: the worst first. */
	readonly worst: readonly NamedProblem[];
	readonly least: readonly NamedProblem[];
	/** Those in between. */
	readonly between: readonly NamedProblem[];
	/** Those where it has too few values to be placed. */
	readonly unplaced: readonly NamedProblem[];
	/** Those where nobody can be placed. */
	readonly unplaceable: readonly NamedProblem[];
	/** What is known of its money, against its worst problems. */
	readonly money: MoneyFacts;
	/** Who publishes the measures of the problems named: the worst, or all where there are none. */
	readonly publishers: readonly Localized[];
	/** Likewise of what is told in full: the population, and the problems in which it is among the least too. */
	readonly publishersInFull: readonly Localized[];
}

/** What the facts of all municipalities are made of. */
export interface MunicipalitySources extends MoneySources {
	readonly challenges: readonly ApiChallenge[];
	readonly indicators: readonly ApiIndicatorEntry[];
	readonly need: ApiNeed;
}

/** The measure that the population is of. */
export const POPULATION = 'befolkning';

/** A challenge as sentences name it. */
export function namedProblem(
	{ id, name, lead }: Pick<ApiChallenge, 'id' | 'name' | 'lead'>,
	indicators: readonly Pick<ApiIndicatorEntry, 'id' | 'phrases'>[],
): NamedProblem {
	const phrases = indicators.find((indicator) => indicator.id === lead)?.phrases;
	const itself = { sv: withinSentence(name.sv), en: withinSentence(name.en) };
	return {
		id,
		name: {
			sv: phrases?.sv.problem ?? itself.sv,
			en: phrases?.en.problem ?? itself.en,
		},
		itself,
	};
}

/** @param bases how municipalities are placed by each measure, by its id */
export function municipalityFacts(
	municipality: ApiMunicipality,
	sources: MunicipalitySources,
	bases: ReadonlyMap<string, Pick<MeasureBasis, 'places'>>,
): MunicipalityFacts {
	const { code, name, population } = municipality;
	const { challenges, indicators, need } = sources;
	const share = ({ lead }: ApiChallenge): number => {
		const { place, of } = bases.get(lead)?.places.get(code) ?? { place: 1, of: 1 };
		return place / of;
	};
	const inQuarter = (...wanted: readonly (Quarter | null)[]): readonly ApiChallenge[] =>
		challenges
			.filter(
				({ id, window }) => window !== null && wanted.includes(need[id]?.[code]?.quarter ?? null),
			)
			.toSorted((a, b) => share(a) - share(b));
	const named = (some: readonly ApiChallenge[]): readonly NamedProblem[] =>
		some.map((challenge) => namedProblem(challenge, indicators));
	const placeable = challenges.filter(({ window }) => window !== null);
	const unplaced = inQuarter(null);
	const worst = inQuarter(4);
	const least = inQuarter(1);
	const publishersOf = (
		some: readonly ApiChallenge[],
		...others: readonly string[]
	): readonly Localized[] => {
		const told = (some.length > 0 ? some : placeable).map(({ lead }) => lead);
		const ids = new Set([...told, ...others]);
		return indicators.filter(({ id }) => ids.has(id)).map(({ publisher }) => publisher);
	};
	return {
		place: { code, name },
		population,
		compared: placeable.length - unplaced.length,
		worst: named(worst),
		least: named(least),
		between: named(inQuarter(2, 3)),
		unplaced: named(unplaced),
		unplaceable: named(challenges.filter(({ window }) => window === null)),
		money: moneyFacts(municipality, named(worst), sources),
		publishers: publishersOf(worst),
		publishersInFull: publishersOf([...worst, ...least], POPULATION),
	};
}
