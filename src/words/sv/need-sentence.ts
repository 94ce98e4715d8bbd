import { plural } from '../text/plural.ts';
import { formatNumber } from '../text/format.ts';
import type { NeedCount } from '../../stats/money/need-count.ts';
import { roughNumber } from '../text/rough-number.ts';
import {
	capitalised,
	counted,
	joined,
	pieces,
	type CountedState,
	type NeedPieces,
} from '../need-pieces.ts';

const number = (value: number): string => formatNumber(value, 0, 'sv');

const ENDED = ', eller bara sådana som är avslutade eller helt fördelade';

/** "i en", "i 61" */
const inSome = (count: number, of: CountedState): NeedPieces =>
	pieces`i ${counted(plural(count, 'en', number(count)), of)}`;

/** In how many of several municipalities a fund aimed at the problem is known. */
function aimed(known: number, hasTargets: boolean): readonly [NeedPieces, string] {
	const fund = known === 0 ? 'någon fond' : 'en fond';
	const some = known === 0 ? pieces`i ingen` : inSome(known, hasTargets ? 'targets' : 'other');
	return hasTargets
		? [some, `känner vi till ${fund} mot problemet`]
		: [
				some,
				`känner vi till ${known === 0 ? fund : 'en fond eller ett kontrakt'}, men förteckningen har ingen inriktning mot problemet`,
			];
}

/** What is known in the others of them; empty where there are none. */
function others(
	{ other, 'none-known': none }: NeedCount['answers'],
	hasTargets: boolean,
	withoutEnded: boolean,
): NeedPieces {
	const parts = [
		hasTargets &&
			other.municipalities > 0 &&
			pieces`${inSome(other.municipalities, 'other')} känner vi till en fond eller ett kontrakt med annan eller okänd inriktning`,
		none.municipalities > 0 &&
			pieces`${inSome(none.municipalities, 'none-known')} är ingen fond känd${withoutEnded ? ENDED : ''}`,
	].filter((part) => part !== false);
	return parts.length === 0 ? [] : pieces` ${capitalised(joined(parts, ' och '), 'sv')}.`;
}

/** What is known in a single municipality. */
function answer({ targets, other }: NeedCount['answers'], withoutEnded: boolean): string {
	if (targets.municipalities > 0) return 'känner vi till en fond mot problemet';
	return other.municipalities > 0
		? 'känner vi till en fond eller ett kontrakt med annan eller okänd inriktning'
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
): NeedPieces {
	const { municipalities: heavier, people } = finding.heavier;
	const { answers } = finding;
	const all = counted(number(heavier), 'all');
	const residents = counted(roughNumber(people, 'sv'), 'all');
	if (heavier === 0) {
		return pieces`Ingen kommun kan placeras i fjärdedelen med störst problem med ${challenge}.`;
	}
	if (heavier === 1) {
		return pieces`I den kommun som har störst problem med ${challenge} ${answer(answers, withoutEnded)}. Där bor ${residents} människor.`;
	}
	const known = hasTargets ? answers.targets : answers.other;
	const [some, said] = aimed(known.municipalities, hasTargets);
	return pieces`${capitalised(some, 'sv')} av de ${all} kommuner som har störst problem med ${challenge} ${said}.${others(answers, hasTargets, withoutEnded)} I de ${all} kommunerna bor ${residents} människor.`;
}
