import type { Fund } from '../../tables/api/fund.ts';
import { isAimedAt } from './registry.ts';

/**
 * The rows that make a municipality one to compare with on a challenge: those of municipalities, known
 * to have existed and aimed at it, whether or not they still do. Regions are not compared with
 * municipalities, and a plan is not a fund.
 */
export const fundsAimedAt = (funds: readonly Fund[], challenge: string): readonly Fund[] =>
	funds.filter((fund) => fund.kind === 'municipality' && isAimedAt(fund, challenge));
