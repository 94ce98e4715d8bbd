import { municipalities } from './municipalities.ts';

/** The municipalities that were counted, one ring each. */
export const rings = {
	title: (year: number): string => `Räknade ${year}, och namngivna`,
	/** The rings as an answer: how many have a name, beside how many were counted. Nobody knows whether all named ones were. */
	answer: (named: string, counted: string, year: number): string =>
		`${named} kommuner namngivna, ${counted} räknade ${year}`,
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
		'own-year': (count: number): string => `för ${count} är fondens eget år känt`,
		source: (count: number): string => `för ${count} bara en källas år`,
		inferred: (count: number): string => `för ${count} bara ett år som vi har härlett`,
	},
	unnamed: 'till räknades av SNS, om alla namngivna ingår. Vilka vet vi inte',
	/** Read aloud in place of the rings. */
	restAloud: (count: number): string =>
		`${municipalities(count)} till räknades av SNS, om alla namngivna ingår. Vilka vet vi inte`,
	send: 'Vet du? Skicka in en fond',
	names: (count: number): string => `De ${count} vid namn`,
	source64: (total: number): string => `Källa för ${total}:`,
	ours: 'Förteckningen är vår egen och ofullständig.',
};
