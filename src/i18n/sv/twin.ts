/** The text twin of a municipality's page: for programs and language models. */
export const twin = {
	/** Links on the page. */
	asText: 'Som text',
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
			'Att ingen fond är känd betyder inte att ingen finns. Vad som är känt om en fond gäller det år som står där, inte i dag.',
			'En siffra märkt egen beräkning har Utmaningskartan som källa, aldrig Kolada eller SCB.',
		],
	},

	cite: {
		title: 'Så citerar du',
		page: (title: string, release: string, page: string): string =>
			`Sidan: Utmaningskartan: ”${title}”. Datautgåva ${release}. ${page}`,
		figure: 'En siffra: så som det står efter ”Citera” vid måttet.',
		own: (credit: string): string => `En egen beräkning: ${credit}.`,
		label: 'Citera',
		of: (measure: string, name: string, year: number, value: string): string =>
			`${measure}, ${name} ${year}: ${value}.`,
		release: (release: string): string => `Utmaningskartan, datautgåva ${release}`,
	},

	fetch: {
		title: 'Så hämtar du siffrorna',
		/** Markdown, unlike the others. */
		row: (code: string): string =>
			`Varje mått har en fil. Kommunens rad står under \`values["${code}"]\`, ett värde för varje år i \`years\`. Där värdet är \`null\` säger \`status["${code}"]\` varför.`,
		example: 'Exempel, år och värden för ett mått:',
		files: {
			'index.json': 'alla mått och filer, med kontrollsummor',
			'municipalities.json': 'kommunerna',
			'need.json': 'behovsnivåer och känd fond',
			'funds.json': 'fonder och deras källor',
		},
		more: (address: string): string => `Mer om filerna: ${address}`,
	},

	need: 'Behovsnivå',
	money: 'Pengar mot problemet',
	lead: 'huvudmått',
	place: 'Plats',
	quarter: 'Fjärdedel',
	/** @param basis the year, or the mean, that the rank is of */
	rank: (rank: string, basis: string, from: string): string => `${rank}, ${basis}. ${from}`,
	/** A mean with its value: "medelvärde 2022–2024: 7,9 %". */
	meanWith: (mean: string, value: string): string => `${mean}: ${value}`,
	notYears: 'medelvärdet är inte årets värde',
	definition: 'Räknar',
	unusual: 'Ovanligt värde',
	file: 'Fil',
	publisher: 'Utgivare',
	licence: (terms: string): string => `villkor: ${terms}`,
	funds: {
		title: 'Fonder',
		amount: 'Belopp (första uppgift)',
		targets: 'Inriktning',
		page: 'Mer',
	},
};
