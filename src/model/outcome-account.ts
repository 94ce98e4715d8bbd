import type { Localized } from '../tables/locale.ts';

/**
 * What one source says came of an outcome contract. Accounts that differ stand side by side, equal in
 * size: none of them is ours.
 */
export interface OutcomeAccount {
	/** Id of the contract in the registry of funds. */
	readonly fund: string;
	/** Id of the account, its own within the contract. */
	readonly account: string;
	/** Over what time, and according to whom where that is told apart. */
	readonly heading: Localized;
	readonly said: Localized;
	/** The result in kronor, where the source gives one; negative for a loss. */
	readonly result: number | null;
	readonly source: { readonly title: string; readonly url: string; readonly year: number | null };
}
