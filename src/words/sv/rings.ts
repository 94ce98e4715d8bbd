import { municipalities } from './municipalities.ts';

/** The municipalities that were counted, one ring each. */
export const rings = {
	title: (year: number): string => `Räknade ${year}, och namngivna`,
	/** The rings as an answer: how many of those counted have a name. */
	answer: (named: string, counted: string, year: number): string =>
		`${named} av ${counted} kommuner med fond ${year} går att namnge`,
	/** What dates the fund of a ring, after its name. */
	dated: {
		'own-year': (year: number): string => `från ${year}`,
		source: (year: number): string => `i en källa från ${year}`,
		inferred: (year: number): string => `enligt en odaterad källa, som vi daterar till ${year}`,
	},
	/** After the number of them. */
	named: (year: number): string => `namngivna, med beslut eller källa från ${year} eller tidigare`,
	/** How many by which evidence. */
	evidence: {
		'own-year': (count: number): string => `${count} genom fondens eget år`,
		source: (count: number): string => `${count} bara genom en källas år`,
		inferred: (count: number): string => `${count} bara genom ett år som vi har härlett`,
	},
	unnamed: 'räknade av SNS, men vilka vet vi inte',
	/** Read aloud in place of the rings. */
	restAloud: (count: number): string =>
		`${municipalities(count)} till, som ingen källa namnger: räknade av SNS, men vilka vet vi inte`,
	send: 'Vet du? Skicka in en fond',
	names: (count: number): string => `De ${count} vid namn`,
	source64: (total: number): string => `Källa för ${total}:`,
	ours: 'Förteckningen är vår egen och ofullständig.',
};
