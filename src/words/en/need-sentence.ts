import { formatNumber } from '../text/format.ts';
import type { NeedCount } from '../../stats/money/need-count.ts';
import { roughNumber } from '../text/rough-number.ts';
import { capitalised, counted, joined, pieces, type NeedPieces } from '../need-pieces.ts';

const number = (value: number): string => formatNumber(value, 0, 'en');

const ENDED = ', or only funds that have ended or are fully allocated';

/** What is known in the others of several municipalities; empty where there are none. */
function others(
	{ other, 'none-known': none }: NeedCount['answers'],
	hasTargets: boolean,
	withoutEnded: boolean,
): NeedPieces {
	const parts = [
		hasTargets &&
			other.municipalities > 0 &&
			pieces`in ${counted(number(other.municipalities), 'other')} we know of a fund or contract with another or unknown aim`,
		none.municipalities > 0 &&
			pieces`in ${counted(number(none.municipalities), 'none-known')} no fund is known${withoutEnded ? ENDED : ''}`,
	].filter((part) => part !== false);
	return parts.length === 0 ? [] : pieces` ${capitalised(joined(parts, ', and '), 'en')}.`;
}

/** What is known in a single municipality. */
function answer({ targets, other }: NeedCount['answers'], withoutEnded: boolean): string {
	if (targets.municipalities > 0) return 'a fund aimed at the problem is known';
	if (other.municipalities > 0) return 'a fund or contract with another or unknown aim is known';
	return `no fund is known${withoutEnded ? ENDED : ''}`;
}

/** The finding of a challenge, as the Swedish one. */
export function needSentence(
	finding: NeedCount,
	challenge: string,
	hasTargets: boolean,
	withoutEnded = false,
): NeedPieces {
	const { municipalities: heavier, people } = finding.heavier;
	const { answers } = finding;
	const all = counted(number(heavier), 'all');
	const residents = counted(roughNumber(people, 'en'), 'all');
	if (heavier === 0) {
		return pieces`No municipality can be placed in the worst-affected quarter for ${challenge}.`;
	}
	if (heavier === 1) {
		return pieces`In the only municipality in the worst-affected quarter for ${challenge}, ${answer(answers, withoutEnded)}. It is home to ${residents} people.`;
	}
	const known = (hasTargets ? answers.targets : answers.other).municipalities;
	const aim = hasTargets ? ' aimed at the problem' : '';
	const start =
		known === 0
			? pieces`No fund${aim} is known in any of the`
			: pieces`${hasTargets ? 'A fund' : 'A fund or contract'}${aim} is known in ${counted(number(known), hasTargets ? 'targets' : 'other')} of the`;
	const untargeted = hasTargets ? '' : '; the registry has no aim against it';
	return pieces`${start} ${all} municipalities in the worst-affected quarter for ${challenge}${untargeted}.${others(answers, hasTargets, withoutEnded)} The ${all} municipalities are home to ${residents} people.`;
}
