import type { ExplorerIndicator } from './explorer-facts.ts';
import type { FundState } from '../../stats/money/registry.ts';

/**
 * What is known of a municipality's money against the challenge of an indicator.
 *
 * @param known whether the municipality has a known fund, whatever it is aimed at
 */
export function fundStateOf(
	{ aimed }: Pick<ExplorerIndicator, 'aimed'>,
	code: string,
	known: boolean,
): FundState {
	if (aimed.includes(code)) return 'targets';
	return known ? 'other' : 'none-known';
}
