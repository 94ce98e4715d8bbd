import type { Structure, Verdict } from '../../stats/groups/grouping-verdict.ts';
import { listing } from '../text/listing.ts';
import { plural } from '../text/plural.ts';
import { inWords, municipalitiesInWords, theMunicipalities } from './group-counts.ts';

/** What the finding says. */
interface AnswerText {
	/** Whether the thesis holds. */
	readonly yes: boolean;
	readonly structure: Structure;
	readonly k: number;
	/** The numbers of groups that were chosen among. */
	readonly among: { readonly fewest: number; readonly most: number };
}

/** What the finding rests on, in figures as they are printed. */
interface MeasuredText {
	readonly silhouette: string;
	/** Silhouette up to which there is no structure. */
	readonly limit: string;
	readonly stability: string;
	/** The same of a made-up sliding scale. */
	readonly madeUp: { readonly silhouette: string; readonly stability: string };
}

/** How the chosen division compares with the best one in another number of groups, as printed. */
interface NextText {
	readonly k: number;
	readonly silhouette: string;
	readonly stability: string;
	readonly next: { readonly k: number; readonly silhouette: string; readonly stability: string };
}

/** The clearest division, where another was chosen, as printed. */
interface ClearestText {
	readonly k: number;
	readonly silhouette: string;
	/** The lowest and the highest silhouette of a made-up sliding scale divided in the same way. */
	readonly lowest: string;
	readonly highest: string;
	/** Whether it is above all of those. */
	readonly standsOut: boolean;
	/** What parts its groups, where there are two. */
	readonly sides: {
		readonly heavier: number;
		readonly lighter: number;
		/** Challenges that were compared. */
		readonly challenges: number;
		/** Names, within a sentence: those in which the other group is heavier, and those that part most. */
		readonly exceptions: readonly string[];
		readonly most: string;
	} | null;
	/** Number of groups that are chosen in its place. */
	readonly chosen: number;
}

/** What the chosen division was picked from. */
interface BestText {
	readonly choosable: number;
	readonly measured: number;
	/** Fewest municipalities in a group, and fewest groups. */
	readonly least: number;
	readonly fewest: number;
}

const STRUCTURES: Readonly<Record<Structure, string>> = {
	none: 'men inte heller den är tydlig',
	weak: 'men även där är grupperna bara svagt skilda åt',
	reasonable: 'och där är grupperna rimligt skilda åt',
};

