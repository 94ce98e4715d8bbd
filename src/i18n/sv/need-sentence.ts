import { plural } from '../../model/plural.ts';
import { capitalise } from '../../model/capitalise.ts';
import { formatNumber } from '../../model/format.ts';
import type { NeedCount } from '../../model/need-count.ts';
import { roughNumber } from '../../model/rough-number.ts';

const number = (value: number): string => formatNumber(value, 0, 'sv');

const ENDED = ', eller bara sådana som är avslutade eller helt fördelade';

/** "i en", "i 61" */
const inSome = (count: number): string => `i ${plural(count, 'en', number(count))}`;

/** In how many of several municipalities a fund aimed at the problem is known. */
function aimed(known: number, hasTargets: boolean): readonly [string, string] {
	const fund = known === 0 ? 'någon fond' : 'en fond';
	const some = known === 0 ? 'i ingen' : inSome(known);
	return hasTargets
		? [some, `känner vi till ${fund} mot problemet`]
		: [
				some,
				`känner vi till ${fund}, men ingen inriktning i förteckningen motsvarar just det här problemet`,
			];
}

/** What is known in the others of them; empty where there are none. */
function others(
	{ other, 'none-known': none }: NeedCount['answers'],
	hasTargets: boolean,
	withoutEnded: boolean,
): string {
	const parts = [
		hasTargets &&
			other.municipalities > 0 &&
			`${inSome(other.municipalities)} känner vi till en fond med annan eller okänd inriktning`,
		none.municipalities > 0 &&
			`${inSome(none.municipalities)} är ingen fond känd${withoutEnded ? ENDED : ''}`,
	].filter((part) => part !== false);
	return parts.length === 0 ? '' : ` ${capitalise(parts.join(' och '), 'sv')}.`;
}

/** What is known in a single municipality. */
function answer({ targets, other }: NeedCount['answers'], withoutEnded: boolean): string {
	if (targets.municipalities > 0) return 'känner vi till en fond mot problemet';
	return other.municipalities > 0
		? 'känner vi till en fond med annan eller okänd inriktning'
		: `är ingen fond känd${withoutEnded ? ENDED : ''}`;
}

/**
 * The finding of a challenge, its first sentence fit to print as it stands.
 *
 * @param challenge its name as it stands within a sentence
 * @param withoutEnded whether funds that have ended are left out of the answers
 */
export function needSentence(
	finding: NeedCount,
	challenge: string,
	hasTargets: boolean,
	withoutEnded = false,
): string {
	const { municipalities: heavier, people } = finding.heavier;
	const { answers } = finding;
	if (heavier === 0) {
		return `Ingen kommun kan placeras i fjärdedelen med störst problem med ${challenge}.`;
	}
	if (heavier === 1) {
		return `I den kommun som har störst problem med ${challenge} ${answer(answers, withoutEnded)}. Där bor ${roughNumber(people, 'sv')} människor.`;
	}
	const known = hasTargets ? answers.targets : answers.other;
	const [some, said] = aimed(known.municipalities, hasTargets);
	return `${capitalise(some, 'sv')} av de ${number(heavier)} kommuner som har störst problem med ${challenge} ${said}.${others(answers, hasTargets, withoutEnded)} I de ${number(heavier)} kommunerna bor ${roughNumber(people, 'sv')} människor.`;
}
