export const start = {
	title: 'samma problem i 290 kommuner, och vem som betalar för att lösa dem',
	heading: 'Samma problem i 290 kommuner. Vem betalar för att lösa dem?',
	description:
		'Kartor över samhällsutmaningar i Sveriges kommuner, från ungdomsarbetslöshet till utflyttning, och en förteckning över de sociala investeringsfonder som riktar sig mot dem.',
	lead: 'Utmaningskartan visar hur ungdomsarbetslöshet, psykisk ohälsa, utflyttning och andra problem fördelar sig över landet, och vilka kommuner som har avsatt pengar för att göra något åt dem. Varje siffra har en källa.',
	more: (name: string) => `Mer om ${name.toLowerCase()}: tabell, källor och fonder`,
	thesisTitle: 'Tesen som kartan prövar',
	thesis: {
		lead: 'Efter Almedalsveckan 2015 skrev investeraren Leksell Social Ventures (LSV) så här om landets kommuner:',
		quoted: (passage: string): string => `”${passage}”`,
		/** Said after the source where the passages are translated. */
		translated: '.',
	},
	thesisFigures: 'Så här säger andra källor:',
	thesisNote: 'Uppgifterna går delvis isär. Här står de som de är publicerade.',
	fundsTitle: (count: number) => `De ${count} kommunerna med fond`,
	fundsMore: 'Till fondförteckningen',
	challengesTitle: 'Utmaningarna',
	find: 'Hitta din kommun bland alla 290',
	undated: 'odaterad',
};
