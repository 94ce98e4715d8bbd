import type { Structure, Verdict } from '../../model/grouping-verdict.ts';
import { inWords, municipalitiesInWords, theMunicipalities } from './group-counts.ts';

/** What the verdict says in figures, as they are printed. */
interface VerdictText {
	/** Whether the thesis holds. */
	readonly yes: boolean;
	readonly structure: Structure;
	readonly k: number;
	/** The numbers of groups that were tried. */
	readonly tried: Verdict['tried'];
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

const STRUCTURES: Readonly<Record<Structure, string>> = {
	none: 'men inte heller den är tydlig',
	weak: 'men även där är grupperna bara svagt skilda åt',
	reasonable: 'och där är grupperna rimligt skilda åt',
};

/** The edge of what was tried, where the chosen number lies there: beyond it nothing is known. */
const atEdge = (k: number, { fewest, most }: Verdict['tried']): string =>
	k === fewest ? ', det minsta som prövats,' : k === most ? ', det största som prövats,' : '';

export const verdict = {
	lead: ({
		yes,
		structure,
		k,
		tried,
		silhouette,
		limit,
		stability,
		madeUp,
	}: VerdictText): string => {
		const clearest = `Av indelningarna i ${tried.fewest} till ${tried.most} grupper är den med ${inWords(k)}${atEdge(k, tried)} tydligast, ${STRUCTURES[structure]}.`;
		const answer = yes
			? 'Ja. Sveriges kommuner går att dela in i fem till tio grupper efter sina problem.'
			: 'Nej. Sveriges kommuner faller inte i fem till tio tydliga grupper efter sina problem.';
		return `${answer} ${clearest} Medelsilhuetten är ${silhouette}, där 1 är helt skilda grupper och ${limit} eller mindre brukar räknas som inga grupper alls. Stabiliteten är ${stability} av 1. Slumpade data utan grupper ger ${madeUp.silhouette} och ${madeUp.stability}.`;
	},
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
	best: (choosable: number, measured: number, least: number): string => {
		const large = `varje grupp har minst ${municipalitiesInWords(least)}`;
		return choosable === 1
			? `Dessutom är den verkliga indelningen den enda av ${measured} där ${large}.`
			: choosable === measured
				? `Dessutom är den verkliga indelningen utvald som den bästa av ${measured}.`
				: `Dessutom är den verkliga indelningen utvald som den bästa av de ${choosable} av ${measured} där ${large}.`;
	},
	next: ({ k, silhouette, stability, next }: NextText): string =>
		`Den bästa indelningen med ett annat antal har ${inWords(next.k)} grupper: silhuetten är ${next.silhouette} mot ${silhouette} och stabiliteten ${next.stability} mot ${stability} för den med ${inWords(k)}.`,
	soft: (k: number, nearer: number, of: number): string =>
		`Det som går att säga är att det finns ${inWords(k)} tyngdpunkter i ett sammanhängande fält. Läs dem som områden med suddig gräns: ${nearer === 0 ? 'ingen' : nearer} av de ${theMunicipalities(of)} ligger i genomsnitt närmare en annan grupp än sin egen.`,
};
