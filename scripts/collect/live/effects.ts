import type { Classes } from '../../read/classes.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { classEffects } from './class-effects.ts';
import { findingEffects } from './finding-effects.ts';
import { needEffects } from './need-effects.ts';
import { seenIn } from './seen.ts';

/** What would change on the site besides the figures themselves, in lines. */
export interface Effects {
	readonly need: readonly string[];
	readonly classes: readonly string[];
	readonly findings: readonly string[];
}

/**
 * @param classes those that stand, by indicator
 * @throws DataError for data that cannot be published
 */
export function effects(
	before: Unmeasured,
	after: Unmeasured,
	classes: ReadonlyMap<string, Classes>,
): Effects {
	const [was, is] = [seenIn(before), seenIn(after)];
	const names = new Map<string, string>(after.municipalities.map(({ code, name }) => [code, name]));
	return {
		need: needEffects(was, is),
		classes: classEffects(was, is, after.indicators, classes),
		findings: findingEffects(was, is, names),
	};
}
