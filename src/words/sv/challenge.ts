import { aimedCount } from './aimed-count.ts';

export const challenge = {
	description: (name: string, indicator: string, year: number) =>
		`${name} i Sveriges 290 kommuner. Karta och tabell: ${indicator}, ${year}, med källor och kända sociala investeringsfonder.`,
	denominator: (text: string) => `Räknat på: ${text}.`,
	/** Before the words below. */
	copied: 'Inte utgivarens egen fil.',
	rows: 'Så kom siffran hit, kontrollsummor och alla rader',
	table: {
		title: 'Alla kommuner',
		caption: '{indicator}, {year}.',
		inArea: 'Platserna gäller {area}, fjärdedelarna hela landet.',
		notRanked:
			'Kommunerna rangordnas inte på det här måttet. Varför står under ”Att tänka på och källor”.',
		ofMean:
			'Plats och fjärdedel gäller medelvärdet {years}, eftersom enskilda år svänger i små kommuner.',
		noMean:
			'Kommunerna rangordnas på medelvärdet av tre år, och så många finns inte fram till det här året.',
		/** Where scripts do not run, and no value is a link. */
		rowsWay: 'Varje värde med källa, beräkning och alla år:',
		rows: 'måttets sida, med en rad för varje kommun',
		hint: 'Tryck på en rubrik för att sortera, och på en rad för att välja kommunen på kartan.',
		keys: 'Med tangentbord: pilar upp och ned mellan namnen, mellanslag för att välja.',
		fund: 'Fond mot problemet',
		quarters: {
			weight: ['minst problem', 'näst minst', 'näst störst', 'störst problem'],
			value: ['lägsta', 'näst lägsta', 'näst högsta', 'högsta'],
		},
		search: 'Sök i tabellen',
		searchFor: 'Kommun eller län',
		count: '{shown} av {all} kommuner',
		unusual: 'Ovanligt värde i {name}: {reason}',
		empty: 'Ingen kommun passar. Rensa sökningen eller välj hela landet.',
		clear: 'Visa alla kommuner',
		skip: 'Hoppa över tabellen',
	},
	fundsTitle: 'Fonder som riktar sig mot problemet',
	fundsCount: aimedCount,
	fundsNone:
		'Ingen känd fond riktar sig mot just det här problemet. Det betyder inte att ingen finns: förteckningen är ofullständig.',
	fundsNoTarget:
		'Ingen av inriktningarna i förteckningen motsvarar den här utmaningen. Därför räknas ingen fond som riktad mot den.',
	fundsAmounts:
		'Beloppen är de första som en källa anger. De gäller olika år och olika slags beslut och kan inte summeras.',
	othersTitle: 'Fler mått på utmaningen',
	othersLead:
		'Utmaningen mäts också på andra sätt. Siffrorna för varje kommun finns på kommunens sida.',
	breaks: 'Nytt mätsätt',
	unusual: 'Ovanliga värden',
	unusualWhy:
		'Värdena ligger långt från kommunens övriga år. De är granskade och står som utgivaren anger dem.',
	retrieved: (date: string) => `hämtad ${date}`,
	next: 'Fler utmaningar',
};
