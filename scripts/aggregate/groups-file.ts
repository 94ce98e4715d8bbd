import { quantileSorted } from 'd3';
import { mean, median } from 'simple-statistics';
import type { ApiMunicipality, ApiNeed } from '../../src/model/api.ts';
import type { MunicipalityCode } from '../../src/model/code.ts';
import { traitsOf } from '../../src/model/group-traits.ts';
import type {
	ApiGroups,
	Grouping,
	GroupStanding,
	ProblemGroup,
} from '../../src/model/problem-groups.ts';
import { KEPT } from '../../src/model/need.ts';
import { round } from '../../src/model/round.ts';
import { divideBy } from '../derive/divide.ts';
import { groupsOf, silhouettes } from '../derive/partition.ts';
import { checksumOf, profilesOf } from '../derive/profile.ts';
import { midRanks } from '../derive/scaling.ts';
import { DataError } from '../read/data-error.ts';
import { GROUP_AGAIN } from '../read/lacking-file.ts';
import { hasNeed, type Lead } from '../derive/need-file.ts';

const FILE = { file: 'data/grouping.json' };

/** Decimals of silhouettes. */
const DECIMALS = 4;

/** Need values of one challenge and where each municipality stands, for those that have a value. */
interface Standings {
	readonly values: ReadonlyMap<MunicipalityCode, number>;
	/** 0 the lightest, 100 the heaviest; ties share the middle of their places. */
	readonly places: ReadonlyMap<MunicipalityCode, number>;
}

function standingsOf(
	need: ApiNeed,
	{ challenge, indicator }: Lead,
	codes: readonly MunicipalityCode[],
): Standings {
	const known = codes.flatMap((code) => {
		const value = need[challenge.id]?.[code]?.value ?? null;
		return value === null ? [] : [[code, value] as const];
	});
	const sign = indicator.heavier === 'lower' ? -1 : 1;
	const ranks = midRanks(known.map(([, value]) => sign * value));
	return {
		values: new Map(known),
		places: new Map(
			known.map(([code], index) => [
				code,
				(100 * ((ranks[index] ?? Number.NaN) - 0.5)) / known.length,
			]),
		),
	};
}

/** A group's medians in a challenge, and how many of it have a fund aimed at it. */
function standingOf(
	{ values, places }: Standings,
	members: readonly MunicipalityCode[],
	aimed: number,
): GroupStanding {
	const own = members.flatMap((code) => values.get(code) ?? []);
	const ascending = members.flatMap((code) => places.get(code) ?? []).sort((a, b) => a - b);
	if (own.length === 0) return { known: 0, median: null, place: null, aimed };
	const quartile = (share: number): number =>
		round(quantileSorted(ascending, share) ?? Number.NaN, 1);
	return {
		known: own.length,
		median: round(median(own), KEPT),
		place: [quartile(0.25), quartile(0.5), quartile(0.75)],
		aimed,
	};
}

/**
 * `groups.json`: the municipalities grouped as `data/grouping.json` has chosen, with its measurements.
 *
 * @throws DataError where the need values are not those that were measured
 */
export function groupsFile(
	need: ApiNeed,
	challenges: readonly Lead[],
	municipalities: readonly ApiMunicipality[],
	grouping: Grouping,
): ApiGroups {
	/** A challenge without a need level has nothing to group by. */
	const leads = challenges.filter(hasNeed);
	const codes = municipalities.map(({ code }) => code);
	const { groups: stable, measured, references, selections, chosen, ...plan } = grouping;
	if (checksumOf(need, leads, codes) !== plan.values) {
		throw new DataError(FILE, `was measured on other need values: ${GROUP_AGAIN}`);
	}
	const row = measured.find(
		({ scaling, method, k }) =>
			scaling === chosen.scaling && method === chosen.method && k === chosen.k,
	);
	if (!row) throw new DataError(FILE, `"chosen" is none of "measured": ${GROUP_AGAIN}`);

	const profiles = profilesOf(need, leads, codes, plan.coverage);
	const { points, divided } = divideBy(profiles.rows, chosen, plan);
	const labels = divided(chosen.k);
	const each = silhouettes(points, labels);
	const found = groupsOf(labels);
	if (found.some(({ length }, label) => length !== stable[label]?.size)) {
		throw new DataError(FILE, `its groups have other sizes than those found now: ${GROUP_AGAIN}`);
	}

	const standings = new Map(
		leads.map((lead) => [lead.challenge.id, standingsOf(need, lead, codes)] as const),
	);
	const residents = new Map(municipalities.map(({ code, population }) => [code, population.value]));
	const groups = found.map((indexes, label): Omit<ProblemGroup, 'traits'> => {
		const members = indexes.flatMap((index) => profiles.codes[index] ?? []);
		const aimedAt = (challenge: string): number =>
			members.filter((code) => need[challenge]?.[code]?.fund === 'targets').length;
		const anyFund = members.filter((code) =>
			leads.some(({ challenge }) => need[challenge.id]?.[code]?.fund !== 'none-known'),
		);
		return {
			id: `bild-${label + 1}`,
			members,
			population: members.reduce((sum, code) => sum + (residents.get(code) ?? Number.NaN), 0),
			silhouette: round(mean(indexes.map((index) => each[index] ?? Number.NaN)), DECIMALS),
			nearerAnother: indexes.filter((index) => (each[index] ?? 0) < 0).length,
			stability: stable[label]?.stability ?? Number.NaN,
			withKnownFund: anyFund.length,
			challenges: Object.fromEntries(
				[...standings].map(([id, standing]) => [id, standingOf(standing, members, aimedAt(id))]),
			),
		};
	});
	const traits = traitsOf(
		groups.map(({ challenges }) =>
			Object.fromEntries(
				profiles.challenges.flatMap((id) => {
					const place = challenges[id]?.place?.[1];
					return place === undefined ? [] : [[id, place]];
				}),
			),
		),
	);
	return {
		year: municipalities[0]?.population.year ?? Number.NaN,
		method: { ...chosen, ...plan, challenges: profiles.challenges },
		silhouette: round(mean(each), DECIMALS),
		stability: row.stability,
		groups: groups.map(({ id, ...group }, index) => ({
			id,
			traits: traits[index] ?? [],
			...group,
		})),
		notGrouped: profiles.lacking,
		medians: Object.fromEntries(
			[...standings].map(([id, { values }]) => [id, round(median([...values.values()]), KEPT)]),
		),
		measured,
		references,
		selections,
	};
}
