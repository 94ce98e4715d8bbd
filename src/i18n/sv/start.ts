export const start = {
	title: 'samma problem i 290 kommuner, och vem som betalar',
	heading: ['Samma problem', 'i 290 kommuner.', 'Vem betalar?'],
	description:
		'Kartor över samhällsutmaningar i Sveriges kommuner, från ungdomsarbetslöshet till utflyttning, och en förteckning över de sociala investeringsfonder som riktar sig mot dem.',
	/** Before the finding: what others counted. */
	counted: (year: number, municipalities: string) =>
		`År ${year} uppgavs ${municipalities} kommuner ha fonder mot sociala problem.`,
	/** After the finding. The year is that of the newest fund; none of them may have one. */
	newest: (year: number | null) => (year === null ? '.' : `, ingen daterad efter ${year}.`),
	questions: {
		where: {
			question: 'Var är problemen störst?',
			figure: (hit: string, of: string) => `${hit} av ${of}`,
			text: (county: string, problem: string) =>
				`kommuner i ${county} hör till fjärdedelen med störst problem: ${problem}`,
		},
		money: {
			question: 'Vem har pengar?',
			figure: (named: string, of: string) => `${named} av ${of}`,
			text: (year: number) => `kommuner med fond ${year} går att namnge. Ingen lista är känd`,
		},
		works: {
			question: 'Vad fungerar?',
			unclear: 'Oklart',
			unclearText: 'Kommunerna bildar inga tydliga grupper som delar samma problem',
			clear: (groups: string) => `${groups} grupper`,
			clearText: 'Kommunerna bildar tydliga grupper som delar samma problem',
		},
	},
	choose: 'Välj problem på kartan',
	method: 'Så har vi räknat',
	measure: (name: string, basis: string) => `${name}, ${basis}`,
	more: 'Alla år och kommuner',
	map: {
		label: (challenge: string) =>
			`Karta över Sveriges kommuner: ${challenge.toLowerCase()}, fjärdedelen med störst problem och kända fonder`,
		noNeed: 'var problemet är störst går inte att säga',
	},
	find: 'Sök kommun i listan över alla 290',
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
	undated: 'odaterad',
};
