/** Words of the page for newsrooms: how to cite, terms, what may be fetched, what the figures can't carry. */
export const newsroom = {
	title: 'För redaktioner',
	description:
		'Så citerar, bäddar in och laddar ner du Utmaningskartans kartor, figurer och texter. Och det här räcker siffrorna inte till.',
	lead: 'Använd kartor, figurer och texter fritt.',
	rule: 'Ange källa, år och utgåva.',
	contact: 'Frågor från redaktioner:',
	deadline: {
		label: 'På deadline? Mening, figur och fil för en kommun',
		placeholder: 'Kommunens namn',
		go: 'Sök',
	},
	cite: {
		title: 'Så citerar du',
		text: 'I löpande text',
		source: 'Källrad under figur',
		own: 'När vi har räknat',
		copy: 'Kopiera',
		more: (name: string) => `Exemplet är ${name}. Varje kommun har`,
		moreLink: 'sina egna texter att kopiera',
	},
	terms: {
		title: 'Villkor',
		caption: 'Vad du använder, på vilka villkor och vem du anger',
		what: 'Vad',
		licence: 'Villkor',
		credit: 'Ange',
		rows: {
			texts: { what: 'Texter, figurer', credit: 'Utmaningskartan och utgåvans datum' },
			registry: {
				what: 'Fondförteckningen',
				credit: 'Utmaningskartan och den källa som står vid fonden',
			},
			own: {
				what: 'Egna beräkningar',
				credit: '”Utmaningskartan, egen beräkning”, aldrig utgivaren',
			},
			figures: {
				what: 'Siffror',
				licence: 'Utgivarens villkor',
				credit: 'Källan som står vid siffran',
			},
			map: { what: 'Kartunderlag', licence: 'Fritt', credit: 'SCB; landet omkring: Natural Earth' },
		},
		free: 'Ingen nyckel, ingen gräns, ingen spårning. Typsnitt och kod som sidorna innehåller:',
		notices: 'licenser',
	},
	fetch: {
		title: 'Ladda ner och bädda in',
		rows: [
			{ what: 'SVG, PNG', path: '/utmaningar/', text: 'kartan som den visas, med källan i bilden' },
			{ what: 'CSV, XLSX', path: '/data/#indikatorer', text: 'för Excel, koder som text' },
			{ what: 'ZIP', path: '/data/#filer', text: 'alla tabeller, med LÄSMIG' },
			{ what: 'JSON', path: '/data/#api', text: 'öppet API, utan nyckel' },
			{ what: 'Kort', path: '/inbaddning/', text: 'karta, serie eller faktaruta på din egen sajt' },
			{ what: 'Fast länk', path: '/pastaende/', text: 'siffran som den stod, ändrad eller inte' },
			{ what: 'Flöden', path: '/analyser/', text: 'analyser, utgåvor och varje kommun (Atom)' },
		],
	},
	limits: {
		title: 'Det här räcker siffrorna inte till',
		unknown: {
			trap: 'Ingen känd fond',
			text: 'är inte detsamma som ingen fond. Vi kan ha missat den.',
		},
		counted: (counted: string, year: number, named: string) => ({
			trap: `${counted} är SNS tal`,
			text: `för ${String(year)}, ${named} är de som vi kan namnge. Blanda dem inte.`,
		}),
		sum: {
			trap: 'Summera inte',
			text: 'fondernas belopp: de är första uppgifter, från olika år.',
		},
		surveys: {
			trap: 'Enkätsvar rangordnas inte:',
			text: 'Folkhälsomyndigheten avråder från att jämföra kommuner.',
		},
		swing: {
			trap: 'Ett enda år',
			text: 'säger lite om en liten kommun. Där står medelvärdet av tre år.',
		},
		cause: { trap: 'Orsak:', text: 'att ett problem minskar säger inte varför.' },
	},
};
