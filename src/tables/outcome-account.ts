/**
 * What one source says came of an outcome contract. Accounts that differ stand side by side, equal in
 * size: none of them is ours.
 */
export type { OutcomeAccount } from './api/outcome-account.ts';
