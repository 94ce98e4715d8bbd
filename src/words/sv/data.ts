import type { StandardFit } from '../../stats/money/open-standards.ts';
import type { Unit } from '../../tables/indicators.ts';

const FILES: Readonly<Record<string, string>> = {
	'index.json':
		'Vad som finns: utmaningar, indikatorer och alla andra filer med storlek och kontrollsumma. Börja här.',
	'municipalities.json':
		'Kommunerna i kodordning, med län, kommungrupp, folkmängd, de kommuner som är mest lika, grannar och hur vi har sökt efter en fond.',
	'funds.json':
		'Förteckningen över fonder, avsatta medel och utfallskontrakt, med källor och vad var och en av dem visar. Dessutom uppgifter om hela landet, som andra har angett dem, vad utfallskontrakt gav enligt olika källor, och hur vi har sökt.',
	'need.json': 'Behovsnivå och känd fond för varje utmaning och kommun.',
	'findings.json':
		'Fakta som fasta regler har funnit i siffrorna, de mest ovanliga först, med hur ovanliga de är.',
	'similarity.json':
		'Det som avstånden mellan liknande kommuner räknas på, så att de går att räkna om med andra vikter.',
	'groups.json':
		'Kommunerna grupperade efter sin problembild, med mått på hur tydliga och stabila grupperna är.',
	'changes.json':
		'Vad varje utgåva av data ändrade: nya år, rättade värden, nya och rättade fonder.',
	'search-words.json':
		'Ord som folk söker med, och den utmaning eller det mått som de står för. En egen förteckning.',
	'neighbours.json':
		'Vart piltangenterna leder på kartan: grannkommun uppåt, åt höger, nedåt och åt vänster.',
	'circles.json':
		'Kartans andra vy: en cirkel för varje kommun, med yta efter folkmängd, nära sin plats på kartan men aldrig över en annan.',
	'downloads.json': 'Filer för kalkylprogram och andra program, med kontrollsummor.',
	'releases.json': 'De fasta utgåvorna, med datum, adress och kontrollsumma.',
	'other-land.json': 'Landet omkring Sverige, som kartornas bakgrund (Natural Earth).',
	'sweden.topo.json': 'Kommunernas och länens gränser (TopoJSON i SWEREF 99 TM, meter).',
};

const UNITS: Readonly<Record<Unit, string>> = {
	'%': 'procent',
	'‰': 'promille',
	dagar: 'dagar',
	kr: 'kronor',
	kvot: 'kvot',
	antal: 'antal',
};

/** By the name that the sources have for them. */
const LICENSES: Readonly<Record<string, { name: string; url?: string; says: string }>> = {
	'Koladas villkor': {
		name: 'Koladas villkor',
		url: 'https://www.kolada.se/om-oss/api',
		says: 'Fri användning utan avtal, även kommersiell. Ange Kolada som källa där siffrorna visas, men inte för siffror som du har räknat fram själv.',
	},
	'CC0-1.0': {
		name: 'CC0 1.0',
		url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
		says: 'Inga villkor: utgivaren har avstått från sina rättigheter. Källan är ändå bra att ange.',
	},
	'CC-BY-4.0': {
		name: 'CC BY 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/deed.sv',
		says: 'Fri användning om upphovet anges och ändringar framgår.',
	},
	'Public domain': {
		name: 'Allmän egendom (public domain)',
		says: 'Inga villkor. Natural Earth nämns gärna som källa.',
	},
	'Valmyndighetens öppna data': {
		name: 'Valmyndighetens öppna data',
		says: 'Öppna data. Ange Valmyndigheten som källa.',
	},
};

