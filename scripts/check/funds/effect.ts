import type { Challenge } from '../../../src/tables/challenge.ts';
import type { Fund } from '../../../src/tables/api/fund.ts';
import {
	COUNT_YEAR,
	countRegistry,
	fundState,
	type RegistryCount,
} from '../../../src/stats/money/registry.ts';
import type { KnownToMoney } from './judge.ts';

/** The groups of holders, and what each is called here. */
const GROUPS = [
	['byCountYear', `money known by ${COUNT_YEAR}`],
	['laterOrUndated', 'money later or undated'],
	['onlyPlanned', 'only a plan'],
	['onlyContract', 'only an outcome contract'],
	['regions', 'region'],
] as const satisfies readonly (readonly [keyof RegistryCount, string])[];

/** In which group of the registry each holder stands. */
const groupsOf = (funds: readonly Fund[]): ReadonlyMap<string, string> => {
	const count = countRegistry(funds);
	return new Map(GROUPS.flatMap(([group, name]) => count[group].map((code) => [code, name])));
};

/** What is known of a municipality's money against each challenge, and of its status. */
const answersOf = (
	funds: readonly Fund[],
	code: string,
	challenges: readonly Challenge[],
): readonly string[] => {
	const own = funds.filter((fund) => fund.code === code);
	return challenges.map(({ id }) => {
		const { fund, fundStatus } = fundState(own, id);
		return fundStatus === null ? fund : `${fund} (${fundStatus})`;
	});
};

/**
 * What the site would say otherwise: the answer of a municipality's money to each challenge, and the
 * group that each holder is counted in.
 */
export function effectLines(
	before: readonly Fund[],
	after: readonly Fund[],
	{ codes, challenges, holders }: KnownToMoney,
): readonly string[] {
	const named = (code: string): string => `${holders.get(code) ?? ''} (${code})`;
	const answers = codes.flatMap((code) => {
		const was = answersOf(before, code, challenges);
		const is = answersOf(after, code, challenges);
		return challenges.flatMap(({ id }, index) =>
			was[index] === is[index]
				? []
				: [`    ${named(code)}, ${id}: ${was[index] ?? ''} → ${is[index] ?? ''}`],
		);
	});
	const wasIn = groupsOf(before);
	const isIn = groupsOf(after);
	const groups = [...holders.keys()].flatMap((code) => {
		const was = wasIn.get(code) ?? 'no row';
		const is = isIn.get(code) ?? 'no row';
		return was === is ? [] : [`    ${named(code)}: ${was} → ${is}`];
	});
	return [
		...(answers.length > 0
			? ['Money against a problem, as the site would say it:', ...answers]
			: []),
		...(groups.length > 0 ? ['Holders, as the site would count them:', ...groups] : []),
		...(answers.length + groups.length === 0
			? ['No answer on money changes, and no holder is counted otherwise.']
			: []),
	];
}
