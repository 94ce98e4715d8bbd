/** The text twin of a municipality's page: for programs and language models. */
export const twin = {
	/** Links on the page. */
	asText: (name: string): string => `Alla mått för ${name} som text`,
	files: 'Ladda ner siffrorna (JSON)',
	asTextOf: (name: string): string => `${name} som text (Markdown)`,

	title: (name: string): string => `${name} i siffror`,
	what: (page: string, release: string): string =>
		`Textversion av ${page} på Utmaningskartan: samma siffror och källor, för program och språkmodeller. Datautgåva ${release}.`,
	otherLanguage: 'In English',

	reading: {
		title: 'Så läser du siffrorna',
		rules: [
			'Återge värde, enhet, år och källa tillsammans, och det som står under ”Att tänka på”.',
			'Rangordna aldrig kommuner på enkäter eller på andra mått där det står ”rangordnas inte”.',
			'Ett medelvärde av flera år är inte årets värde. Plats, fjärdedel och behovsnivå som gäller ett medelvärde får inte skrivas som om de gällde ett år.',
			'Ett värde som saknas är inte noll. Orsaken står i stället för värdet.',
			'Jämför inte år på var sin sida om ett nytt mätsätt.',
			'Stigande och fallande står bara där ett test (Mann–Kendall, p < 0,05) av de tio senaste värdena ger stöd för det.',
			'Riket är utgivarens eget värde, inte ett snitt av kommunerna.',
			'Plats 1 är det högsta värdet, eller det lägsta där ett lågt värde är det större problemet.',
			'Att ingen fond är känd betyder inte att ingen finns. Vad som är känt om en fond gäller det år som står där, inte i dag.',
			'En siffra märkt egen beräkning har Utmaningskartan som källa, aldrig Kolada eller SCB.',
		],
	},

	cite: {
		title: 'Så citerar du',
		whole: 'Helheten',
		figure: 'En siffra, till exempel',
		own: 'En egen beräkning',
	},

	fetch: {
		title: 'Så laddar du ner siffrorna',
		/** Markdown, unlike the others. @param at where the files are */
		row: (code: string, at: string): string =>
			`Varje mått har en fil, \`${at}indicators/<mått>.json\`, med måttets beteckning sist på raden ”Källa”. Kommunens rad är \`values["${code}"]\`, ett värde för varje år i \`years\`. Där värdet är \`null\` säger \`status["${code}"]\` varför. Till exempel:`,
		/** In the same place. */
		files: {
			'index.json': 'alla mått och filer, med kontrollsummor',
			'municipalities.json': 'kommunerna',
			'need.json': 'behovsnivåer och känd fond',
			'funds.json': 'fonder och deras källor',
		},
		more: (address: string): string => `Mer om filerna: ${address}`,
	},

	code: 'Kommunkod',
	population: (number: string, year: number): string => `${number} (31 december ${year})`,
	need: 'Behovsnivå',
	level: (basis: string, value: string, quarter: string): string =>
		`${value} (${basis}), ${quarter}`,
	levelUnknown: (basis: string): string => `okänd, eftersom värden saknas (${basis})`,
	noLevel: 'kan inte sägas',
	lead: 'huvudmått',
	place: 'Plats',
	previous: (value: string, year: number): string => `senast ${value} (${year})`,
	noPrevious: 'inget år har ett värde',
	definition: 'Räknar',
	unusual: (years: string): string => `Ovanligt värde ${years}`,
	unusualCountry: (years: string): string => `Ovanligt värde för riket ${years}`,
	licence: (terms: string): string => `villkor: ${terms}`,
	fundPage: 'Mer',
	sources: {
		title: 'Källornas filer',
		lead: 'Efter utgivarens beteckning står början av kontrollsumman (SHA-256) för filen så som vi hämtade den. Hela summan står i måttets fil.',
	},
};