/** What parts two groups, and why they are not the ones shown. */
function sidesText(
	{ heavier, lighter, challenges, exceptions, most }: NonNullable<ClearestText['sides']>,
	chosen: number,
): string {
	const where =
		exceptions.length === 0
			? `i alla ${inWords(challenges)} utmaningar`
			: `i ${inWords(challenges - exceptions.length)} av ${inWords(challenges)} utmaningar, men inte i ${listing(exceptions, 'sv', 'or')}`;
	return `De två är ${municipalitiesInWords(heavier)} där problemen är större och ${lighter} där de är mindre, ${where}. Mest skiljer ${most}. Det visar att problemen följs åt, men säger bara hur stora de är, inte vilka. Att visa de två vore att ge varje kommun ett betyg, och det gör vi inte. I stället beskrivs de ${inWords(chosen)} nedan.`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

export const verdict = {
	/** The finding: the answer to the question, and how blurred the groups are. */
	finding: (
		{ yes, structure, k }: Pick<AnswerText, 'yes' | 'structure' | 'k'>,
		nearer: number,
		of: number,
	): string => {
		const blurred =
			nearer === 0
				? `ingen av ${of} kommuner ligger närmare en annan grupp än sin egen`
				: `${nearer} av ${of} kommuner ligger närmare en annan grupp än sin egen`;
		if (yes) return `Ja. De faller i ${inWords(k)} grupper efter sina problem: ${blurred}.`;
		return structure === 'none'
			? `Nej. Problemen ligger på en glidande skala. ${capital(inWords(k))} tyngdpunkter syns, men gränserna mellan dem är suddiga: ${blurred}.`
			: `Nej, inte i så många. ${capital(inWords(k))} grupper syns: ${blurred}.`;
	},
	/** The finding, without statistics. */
	lead: ({ yes, structure, k, among }: AnswerText): string => {
		const edge = k === among.most ? ', det största som prövats,' : '';
		const clearest = `Av indelningarna i ${among.fewest} till ${among.most} grupper är den med ${inWords(k)}${edge} tydligast, ${STRUCTURES[structure]}.`;
		const answer = yes
			? 'Ja. Sveriges kommuner går att dela in i fem till tio grupper efter sina problem.'
			: 'Nej. Sveriges kommuner faller inte i fem till tio tydliga grupper efter sina problem.';
		return `${answer} ${clearest}`;
	},
	/** What it rests on. */
	measured: ({ silhouette, limit, stability, madeUp }: MeasuredText): string =>
		`Medelsilhuetten är ${silhouette}, där 1 är helt skilda grupper och ${limit} eller mindre brukar räknas som inga grupper alls. Stabiliteten är ${stability} av 1. Slumpade data utan grupper ger ${madeUp.silhouette} och ${madeUp.stability}.`,
	together: (shuffled: string): string =>
		`Problemen hänger ihop: om värdena i varje utmaning blandas slumpvis mellan kommunerna blir silhuetten bara ${shuffled}. Men de hänger mest ihop som på en glidande skala.`,
	continuum: {
		both: 'Både silhuetten och stabiliteten är högre än i alla försök med en sådan skala, men skillnaden är liten.',
		silhouette:
			'Silhuetten är något högre än i alla försök med en sådan skala, men stabiliteten är inte ovanlig där.',
		stability:
			'Stabiliteten är högre än i alla försök med en sådan skala, men silhuetten är inte ovanlig där.',
		neither: 'Varken silhuetten eller stabiliteten är ovanlig på en sådan skala.',
	} satisfies Readonly<Record<Verdict['standsOut'], string>>,
	best: ({ choosable, measured, least, fewest }: BestText): string => {
		const bounds = `minst ${inWords(fewest)} grupper och minst ${municipalitiesInWords(least)} i varje`;
		const among =
			choosable === measured ? `${measured}` : `de ${choosable} av ${measured} med ${bounds}`;
		return `Dessutom är den verkliga indelningen ${plural(
			choosable,
			`den enda av ${measured} med ${bounds}`,
			`utvald som den bästa av ${among}`,
		)}.`;
	},
	next: ({ k, silhouette, stability, next }: NextText): string =>
		`Närmast efter kommer indelningen i ${inWords(next.k)} grupper: silhuetten är ${next.silhouette} mot ${silhouette} och stabiliteten ${next.stability} mot ${stability} för den med ${inWords(k)}.`,
	clearest: (text: ClearestText): readonly string[] => {
		const { k, silhouette, lowest, highest, sides } = text;
		const range = `${lowest} till ${highest}`;
		return [
			`Bland indelningar med tillräckligt stora grupper, som hittas igen när en del av kommunerna grupperas på nytt, har den i ${inWords(k)} högst silhuett, ${silhouette}. ${
				text.standsOut
					? `Det är mer än i alla försök med en glidande skala utan grupper, som ger ${range} när den delas på samma sätt.`
					: `Det betyder inte att det finns ${inWords(k)} sorters kommuner: en glidande skala utan grupper ger ${range} när den delas på samma sätt.`
			}`,
			...(sides ? [sidesText(sides, text.chosen)] : []),
		];
	},
	soft: (k: number, nearer: number, of: number): string =>
		`Det som går att säga är att det finns ${inWords(k)} tyngdpunkter i ett sammanhängande fält. Läs dem som områden med suddig gräns: ${nearer === 0 ? 'ingen' : nearer} av de ${theMunicipalities(of)} ligger i genomsnitt närmare en annan grupp än sin egen.`,
};
