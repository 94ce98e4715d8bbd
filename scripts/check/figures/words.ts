import type { Trend } from './mann-kendall.ts';
import type { Answer } from './money.ts';
import { firstNumber } from './spelled.ts';

/*
 * What the words of a page mean, in either language. Each is told by the word that sets it apart, so
 * that an editor may say the rest as she likes.
 */

/** The first meaning whose pattern a text has; empty where it has none. */
const meaningIn =
	<Meaning extends string>(meanings: readonly (readonly [RegExp, Meaning])[]) =>
	(text: string): Meaning | '' =>
		meanings.find(([pattern]) => pattern.test(text))?.[1] ?? '';

/** Quarter that a text names, "4" being the one with the heavier problem. */
export const quarterIn = meaningIn([
	[/näst (störst|högst)|second[- ](worst|high)/i, '3'],
	[/näst (minst|lägst)|second[- ](least|low)/i, '2'],
	[/störst|högst|worst|highest/i, '4'],
	[/minst|lägst|least|lowest/i, '1'],
]);

/** What a text says of a municipality's money. */
export const answerIn = meaningIn<Answer>([
	[/ingen känd|no known|none known/i, 'none-known'],
	[/rikt(ad|at|ade|ning) (mot|hit)|aimed at/i, 'targets'],
	[/annan eller okänd inriktning|other or unknown aim/i, 'other'],
]);

/** Why a text says that there is no value. */
export const reasonIn = meaningIn([
	[/ej i källan|not in the source/i, 'unknown'],
	[/skyddad|suppressed/i, 'suppressed'],
	[/ej tillämplig|not applicable/i, 'not-applicable'],
	[/uppgift saknas|not available/i, 'missing'],
]);

/** The figure that a text gives, or the reason why it gives none. */
export const valueIn = (text: string): string => reasonIn(text) || firstNumber(text);

/** What a text says of how figures have moved. */
export const trendIn = meaningIn<Trend>([
	[/går inte att avgöra|unclear|no clear trend|cannot be told|can’t be told/i, 'unclear'],
	[/stig|rising/i, 'rising'],
	[/fall|sjunk/i, 'falling'],
]);
