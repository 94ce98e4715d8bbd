import type { Claim } from '../../stats/claim.ts';
import type { ClaimVerdict } from '../../stats/claim-verdict.ts';
import type { Value } from '../../tables/value.ts';

/** A value that is shown of a quoted figure; null of a measure that is no longer published. */
export interface ClaimRow {
	readonly name: 'quoted' | 'then' | 'now';
	readonly value: Value | null;
}

/** The values that stand side by side: the quoted one where nobody vouches for it, then what is known. */
export function claimRows(verdict: ClaimVerdict, { value }: Claim): readonly ClaimRow[] {
	const quoted: ClaimRow = { name: 'quoted', value: { value } };
	switch (verdict.kind) {
		case 'no-year':
			return [];
		case 'not-kept':
			return [quoted, { name: 'now', value: verdict.now }];
		case 'misquoted':
			return [quoted, { name: 'then', value: verdict.then }, { name: 'now', value: verdict.now }];
		case 'unchanged':
		case 'changed':
			return [
				{ name: 'then', value: verdict.then },
				{ name: 'now', value: verdict.now },
			];
	}
}
