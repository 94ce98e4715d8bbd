/** What a build took. */
export interface BuildCost {
	readonly seconds: number;
	/** Most memory that any of its processes held, in megabytes. */
	readonly megabytes: number;
}

/** What a build may take: from nothing, and when all that is kept still holds. */
export const BUDGETS = {
	'from nothing': { seconds: 300, megabytes: 1500 },
	'when nothing has changed': { seconds: 60, megabytes: 1500 },
} as const satisfies Readonly<Record<string, BuildCost>>;

export type BuildMoment = keyof typeof BUDGETS;

/** A line on a build, and whether it kept within its budget. */
export function costLine(
	when: BuildMoment,
	{ seconds, megabytes }: BuildCost,
): { readonly line: string; readonly isWithin: boolean } {
	const most = BUDGETS[when];
	return {
		line: `${when}: ${seconds.toFixed(0)} s (at most ${most.seconds}), ${megabytes.toFixed(0)} MB (at most ${most.megabytes})`,
		isWithin: seconds <= most.seconds && megabytes <= most.megabytes,
	};
}
