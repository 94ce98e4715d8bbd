import type { EmbedName, ProblemForm } from '../../stats/embed-name.ts';
import { mapQuery, type MapState } from './map-state.ts';

/** Where embeds lie, and the page that makes their code. */
export const EMBEDS = '/inbaddning/';

/** The script that a host page may use so that heights fit: its address never changes. */
export const HEIGHT_SCRIPT = `${EMBEDS}hojd.js`;

/** Part of the address of the card whose query names the terms of a contract. */
export const CONTRACT_ASKED = 'villkor';

/** A card: a form with what it is of. */
export type Embedded =
	| {
			readonly form: 'utfallskontrakt';
			/** As the calculator's address has them, "personer=60&tak=20"; null for the worked example. */
			readonly terms: string | null;
	  }
	| {
			readonly form: ProblemForm;
			readonly problem: string;
			/** Id of the measure; null for the one that leads the problem. */
			readonly measure: string | null;
			/** Of a map; null for the latest. */
			readonly year: number | null;
			/** Of a map: what is in focus, marked and shown. */
			readonly state: MapState;
	  }
	| {
			/** A municipality's card, or its years of a problem. */
			readonly form: 'kommun' | 'serie';
			readonly slug: string;
			/** Id of the problem that the card is about; null for all where the municipality is worst off. */
			readonly problem: string | null;
	  };

/** Id of the years of a problem on a municipality's card. */
export const seriesId = (problem: string): string => `serie-${problem}`;

/** What of a municipality's card is shown: all without a problem. */
const partOf = (form: 'kommun' | 'serie', problem: string): string =>
	`#${form === 'serie' ? seriesId(problem) : problem}`;

/**
 * Address of a card in Swedish. A municipality's card is one page: which problem it is about stands behind
 * the "#", where the style sheet alone can read it, so that no script is needed. The year and the state of a map take one.
 *
 * @param release date of the frozen release that a drawing of a problem is of; null for the newest
 */
export function embedPath(embedded: Embedded, release: string | null = null): string {
	if (embedded.form === 'utfallskontrakt') {
		const { form, terms } = embedded;
		return `${EMBEDS}${form}/${terms === null ? '' : `${CONTRACT_ASKED}/?${terms}`}`;
	}
	if ('slug' in embedded) {
		const { form, slug, problem } = embedded;
		return `${EMBEDS}kommun/${slug}/${problem === null ? '' : partOf(form, problem)}`;
	}
	const { year, state } = embedded;
	const folder = release === null ? EMBEDS : `${EMBEDS}${release}/`;
	return `${folder}${cardName(embedded)}/${mapQuery(year, state)}`;
}

/** Which card of a problem it is, as its address has it in every release: "karta/missbruk/narkotikabrott". */
export const cardName = ({
	form,
	problem,
	measure,
}: Pick<
	Extract<Embedded, { readonly measure: unknown }>,
	'form' | 'problem' | 'measure'
>): string => [form, problem, ...(measure === null ? [] : [measure])].join('/');

/** Pixels that hold a card at every width from 320 to 1200: what the code asks for. */
const HEIGHTS: Readonly<Record<EmbedName, number>> = {
	karta: 660,
	serie: 460,
	rangordning: 530,
	'behov-och-fonder': 600,
	kommun: 860,
	utfallskontrakt: 960,
};

/** One problem of a municipality is lower than all, and its years tell more than the country's. */
const FACT_HEIGHT = 430;
const YEARS_HEIGHT = 560;

export function embedHeight(embedded: Embedded): number {
	if (!('slug' in embedded) || embedded.problem === null) return HEIGHTS[embedded.form];
	return embedded.form === 'serie' ? YEARS_HEIGHT : FACT_HEIGHT;
}
