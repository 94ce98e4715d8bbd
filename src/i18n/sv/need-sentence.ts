import { formatNumber } from '../../model/format.ts';
import type { NeedCount } from '../../model/need-count.ts';

const number = (value: number): string => formatNumber(value, 0, 'sv');

/** "i ingen", "i en", "i 61" */
const inSome = (count: number): string =>
	count === 0 ? 'i ingen' : `i ${count === 1 ? 'en' : number(count)}`;

/** What is known of funds in municipalities that are more than one. */
function answers(
	{ targets, other, 'none-known': none }: NeedCount['answers'],
	hasTargets: boolean,
	withoutEnded: boolean,
) {
	const parts = hasTargets
		? [
				`${inSome(targets.municipalities)} av dem är en fond riktad mot problemet känd`,
				`${inSome(other.municipalities)} är en fond med annan eller okänd inriktning känd`,
			]
		: [
				`${inSome(other.municipalities)} av dem är en fond känd, men ingen inriktning i förteckningen motsvarar just det här problemet`,
			];
	if (none.municipalities === 0) return parts.join(' och ');
	const ended = withoutEnded ? ', eller bara sådana som är avslutade eller helt fördelade' : '';
	return `${parts.join(', ')}${hasTargets ? '' : ','} och ${inSome(none.municipalities)} är ingen fond känd${ended}`;
}

/** The same of a single municipality. */
function answer({ targets, other }: NeedCount['answers'], withoutEnded: boolean): string {
	if (targets.municipalities > 0) return 'där är en fond riktad mot problemet känd';
	return other.municipalities > 0
		? 'där är en fond med annan eller okänd inriktning känd'
		: `där är ingen fond känd${withoutEnded ? ', eller bara sådana som är avslutade eller helt fördelade' : ''}`;
}

/**
 * The finding of a challenge in one sentence that can be printed as it stands.
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
	if (heavier === 0) {
		return `Ingen kommun kan placeras i den fjärdedel där huvudmåttet för ${challenge} väger tyngst.`;
	}
	const [who, said] =
		heavier === 1
			? [`1 kommun med ${number(people)} invånare`, answer(finding.answers, withoutEnded)]
			: [
					`${number(heavier)} kommuner med sammanlagt ${number(people)} invånare`,
					answers(finding.answers, hasTargets, withoutEnded),
				];
	return `${who} hör till den fjärdedel där huvudmåttet för ${challenge} väger tyngst: ${said}.`;
}
