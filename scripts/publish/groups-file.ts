import { quantileSorted } from 'd3';
import { mean, median } from 'simple-statistics';
import type { ApiMunicipality, ApiNeed } from '../../src/tables/api.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import { editedName, type GroupNaming } from '../../src/stats/groups/group-naming.ts';
import { traitsOf } from '../../src/stats/groups/group-traits.ts';
import type {
	ApiGroups,
	FoundGroup,
	Grouping,
	GroupStanding,
	MeasuredGrouping,
	ProblemGroup,
	Way,
} from '../../src/stats/groups/problem-groups.ts';
import { KEPT } from '../../src/stats/need.ts';
import { round } from '../../src/stats/round.ts';
import { distancesBetween, silhouettes } from '../derive/partition.ts';
import { checksumOf, profilesOf, type Profiles } from '../derive/profile.ts';
import { midRanks, scaled } from '../derive/scaling.ts';
import { DataError } from '../read/data-error.ts';
import { GROUP_AGAIN } from '../read/lacking-file.ts';
import { hasNeed, type ChallengeLead } from '../derive/need-file.ts';

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
	{ challenge, indicator }: ChallengeLead,
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

const isSameWay = (one: Way, other: Way): boolean =>
	one.scaling === other.scaling && one.method === other.method && one.k === other.k;

/**
 * The group of each municipality that has a profile.
 *
 * @throws DataError where not each of them, and nobody else, is in just one group
 */
function labelsOf(found: readonly FoundGroup[], { codes }: Profiles): number[] {
	const labels = new Map(
		found.flatMap(({ members }, label) => members.map((code) => [code, label])),
	);
	const listed = found.reduce((sum, { members }) => sum + members.length, 0);
	const own = codes.flatMap((code) => labels.get(code) ?? []);
	if (listed !== labels.size || own.length !== codes.length || labels.size !== codes.length) {
		throw new DataError(
			FILE,
			`its groups are not of the ${codes.length} municipalities that have all values: ${GROUP_AGAIN}`,
		);
	}
	return own;
}

/** Medians of the places of some municipalities, by challenge. */
const placesOf = (
	challenges: readonly string[],
	standings: ReadonlyMap<string, Standings>,
	members: readonly MunicipalityCode[],
): Record<string, number> =>
	Object.fromEntries(
		challenges.flatMap((id) => {
			const places = members.flatMap((code) => standings.get(id)?.places.get(code) ?? []);
			return places.length === 0 ? [] : [[id, round(median(places), 1)]];
		}),
	);

/**
 * `groups.json`: the municipalities grouped as `data/grouping.json` has chosen, with its measurements.
 *
 * @param names what an editor calls the groups
 * @throws DataError where the need values are not those that were measured
 */
export function groupsFile(
	need: ApiNeed,
	challenges: readonly ChallengeLead[],
	municipalities: readonly ApiMunicipality[],
	grouping: Grouping,
	names: readonly GroupNaming[] = [],
): ApiGroups {
	/** A challenge without a need level has nothing to group by. */
	const leads = challenges.filter(hasNeed);
	const codes = municipalities.map(({ code }) => code);
	const { groups: found, clearest, measured, references, selections, chosen, ...plan } = grouping;
	if (checksumOf(need, leads, codes) !== plan.values) {
		throw new DataError(FILE, `was measured on other need values: ${GROUP_AGAIN}`);
	}
	const rowOf = (name: string, way: Way): MeasuredGrouping => {
		const row = measured.find((each) => isSameWay(each, way));
		if (!row) throw new DataError(FILE, `"${name}" is none of "measured": ${GROUP_AGAIN}`);
		return row;
	};
	const row = rowOf('chosen', chosen);

	const profiles = profilesOf(need, leads, codes, plan.coverage);
	const labels = labelsOf(found, profiles);
	const each = silhouettes(distancesBetween(scaled(profiles.rows, chosen.scaling)), labels);
	const ownSilhouettes = (label: number): number[] =>
		each.filter((_, index) => labels[index] === label);

	const standings = new Map(
		leads.map((lead) => [lead.challenge.id, standingsOf(need, lead, codes)] as const),
	);
	const residents = new Map(municipalities.map(({ code, population }) => [code, population.value]));
	const groups = found.map(
		({ members, stability }, label): Omit<ProblemGroup, 'traits' | 'name'> => {
			const aimedAt = (challenge: string): number =>
				members.filter((code) => need[challenge]?.[code]?.fund === 'targets').length;
			const anyFund = members.filter((code) =>
				leads.some(({ challenge }) => need[challenge.id]?.[code]?.fund !== 'none-known'),
			);
			return {
				id: `bild-${label + 1}`,
				members,
				population: members.reduce((sum, code) => sum + (residents.get(code) ?? Number.NaN), 0),
				silhouette: round(mean(ownSilhouettes(label)), DECIMALS),
				nearerAnother: ownSilhouettes(label).filter((silhouette) => silhouette < 0).length,
				stability,
				withKnownFund: anyFund.length,
				challenges: Object.fromEntries(
					[...standings].map(([id, standing]) => [id, standingOf(standing, members, aimedAt(id))]),
				),
			};
		},
	);
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
			name: editedName(traits[index] ?? [], names),
			...group,
		})),
		notGrouped: profiles.lacking,
		medians: Object.fromEntries(
			[...standings].map(([id, { values }]) => [id, round(median([...values.values()]), KEPT)]),
		),
		clearest: clearest && {
			...rowOf('clearest', clearest),
			groups: clearest.groups.map(({ members }) => ({
				members,
				places: placesOf(profiles.challenges, standings, members),
			})),
		},
		measured,
		references,
		selections,
	};
}
