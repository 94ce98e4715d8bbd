/** The words of tables and sentences that the page on method is given; its text is src/content/pages/metod.sv.md. */
export const method = {
	/** Of missing values with a reason. */
	missingCount: (count: string): string => `Antal:\u00a0${count}.`,
	/** The caveat of an indicator, as a link within a sentence. */
	caveat: 'förbehållet',
	/** Sentences on the groups of /problembilder/ that stand only where the data have it; each follows on another. */
	groups: {
		left: (list: string): string => ` Därför är ${list} inte med.`,
		without: (list: string): string => ` Utan behovsnivå, och därför inte med, är ${list}.`,
		clearest: (of: {
			groups: string;
			silhouette: string;
			lowest: string;
			highest: string;
		}): string =>
			` Bland dem vars grupper alla är stora nog och minst 0,60 stabila har ${of.groups} grupper högst silhuett, ${of.silhouette}. En glidande skala som delas likadant får ${of.lowest} till ${of.highest}.`,
	},
	need: {
		caption: 'Behovsnivån: år och täckning för varje utmaning',
		challenge: 'Utmaning',
		lead: 'Huvudmått',
		years: 'Medelvärde av åren',
		known: 'Kommuner med känd nivå',
	},
	targets: {
		caption: 'Fondernas inriktningar och de utmaningar som de räknas till',
		challenge: 'Utmaning',
		targets: 'Inriktningar i förteckningen',
	},
	similar: {
		caption: 'Måtten bakom likheten',
		feature: 'Mått',
		year: 'År',
		transform: 'Omräkning',
		logarithm: 'logaritm',
		none: 'ingen',
		weight: 'Vikt',
	},
	breaks: {
		caption: 'År då serier slutar vara jämförbara med tidigare år',
		indicator: 'Indikator',
		year: 'Från år',
		note: 'Vad som hände',
	},
};
