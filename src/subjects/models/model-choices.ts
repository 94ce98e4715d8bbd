import { oneOf } from '../../steer/choice.ts';
import type { Spec } from '../../steer/spec.ts';

/** What a reader has chosen in the lists, by its name in the address; "" for all. */
export type ModelChoice = Readonly<Record<string, string>>;

/** How the choices of the lists stand in the address: nothing is chosen where it says nothing. */
export const modelSpec = (
	lists: Iterable<readonly [name: string, offered: readonly string[]]>,
): Spec<ModelChoice> =>
	Object.fromEntries(Array.from(lists, ([name, offered]) => [name, oneOf(name, offered, '')]));
