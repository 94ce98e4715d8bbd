import {
	NEED_GROUPS,
	QUARTER_GROUPS,
	type FigureData,
	type NeedFigure,
	type NeedGroup,
	type QuarterGroup,
} from '../stats/municipality/figure.ts';
import { knownHolders } from '../stats/money/base-rate.ts';
import { hitMoney } from '../stats/money/hit-money.ts';
import { countBasis } from '../stats/money/need-count.ts';
import type { SearchKind } from '../tables/fund-searches.ts';
import type { ApiMunicipality } from '../tables/api.ts';
import { startFinding } from '../stats/money/need-finding.ts';

/** Bounds of the small and the large of the base rate: fewer residents than this, and this many or more. */
const SMALL = 10_000;
const LARGE = 50_000;

/** A number with the municipalities that it counts, or without. */
type Count = readonly ApiMunicipality[] | number;

const figure = (count: Count): Pick<NeedFigure, 'kind' | 'value' | 'named'> =>
	typeof count === 'number'
		? { kind: 'need', value: count, named: null }
		: { kind: 'need', value: count.length, named: count };

/** The counts that go by no single challenge, each worked out when it is asked for. */
function counts(data: FigureData): Readonly<Record<NeedGroup, () => Count>> {
	const { need, challenges, municipalities, registry } = data;
	const { funds } = registry;
	const { quarters } = countBasis(need, municipalities, funds);
	const hits = Map.groupBy(
		quarters.flatMap(({ heavier }) => heavier),
		(code) => code,
	);
	const unknown = new Set(quarters.flatMap((quarter) => quarter.unknown));
	const finding = startFinding(need, challenges, municipalities, funds);
	const { aimed, other, noneKnown, anyAim } = hitMoney(need, challenges, municipalities, funds);
	const known = knownHolders(funds);
	const isSmall = ({ population }: ApiMunicipality): boolean => population.value < SMALL;
	const isLarge = ({ population }: ApiMunicipality): boolean => population.value >= LARGE;
	const isKnown = ({ code }: ApiMunicipality): boolean => known.has(code);
	const searchedBy =
		(how: SearchKind | null) =>
		({ searched }: ApiMunicipality): boolean =>
			(searched?.how ?? null) === how;
	const all = (is: (each: ApiMunicipality) => boolean) => municipalities.filter(is);
	const percent = (some: (each: ApiMunicipality) => boolean): number =>
		(100 * all(some).filter(isKnown).length) / all(some).length;
	return {
		utmaningar: () => quarters.length,
		nagot: () => hits.size,
		'minst-tre': () => [...hits.values()].filter(({ length }) => length >= 3).length,
		// Whose level is not known in one of them may be in its worst quarter.
		inget: () => all(({ code }) => !hits.has(code) && !unknown.has(code)),
		oklart: () => all(({ code }) => !hits.has(code) && unknown.has(code)),
		'riktbara-utmaningar': () => finding.problems,
		riktbara: () => finding.hit,
		riktade: () => aimed,
		'riktade-nu': () => finding.aimedNow,
		silhuett: () => data.silhouette,
		'annan-fond': () => other,
		'ingen-kand': () => noneKnown,
		'ingen-kand-namn': () => noneKnown.filter(searchedBy('by-name')),
		'ingen-kand-grupp': () => noneKnown.filter(searchedBy('in-group')),
		'ingen-kand-ej-sokt': () => noneKnown.filter(searchedBy('not')),
		'ingen-kand-plan': () => noneKnown.filter(searchedBy(null)),
		'ingen-kand-sma': () => noneKnown.filter(isSmall),
		'ingen-kand-sma-namn': () => noneKnown.filter(isSmall).filter(searchedBy('by-name')),
		'fond-mot-nagot': () => anyAim,
		sma: () => all(isSmall),
		'sma-kand': () => all(isSmall).filter(isKnown),
		'sma-andel': () => percent(isSmall),
		stora: () => all(isLarge),
		'stora-kand': () => all(isLarge).filter(isKnown),
		'stora-andel': () => percent(isLarge),
	};
}

/** The states of a fund that the groups of a quarter go by; null for all of it. */
const STATES = { fjardedel: null, riktad: 'targets', annan: 'other', okand: 'none-known' } as const;

/** Those of a challenge's quarter, by what is known of their money. */
function inQuarter(group: QuarterGroup, id: string | null, data: FigureData): NeedFigure {
	const { need, challenges, municipalities } = data;
	const challenge = challenges.find((each) => each.id === id);
	const own = challenge && need[challenge.id];
	if (!challenge || !own || (group === 'riktad' && challenge.targets.length === 0)) {
		const fit = challenges.filter((each) => each.id in need && each.targets.length > 0);
		throw new Error(
			`found "${id ?? ''}" after ${group}; expected a challenge with a need level that a fund can be aimed at: ${fit.map((each) => each.id).join(', ')}`,
		);
	}
	const counted = municipalities.filter(({ code }) => {
		const entry = own[code];
		return entry?.quarter === 4 && (STATES[group] === null || entry.fund === STATES[group]);
	});
	return { ...figure(counted), group, challenge };
}

/**
 * A count of municipalities by their need levels: our own calculation.
 *
 * @param argument the challenge, of the groups that go by one; null where nothing is written
 * @throws Error for a group that there is not
 */
export function findNeedCount(name: string, argument: string | null, data: FigureData): NeedFigure {
	const quarter = QUARTER_GROUPS.find((each) => each === name);
	if (quarter !== undefined) return inQuarter(quarter, argument, data);
	const group = NEED_GROUPS.find((each) => each === name);
	if (group === undefined) {
		throw new Error(
			`found no group "${name}" in behov; expected one of ${[...NEED_GROUPS, ...QUARTER_GROUPS].join(', ')}`,
		);
	}
	if (argument !== null) throw new Error(`found "${argument}" after ${group}; expected nothing`);
	return { ...figure(counts(data)[group]()), group };
}
