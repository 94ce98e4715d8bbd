import { formatNumber } from '../../model/format.ts';
import type { NeedCount } from '../../model/need-count.ts';

const number = (value: number): string => formatNumber(value, 0, 'en');

const inSome = (count: number): string => `in ${count === 0 ? 'none' : number(count)}`;

/** What is known of funds in municipalities that are more than one. */
function answers(
	{ targets, other, 'none-known': none }: NeedCount['answers'],
	hasTargets: boolean,
	withoutEnded: boolean,
) {
	const parts = hasTargets
		? [
				`a fund aimed at the problem is known ${inSome(targets.municipalities)} of them`,
				`a fund with another or unknown aim ${inSome(other.municipalities)}`,
			]
		: [
				`a fund is known ${inSome(other.municipalities)} of them, but no aim in the registry corresponds to this problem`,
			];
	if (none.municipalities === 0) return parts.join(' and ');
	const ended = withoutEnded ? ', or only funds that have ended or are fully allocated' : '';
	return `${parts.join(', ')}, and no fund is known ${inSome(none.municipalities)}${ended}`;
}

/** The same of a single municipality. */
function answer({ targets, other }: NeedCount['answers'], withoutEnded: boolean): string {
	if (targets.municipalities > 0) return 'a fund aimed at the problem is known there';
	if (other.municipalities > 0) return 'a fund with another or unknown aim is known there';
	return `no fund is known there${withoutEnded ? ', or only funds that have ended or are fully allocated' : ''}`;
}

/** The finding of a challenge in one sentence, as the Swedish one. */
export function needSentence(
	finding: NeedCount,
	challenge: string,
	hasTargets: boolean,
	withoutEnded = false,
): string {
	const { municipalities: heavier, people } = finding.heavier;
	if (heavier === 0) {
		return `No municipality can be placed in the quarter where the lead measure of ${challenge} weighs heaviest.`;
	}
	const [who, said] =
		heavier === 1
			? [
					`1 municipality with ${number(people)} residents is`,
					answer(finding.answers, withoutEnded),
				]
			: [
					`${number(heavier)} municipalities with ${number(people)} residents in all are`,
					answers(finding.answers, hasTargets, withoutEnded),
				];
	return `${who} in the quarter where the lead measure of ${challenge} weighs heaviest: ${said}.`;
}
