import type { BuildComparison } from './compare.ts';
import { tooHeavy } from './weights.ts';

/** How much has changed that was to stay; nothing where all is 0. */
export interface BuildVerdict {
	/** Addresses that have gone or come. */
	readonly addresses: number;
	/** Pages that say something else. */
	readonly texts: number;
	/** Files that have gone, come or changed. */
	readonly files: number;
	/** Pages that grew by more than they may; 0 where pages may grow. */
	readonly heavier: number;
}

/** Pages of which any text differs. */
const changedTexts = ({ texts }: BuildComparison): number =>
	new Set(texts.flatMap(({ pages }) => pages)).size;

/** @param mayGrow whether pages may grow by any share, or else by 1 % at most */
export function verdictOf(comparison: BuildComparison, mayGrow: boolean): BuildVerdict {
	const { addresses, files, weights } = comparison;
	return {
		addresses: addresses.onlyBefore.length + addresses.onlyAfter.length,
		texts: changedTexts(comparison),
		files: files.removed.length + files.added.length + files.changed.length,
		heavier: mayGrow ? 0 : tooHeavy(weights).length,
	};
}

/** Whether all is as it was to stay. */
export const isSame = ({ addresses, texts, files, heavier }: BuildVerdict): boolean =>
	addresses + texts + files + heavier === 0;
