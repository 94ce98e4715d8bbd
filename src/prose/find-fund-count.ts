import {
	AIMS,
	type ChallengeCount,
	type FigureData,
	type HolderCount,
	type NationalFigure,
	type UnnamedCount,
} from '../stats/municipality/figure.ts';
import {
	argumentOf,
	FUND_GROUPS,
	fundGroup,
	isFundGroup,
	statusOf,
} from '../stats/money/fund-group.ts';

/** SNS's count of municipalities with a fund, among the statements on the whole country. */
const SNS_COUNT = 'municipalities_with_fund_sns';

const UNNAMED = 'onamngivna';

/** @throws Error for an id that the registry does not have */
export function findNational(id: string, { registry }: FigureData): NationalFigure {
	const national = registry.national.find((candidate) => candidate.id === id);
	if (national) return { kind: 'national', national };
	const ids = registry.national.map((candidate) => candidate.id).join(', ');
	throw new Error(`found no figure "${id}" on the country; expected one of ${ids}`);
}

function unnamed(data: FigureData): UnnamedCount {
	const { value } = findNational(SNS_COUNT, data).national;
	if (typeof value !== 'number') throw new Error(`found no number in ${SNS_COUNT}; expected one`);
	const named = fundGroup(data.registry.funds, 'senast-2015', null).length;
	return { kind: 'unnamed', value: Math.max(0, value - named) };
}

/**
 * A count of the registry's holders.
 *
 * @param argument what is written after the group's name; null where nothing is
 * @throws Error for a group that there is not, or an argument that it can't go by
 */
export function findHolders(
	group: string,
	argument: string | null,
	data: FigureData,
): HolderCount | UnnamedCount {
	if (group === UNNAMED && argument === null) return unnamed(data);
	if (!isFundGroup(group)) {
		throw new Error(
			`found no group "${group}"; expected one of ${[...FUND_GROUPS, UNNAMED].join(', ')}`,
		);
	}
	const takes = argumentOf(group);
	const challenge = data.challenges.find(({ id }) => takes === 'challenge' && id === argument);
	if (takes === 'challenge' && !challenge) {
		const ids = data.challenges.map(({ id }) => id).join(', ');
		throw new Error(`found "${argument ?? ''}" after ${group}; expected one of ${ids}`);
	}
	if (takes === 'none' && argument !== null) {
		throw new Error(`found "${argument}" after ${group}; expected nothing`);
	}
	if (takes === 'year' && argument !== null && !/^\d{4}$/.test(argument)) {
		throw new Error(`found "${argument}" after ${group}; expected a year of four digits`);
	}
	return {
		kind: 'holders',
		group,
		challenge: challenge ?? null,
		status: statusOf(group),
		since: takes === 'year' && argument !== null ? Number(argument) : null,
		rows: fundGroup(data.registry.funds, group, argument),
	};
}

/** @throws Error for a name that is not one of `AIMS` */
export function findChallenges(name: string, { challenges, registry }: FigureData): ChallengeCount {
	const aim = AIMS.find((candidate) => candidate === name);
	if (!aim) throw new Error(`found no group "${name}"; expected one of ${AIMS.join(', ')}`);
	const counted = challenges.map((challenge) => ({
		challenge,
		holders: fundGroup(registry.funds, 'mot', challenge.id).length,
	}));
	const chosen = counted.filter(({ challenge, holders }) => {
		if (challenge.targets.length === 0) return aim === 'utan-inriktning';
		return aim === (holders > 0 ? 'med-fond' : 'utan-fond');
	});
	return { kind: 'challenges', aim, challenges: chosen.toSorted((a, b) => b.holders - a.holders) };
}