export const data = {
	title: 'Data',
	description:
		'Ladda ner alla siffror på Utmaningskartan: indikatorer, kommuner, fonder och gränser som öppna filer, med källor, villkor och kontrollsummor.',
	/** Of one measure, after its definition. */
	covers: (years: string): string => `Sveriges kommuner, ${years}.`,
	lead: (indicators: string, municipalities: string, first: number, last: number) =>
		`Allt som sajten visar är öppna filer: ${indicators} mått för ${municipalities} kommuner, från ${first} till ${last}. Sidorna är byggda av samma filer.`,
	release: (date: string) => `Datautgåva ${date}.`,
	/** The catalogue for the national data portal. */
	catalogue: {
		title: 'Utmaningskartans data',
		description:
			'Mått på samhällsutmaningar i Sveriges kommuner, och en förteckning över kommunala sociala investeringsfonder. Varje uppgift har sin källa.',
		funds: 'Sociala investeringsfonder i svenska kommuner',
		fundsDescription:
			'Förteckning över kommuners och regioners sociala investeringsfonder, avsatta medel och utfallskontrakt, med källor. Ofullständig: en fond som inte finns med är okänd.',
		api: 'Utmaningskartans öppna API',
		frozen: {
			series: 'Utmaningskartans fasta utgåvor',
			seriesDescription:
				'Utgåvor av all data som sparas som den var, var och en på sin egen adress. En fast utgåva ändras aldrig.',
			release: (date: string) => `Utmaningskartans data, utgåvan ${date}`,
			description: (date: string, files: number) =>
				`All data som den var i utgåvan ${date}: ${files} filer, som aldrig ändras. Filen index.json nämner de andra, var och en med sin kontrollsumma.`,
		},
	},
	sections: {
		indikatorer: 'Indikatorer',
		tackning: 'Vilka år som finns',
		'inte-vet': 'Vad vi inte vet',
		filer: 'Filer',
		utgavor: 'Fasta utgåvor',
		definitioner: 'Vad indikatorerna mäter',
		api: 'Så används API:et',
		kallor: 'Källor',
		villkor: 'Villkor och källhänvisning',
		luckor: 'Kända luckor',
	},
	/** What many come for. */
	whole: {
		all: {
			name: 'Allt i en fil',
			says: 'Alla tabeller som sajten är byggd av, med källor och en LÄSMIG. Varje kolumn är beskriven (Data Package och CSV på webben).',
		},
		funds: {
			name: 'Förteckningen över fonder',
			says: 'Varje känd fond med belopp, inriktning, status och källor.',
		},
		models: {
			name: 'Modellerna',
			says: 'Vad som sägs om varje modell, en uppgift på varje rad, med källa.',
		},
		groups: {
			name: 'Problembilderna',
			says: 'Vilken problembild varje kommun hör till, och var varje problembild ligger i varje problem.',
		},
		similarity: {
			name: 'Liknande kommuner',
			says: 'De kommuner som liknar var och en mest, med avstånden och det som de räknas på.',
		},
		buying: {
			name: 'Så kan en kommun köpa',
			says: 'Varje uppgift med orden i källan, och gränserna för direktupphandling.',
		},
		places: {
			name: 'En kommun',
			says: 'Alla mått över alla år ligger under Ladda ner på kommunens egen sida. Välj kommun:',
			link: 'alla kommuner',
		},
		lists: {
			name: 'Ett mått eller en lista',
			says: 'Filerna för varje mått står i tabellen ovan, listorna över behov och fonder i en tabell nedan. De finns också under Ladda ner på måttets och listans egen sida. Bredvid varje CSV-fil ligger dess beskrivning (CSV på webben): filens namn följt av -metadata.json.',
		},
	},
	/** The registry in open standards: what fits, and what does not. */
	standards: {
		title: 'Förteckningen i öppna standarder',
		intro:
			'Två standarder används för pengar av det här slaget i andra länder. Vi fyller bara de fält som våra källor räcker till.',
		indigo: {
			fits: (contracts: number, rows: number) =>
				`Standarden beskriver utfallskontrakt. ${String(contracts)} av förteckningens ${String(rows)} rader är sådana, och de finns i dess fält:`,
			fields:
				'Namn, land, kommun, belopp, deltagare, mål, tak för avkastningen och källor står där de är belagda. Beloppet är det högsta som kontraktet gäller. Tomma är INDIGO:s egna nummer, som den som driver standarden delar ut, dagen då kontraktet slöts, hur långt arbetet har kommit och FN:s mål: det vi vet om dem svarar inte på standardens frågor.',
			not: (others: number) =>
				`De andra ${String(others)} raderna är fonder och avsatta medel. De är inte vad standarden kallar fond, pengar som betalar för utfall, och är inte med.`,
			link: 'Standarden',
		},
		giving: {
			asks: 'Standarden beskriver bidrag. Ett bidrag måste ha ett nummer som börjar med ett prefix från 360Giving, rubrik, beskrivning, valuta, belopp, dag för beslutet, mottagare och givare.',
			not: ({ rows, withAmount, withYear }: StandardFit) =>
				`Ingen av de ${String(rows)} raderna fyller alla de fälten, så vi publicerar ingen sådan fil. En kommuns fond är pengar som den avsätter åt sig själv: ingen mottagare finns. ${String(withAmount)} rader har ett belopp och ${String(withYear)} ett år, men ingen har beslutets dag, och vi har inget prefix. Att fylla fälten ändå vore att hitta på.`,
			link: 'Standarden',
		},
	},
	frozen: {
		intro:
			'En fast utgåva är alla siffror och fakta som de stod en viss dag. Den ändras aldrig: länka till den när ett resultat ska gå att upprepa. Filerna heter som i API:et.',
		none: 'Ingen utgåva är fast än.',
		caption: 'Utgåvor som finns kvar, den nyaste först',
		date: 'Utgåva',
		address: 'Adress',
		size: 'Storlek',
		files: 'Filer',
		checksums: 'Kontrollsummor för de fasta utgåvorna',
		sums: 'Kontrollsumman för index.json känner igen hela utgåvan, eftersom filen har de andras. De står också i',
		claims: 'Så stod en siffra som någon har citerat, och har den ändrats?',
	},
	needFiles: {
		caption: 'Behov och kända fonder, en lista för varje utmaning',
		intro:
			'Varje lista har alla kommuner, störst problem först: medelvärde, fjärdedel, förändring över fem år och kända fonder med källor. De svenska filerna har semikolon mellan kolumnerna och decimalkomma, de engelska komma och decimalpunkt.',
		challenge: 'Utmaning',
		swedish: 'På svenska (CSV)',
		english: 'På engelska (CSV)',
		workbook: 'Arbetsbok',
	},
	files: {
		intro:
			'Filerna är i formatet JSON. Varje indikator har dessutom en egen fil, som finns i tabellen över indikatorer.',
		caption: 'Filer för alla kommuner',
		file: 'Fil',
		content: 'Innehåll',
		contentOf: (path: string) => FILES[path] ?? '',
		size: 'Storlek',
		schema: 'Schema',
		schemas:
			'Till varje JSON-fil hör ett schema (JSON Schema, på engelska) som beskriver fälten: vad de betyder, vilken enhet de har och vad null står för. Indikatorernas filer har ett gemensamt:',
		checksums: 'Kontrollsummor för alla filer',
		checksumsNote:
			'En kontrollsumma är filens fingeravtryck: ändras ett enda tecken blir den en annan. Listan kan sparas som en textfil och prövas med',
	},
	indicators: {
		intro: 'Namnet leder till definitionen. Antalet kommuner med värde gäller det senaste året.',
		caption: 'Indikatorer efter utmaning',
		indicator: 'Indikator',
		unit: 'Enhet',
		unitOf: (unit: Unit) => UNITS[unit],
		years: 'År',
		coverage: 'Kommuner med värde',
		of: (count: string, all: string) => `${count} av ${all}`,
		publisher: 'Utgivare',
		series: 'Nyckeltal eller tabell',
		license: 'Villkor',
		file: 'Fil',
		retrieved: 'Hämtad',
		/** Of the JSON file, its first characters. */
		checksum: 'Kontrollsumma',
		checksumOf: (name: string) => `Kontrollsumma för ${name}: hela listan`,
		none: '–',
		lead: 'huvudmått',
		context: 'Bakgrund',
		survey: 'enkät, rangordnas inte',
		denominator: 'Nämnare:',
	},
	sources: {
		intro:
			'Länken leder till just den version av filen som vi har läst, och kontrollsumman visar att det är den. Där vi har skrivit av en del av en fil gäller kontrollsumman avskriften.',
		own: 'Våra egna beräkningar',
		from: (publisher: string, repository: string) => `${publisher}, ur arkivet ${repository}`,
		title: 'Titel hos utgivaren',
		ownTitle: 'Beräkning',
		series: 'Nyckeltal eller tabell',
		usedIn: 'Används i',
		file: 'Arkiverad fil',
		retrieved: 'Hämtad',
		license: 'Villkor',
		checksums: (from: string) => `Kontrollsummor (SHA-256): ${from}`,
		processing: 'Om filen:',
		inputs: 'Räknat på',
		none: '–',
	},
	terms: {
		caption: 'Villkor och källhänvisningar',
		license: 'Villkor',
		says: 'Vad de innebär',
		credit: 'Skriv så här',
		licenseOf: (license: string) => LICENSES[license] ?? { name: license, says: '' },
		intro:
			'Siffrorna lyder under sina utgivares villkor. De får användas fritt, men de flesta kräver att källan anges.',
		own: 'För en siffra som är märkt ”egen beräkning” är Utmaningskartan källa, inte utgivaren:',
		ownCredit: (release: string) =>
			`Källa: Utmaningskartan, egen beräkning (datautgåva ${release})`,
		registry:
			'Förteckningen över fonder är vår sammanställning av öppna källor och får användas fritt (CC BY 4.0). Ange Utmaningskartan, och alltid den källa som står vid fonden när du återger en uppgift om den.',
		map: 'Kartans gränser kommer från SCB (CC0), kommungrupperna från Sveriges Kommuner och Regioner (SKR), som låter alla använda dem fritt.',
	},
	gaps: {
		intro:
			'Ett värde som saknas visas som saknat, aldrig som noll och aldrig som en uppskattning. I filerna står null, och under ”status” står varför. Fyra skäl förekommer:',
		tableIntro:
			'Tabellen visar de indikatorer som har luckor. Antalen gäller kommuner och år tillsammans: en kommun som saknar värde i tre år räknas tre gånger.',
		caption: 'Luckor efter indikator',
		indicator: 'Indikator',
		absent: 'År som serien saknar',
		country: 'År utan värde för riket',
		none: '–',
	},
};
