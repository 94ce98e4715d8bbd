import { formatNumber } from '../../model/format.ts';
import type { NeedCount } from '../../model/need-count.ts';
import { roughNumber } from '../../model/rough-number.ts';

const number = (value: number): string => formatNumber(value, 0, 'en');

const ENDED = ', or only funds that have ended or are fully allocated';

/** What is known in the others of several municipalities; empty where there are none. */
function others(
	{ other, 'none-known': none }: NeedCount['answers'],
	hasTargets: boolean,
	withoutEnded: boolean,
): string {
	const parts = [
		hasTargets &&
			other.municipalities > 0 &&
			`In ${number(other.municipalities)} we know of a fund with another or unknown aim`,
		none.municipalities > 0 &&
			`in ${number(none.municipalities)} no fund is known${withoutEnded ? ENDED : ''}`,
	].filter((part) => part !== false);
	return parts.length === 0 ? '' : ` ${parts.join(', and ').replace(/^i/, 'I')}.`;
}

/** What is known in a single municipality. */
function answer({ targets, other }: NeedCount['answers'], withoutEnded: boolean): string {
	if (targets.municipalities > 0) return 'a fund aimed at the problem is known';
	if (other.municipalities > 0) return 'a fund with another or unknown aim is known';
	return `no fund is known${withoutEnded ? ENDED : ''}`;
}

/** The finding of a challenge, as the Swedish one. */
export function needSentence(
	finding: NeedCount,
	challenge: string,
	hasTargets: boolean,
	withoutEnded = false,
): string {
	const { municipalities: heavier, people } = finding.heavier;
	const { answers } = finding;
	if (heavier === 0) {
		return `No municipality can be placed in the worst-affected quarter for ${challenge}.`;
	}
	if (heavier === 1) {
		return `In the only municipality in the worst-affected quarter for ${challenge}, ${answer(answers, withoutEnded)}. It is home to ${roughNumber(people, 'en')} people.`;
	}
	const known = (hasTargets ? answers.targets : answers.other).municipalities;
	const aim = hasTargets ? ' aimed at the problem' : '';
	const start =
		known === 0
			? `No fund${aim} is known in any of the`
			: `A fund${aim} is known in ${number(known)} of the`;
	const untargeted = hasTargets ? '' : '; no aim in the registry corresponds to this problem';
	return `${start} ${number(heavier)} municipalities in the worst-affected quarter for ${challenge}${untargeted}.${others(answers, hasTargets, withoutEnded)} The ${number(heavier)} municipalities are home to ${roughNumber(people, 'en')} people.`;
}
