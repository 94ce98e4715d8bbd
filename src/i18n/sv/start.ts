export const start = {
	title: 'samma problem i 290 kommuner, och vem som betalar för att lösa dem',
	heading: 'Samma problem i 290 kommuner. Vem betalar för att lösa dem?',
	description:
		'Kartor över samhällsutmaningar i Sveriges kommuner, från ungdomsarbetslöshet till utflyttning, och en förteckning över de sociala investeringsfonder som riktar sig mot dem.',
	lead: 'Utmaningskartan visar hur ungdomsarbetslöshet, psykisk ohälsa, utflyttning och andra problem fördelar sig över landet, och vilka kommuner som har avsatt pengar för att göra något åt dem. Varje siffra har en källa.',
	more: (name: string) => `Mer om ${name.toLowerCase()}: tabell, källor och fonder`,
	thesisTitle: 'Tesen som kartan prövar',
	thesis:
		'Efter Almedalsveckan 2015 skrev investeraren Leksell Social Ventures (LSV) att landets kommuner har varianter av samma problem, att 64 av dem har avsatt pengar till sociala investeringar, sammanlagt mer än en miljard kronor, och att fem till tio lösningar på de största problemen skulle kunna användas i hela landet.',
	/** Around the link to LSV's page. */
	source: {
		before: 'LSV:s text har vi inte hittat. Av LSV:s sida om veckan,',
		after:
			', har vi bara läst början, i en arkiverad kopia. Där berättas om det planerade utfallskontraktet med Norrköping, men tesen finns inte med.',
	},
	thesisFigures: 'Så här säger de källor som går att läsa:',
	thesisNote: 'Uppgifterna går delvis isär. Här står de som de är publicerade.',
	fundsTitle: (count: number) => `De ${count} kommunerna med fond`,
	fundsMore: 'Till fondförteckningen',
	challengesTitle: 'Utmaningarna',
	find: 'Hitta din kommun bland alla 290',
	undated: 'odaterad',
};
