import type { Localized } from '../../tables/locale.ts';

/**
 * The thesis that the site tests, in LSV's own words: short passages of the text in which it was put
 * forward. The Swedish is verbatim, with […] where something is left out; the English is our
 * translation.
 */
export const THESIS_SOURCE = {
	title: 'Almedalen och social innovation',
	publisher: 'Leksell Social Ventures (LSV)',
	year: 2015,
	url: 'http://www.leksellsocialventures.com/up-coming/almedalen-och-social-innovation/',
} as const;

/** In the order in which the site asks after them: the problems, the money, the models. */
export const THESIS = {
	problems: {
		sv: 'De flesta kommuner har dessutom varianter på liknande problemställningar, utflyttning till följd av urbanisering, sinande skatteintäkter därav, nedläggning av lokala services till följd av detta, ungdomsarbetslöshet, tilltagande psykisk ohälsa, substansmissbruk och ökande invandring.',
		en: 'Most municipalities moreover have variants of similar problems: out-migration as a result of urbanisation, dwindling tax revenue because of it, closing of local services as a result, youth unemployment, growing mental ill-health, substance abuse and increasing immigration.',
	},
	money: {
		sv: 'I Sverige finns 290 kommuner, 64 av dem har redan allokerat medel särskilt för social innovation.',
		en: 'There are 290 municipalities in Sweden; 64 of them have already allocated money for social innovation in particular.',
	},
	amount: {
		sv: '[…] de 64 sociala investeringsfonder som skramlat fram över 1 miljard kronor under de senaste åren.',
		en: '[…] the 64 social investment funds that have scraped together more than 1 billion kronor in recent years.',
	},
	models: {
		sv: 'Sverige behöver 5-10 modeller som löser kommunernas huvudsakliga problemställningar som kan implementeras lokalt i nationell skala.',
		en: 'Sweden needs 5–10 models that solve the municipalities’ main problems and that can be implemented locally on a national scale.',
	},
} as const satisfies Readonly<Record<string, Localized>>;

export type ThesisPart = keyof typeof THESIS;

export const THESIS_PARTS: readonly ThesisPart[] = ['problems', 'money', 'amount', 'models'];
