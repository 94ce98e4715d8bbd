import { plural } from '../text/plural.ts';
import type { Structure } from '../../stats/groups/grouping-verdict.ts';
import type { Words } from '../sv.ts';
import { listing } from '../text/listing.ts';
import { inWords, municipalitiesInWords } from './group-counts.ts';
import { municipalities } from './municipalities.ts';

const STRUCTURES: Readonly<Record<Structure, string>> = {
	none: 'but even that one is not clear',
	weak: 'but even there the groups are only weakly separated',
	reasonable: 'and there the groups are reasonably well separated',
};

type Clearest = Parameters<Words['groups']['verdict']['clearest']>[0];

/** What parts two groups, and why they are not the ones shown. */
function sidesText(
	{ heavier, lighter, challenges, exceptions, most }: NonNullable<Clearest['sides']>,
	chosen: number,
): string {
	const where =
		exceptions.length === 0
			? `in all ${inWords(challenges)} challenges`
			: `in ${inWords(challenges - exceptions.length)} out of ${inWords(challenges)} challenges, but not in ${listing(exceptions, 'en', 'or')}`;
	return `The two are ${municipalitiesInWords(heavier)} where problems are larger and ${lighter} where they are smaller, ${where}. They differ most in ${most}. So problems do go together, but the division only says how large they are, not which. Showing the two would amount to grading every municipality, which we do not do. The ${inWords(chosen)} below are described instead.`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

export const verdict: Words['groups']['verdict'] = {
	finding: ({ yes, structure, k }, nearer, of) => {
		const blurred = `${nearer === 0 ? 'none' : nearer} of ${of} municipalities ${plural(nearer, 'lies', 'lie')} nearer to another group than to their own`;
		if (yes) return `Yes. They fall into ${inWords(k)} groups by their problems: ${blurred}.`;
		return structure === 'none'
			? `No. The problems lie on a sliding scale. ${capital(inWords(k))} centres of gravity are visible, but with blurred edges: ${blurred}.`
			: `No, not into so many. ${capital(inWords(k))} groups are visible: ${blurred}.`;
	},
	lead: ({ yes, structure, k, among }) => {
		const edge = k === among.most ? ', the largest number tried,' : '';
		const clearest = `Of the divisions into ${among.fewest} to ${among.most} groups, the one with ${inWords(k)}${edge} is the clearest, ${STRUCTURES[structure]}.`;
		const answer = yes
			? 'Yes. The municipalities of Sweden can be divided into five to ten groups by their problems.'
			: 'No. The municipalities of Sweden do not fall into five to ten clear groups by their problems.';
		return `${answer} ${clearest}`;
	},
	measured: ({ silhouette, limit, stability, madeUp }) =>
		`The mean silhouette is ${silhouette}, where 1 means wholly separate groups and ${limit} or less is commonly read as no groups at all. The stability is ${stability} out of 1. Random data without groups give ${madeUp.silhouette} and ${madeUp.stability}.`,
	together: (shuffled) =>
		`The problems do go together: if the values in each challenge are shuffled among the municipalities, the silhouette is only ${shuffled}. But mostly they do so on a sliding scale.`,
	continuum: {
		both: 'Both silhouette and stability are higher than in all attempts with such a scale, but the difference is small.',
		silhouette:
			'The silhouette is slightly higher than in all attempts with such a scale, but the stability is not unusual there.',
		stability:
			'The stability is higher than in all attempts with such a scale, but the silhouette is not unusual there.',
		neither: 'Neither the silhouette nor the stability is unusual on such a scale.',
	},
	best: ({ choosable, measured, least, fewest }) => {
		const bounds = `at least ${inWords(fewest)} groups and at least ${municipalitiesInWords(least)} in each`;
		const among =
			choosable === measured ? `${measured}` : `the ${choosable} out of ${measured} with ${bounds}`;
		return `Moreover, the real division ${plural(
			choosable,
			`is the only one of ${measured} with ${bounds}`,
			`has been picked as the best of ${among}`,
		)}.`;
	},
	next: ({ k, silhouette, stability, next }) =>
		`Next comes the division into ${inWords(next.k)} groups: its silhouette is ${next.silhouette} against ${silhouette} and its stability ${next.stability} against ${stability} for the one with ${inWords(k)}.`,
	clearest: ({ k, silhouette, lowest, highest, standsOut, sides, chosen }) => {
		const range = `${lowest} to ${highest}`;
		return [
			`Among divisions with groups that are large enough, and that reappear when some of the municipalities are regrouped, the one into ${inWords(k)} has the highest silhouette, ${silhouette}. ${
				standsOut
					? `That is more than in all attempts with a sliding scale without groups, which gives ${range} when divided in the same way.`
					: `That does not mean that there are ${inWords(k)} kinds of municipalities: a sliding scale without groups gives ${range} when divided in the same way.`
			}`,
			...(sides ? [sidesText(sides, chosen)] : []),
		];
	},
	soft: (k, nearer, of) =>
		`What can be said is that there are ${inWords(k)} centres of gravity in one continuous field. Read them as areas with blurred edges: ${nearer === 0 ? 'none' : nearer} of the ${municipalities(of)} are on average nearer to another group than to their own.`,
};
