import type { FundStatus } from '../../tables/funds.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { countRegistry, municipalMoney, type RegistryCount } from './registry.ts';

/** Rows of the registry that a group is chosen from, and the argument written after its name. */
type Choose = (funds: readonly Fund[], argument: string | null) => readonly Fund[];

/** Municipalities' funds and money set aside that existed by some source. */
const known: Choose = municipalMoney;

const heldBy =
	(holders: keyof RegistryCount, among: Choose): Choose =>
	(funds) => {
		const codes = countRegistry(funds)[holders];
		return among(funds, null).filter(({ code }) => codes.includes(code));
	};

const all: Choose = (funds) => funds;

/** Groups that go by status. */
const STATUSES = {
	'i-bruk': 'active',
	vilande: 'paused',
	'helt-fordelade': 'fully-allocated',
	avslutade: 'closed',
	'laget-okant': 'unknown',
} as const satisfies Readonly<Record<string, FundStatus>>;

/** The argument is the first year of evidence that counts. */
const withStatus =
	(group: keyof typeof STATUSES): Choose =>
	(funds, since) =>
		known(funds, null).filter(
			({ status, statusYear }) =>
				status === STATUSES[group] && (since === null || (statusYear ?? 0) >= Number(since)),
		);

/** What is aimed at, by whether it counts towards a challenge. */
const aimed =
	(where: (fund: Fund, argument: string | null) => boolean): Choose =>
	(funds, argument) =>
		known(funds, null).filter((fund) => where(fund, argument));

/** Groups by their names in an article: `{fonder:avslutade}`. All but the last three are known money. */
const GROUPS = {
	kommuner: known,
	'senast-2015': heldBy('byCountYear', known),
	'senare-eller-odaterade': heldBy('laterOrUndated', known),
	'i-bruk': withStatus('i-bruk'),
	vilande: withStatus('vilande'),
	'helt-fordelade': withStatus('helt-fordelade'),
	avslutade: withStatus('avslutade'),
	'laget-okant': withStatus('laget-okant'),
	/** The argument is the challenge. */
	mot: aimed(({ challenges }, challenge) => challenge !== null && challenges.includes(challenge)),
	'inriktning-okand': aimed(({ targets }) => targets.length === 0),
	'bara-tvargaende': aimed(
		({ targets, challenges }) => targets.length > 0 && challenges.length === 0,
	),
	'bara-planerade': heldBy('onlyPlanned', all),
	'bara-kontrakt': heldBy('onlyContract', all),
	regioner: heldBy('regions', all),
} as const satisfies Readonly<Record<string, Choose>>;

export type FundGroup = keyof typeof GROUPS;

/** The names of the groups, as they are written in an article. */
export const FUND_GROUPS: readonly string[] = Object.keys(GROUPS);

export const isFundGroup = (name: string): name is FundGroup => Object.hasOwn(GROUPS, name);

/** The status that a group goes by; null where it goes by something else. */
export const statusOf = (group: FundGroup): FundStatus | null =>
	Object.entries(STATUSES).find(([name]) => name === group)?.[1] ?? null;

/** What may be written after a group's name: `{fonder:mot:missbruk}`, `{fonder:i-bruk:2020}`. */
export function argumentOf(group: FundGroup): 'challenge' | 'year' | 'none' {
	if (group === 'mot') return 'challenge';
	return statusOf(group) === null ? 'none' : 'year';
}

/**
 * The rows that make up a group, one for each municipality or region, in the registry's order.
 *
 * @param argument see {@link argumentOf}; null where none is written
 */
export const fundGroup = (
	funds: readonly Fund[],
	group: FundGroup,
	argument: string | null,
): readonly Fund[] =>
	[...Map.groupBy(GROUPS[group](funds, argument), ({ code }) => code).values()].flatMap(
		([first]) => first ?? [],
	);
