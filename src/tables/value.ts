/** Why a value is not there. `unknown`: missing or suppressed, and the source does not say which. */
export const REASONS = ['missing', 'suppressed', 'not-applicable', 'unknown'] as const;

export type Reason = (typeof REASONS)[number];

/** A figure, or the reason why there is none. Missing is never zero. */
export type Value = { readonly value: number } | { readonly missing: Reason };

export const isPresent = (value: Value): value is { readonly value: number } => 'value' in value;
