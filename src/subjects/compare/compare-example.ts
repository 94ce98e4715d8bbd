import type { ApiMunicipality } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { existed } from '../../stats/money/registry.ts';

/** How many are compared before anything is chosen. */
const EXAMPLE = 3;

/**
 * The example: the municipality with most known money (rows of the registry that are more than a plan;
 * the first by code of several), and those most like it.
 */
export function exampleOf(
	municipalities: readonly Pick<ApiMunicipality, 'code' | 'similar'>[],
	funds: readonly Fund[],
): readonly string[] {
	const known = funds.filter((fund) => fund.kind === 'municipality' && existed(fund));
	const rowsOf = (code: string): number => known.filter((fund) => fund.code === code).length;
	const [first, ...rest] = municipalities;
	if (!first) return [];
	const most = rest.reduce(
		(best, each) => (rowsOf(each.code) > rowsOf(best.code) ? each : best),
		first,
	);
	return [most.code, ...most.similar.slice(0, EXAMPLE - 1).map(({ code }) => code)];
}
