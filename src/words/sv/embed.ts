import type { EmbedName } from '../../stats/embed-name.ts';
import { plural } from '../text/plural.ts';

/** The forms by their names in the address, as they are chosen. */
const FORMS: Readonly<Record<EmbedName, string>> = {
	karta: 'Karta',
	serie: 'Tidsserie',
	rangordning: 'Högst och lägst',
	'behov-och-fonder': 'Problem och fonder',
	kommun: 'Kommunens faktaruta',
	utfallskontrakt: 'Utfallskontrakt',
};

/** Cards for other sites, and the page that makes their code. */
export const embed = {
	forms: FORMS,
	/** At the end of a card's source line. */
	released: (release: string, isFrozen: boolean): string =>
		isFrozen ? `Fast utgåva ${release}: siffrorna ändras inte.` : `Datautgåva ${release}.`,

	/** Headings of the cards. */
	title: {
		map: (problem: string, year: number | string): string => `${problem} ${year}`,
		series: (problem: string, first: number, last: number): string => `${problem} ${first}–${last}`,
		seriesIn: (problem: string, place: string): string => `${problem}: ${place} och riket`,
		ranking: (problem: string): string => `${problem}: högst och lägst`,
		need: (problem: string): string => `${problem}: problem och fonder`,
	},
	/** After what is measured, on a map. */
	perMunicipality: 'per kommun',
	/** On a map of one area, or with a municipality marked. {area}, {name}, {class} */
	focus: 'I fokus: {area}.',
	marked: 'Markerad: {name}, {class}.',
	seriesOf: 'riket och kommunerna',
	/** How the country stands, after which the municipalities are told of. */
	noCountry: (measure: string): string => `Något värde för riket finns inte: ${measure}.`,
	band: 'åtta av tio kommuner',
	/** What the field of a chart is, in its source line. */
	bandNote: 'Fältet rymmer åtta av tio kommuner.',
	needOf: (basis: string): string => `Kommunerna i fjärdedelen med störst problem, ${basis}`,
	/** Who of them has which known money. */
	states: {
		targets: 'känd fond mot problemet',
		other: 'annan känd fond',
		'none-known': 'ingen känd fond',
	},
	noTargetState: 'känd fond',
	/** How many more there are than those named. */
	andMore: (count: string): string => `och ${count} till`,
	needLabel: (targets: string, other: string, none: string): string =>
		`Stapel: ${targets} med känd fond mot problemet, ${other} med annan känd fond, ${none} där ingen fond är känd.`,
	needLabelNoTarget: (other: string, none: string): string =>
		`Stapel: ${other} med känd fond, ${none} där ingen fond är känd.`,
	/** In how many of the worst-affected municipalities there is known money: the figure, and after it what it counts. */
	hit: {
		figure: (count: string, of: string): string => `${count} av ${of}`,
		aimed: 'kommuner med störst problem har en känd fond mot det.',
		any: 'kommuner med störst problem har en känd fond. Ingen av förteckningens inriktningar gäller just det här problemet.',
	},
	noneKnown: 'Ingen känd fond: vi har inte hittat någon.',
	municipalityOf: (compared: number): string =>
		`Jämförd med landets kommuner i ${plural(compared, 'en utmaning', `${compared} utmaningar`)}`,
	/** Over the strips of the problems in which it is worst off. */
	worst: 'Plats bland landets kommuner',
	nearest: 'Närmast fjärdedelen med störst problem',
	moreProblems: (count: number): string =>
		plural(count, 'och en utmaning till', `och ${count} utmaningar till`),
	less: '← mindre problem',
	more: 'större problem →',
	/** Where it stands, after the mean. */
	place: (years: string, value: string, place: string): string => `${years}: ${value}, ${place}.`,
	notPlaced: 'Kommunen har för få år med uppgift för att kunna placeras.',

	/** Links to the full view. */
	to: {
		map: 'Hela kartan, alla år',
		series: 'Alla år och kommuner',
		ranking: 'Alla kommuner',
		need: 'Listan med källor',
		municipality: (name: string): string => `${name}, alla problem`,
		/** The same where there is little room. */
		allProblems: 'Alla problem',
	},
	newWindow: 'öppnas i nytt fönster',
	/** The card of what an outcome contract comes to. */
	contract: {
		title: 'Utfallskontrakt: vinst och förlust',
		example: 'Ett räkneexempel med Norrköpings villkor och våra antaganden',
		asked: 'Ett räkneexempel med valda villkor',
		own: 'Egen beräkning, jämfört med att inte göra något.',
		link: 'Räkna med andra villkor',
		noScript:
			'Rutan räknar på villkor som står i dess adress, och det behöver ett skript. Utan skript visas inget resultat: öppna kalkylen för att se räkneexemplet och villkoren.',
		/** After a number of a term. */
		units: { people: '', SEK: 'kr', percent: '%', years: '' },
		condition: { yes: 'ja', no: 'nej' },
		/** {terms} */
		whose: {
			documented: 'Belagt för Norrköping: {terms}.',
			assumed: 'Vårt antagande: {terms}.',
			own: 'Valt av den som bäddade in rutan: {terms}.',
		},
	},

	page: {
		title: 'Bädda in',
		description:
			'Lägg kartor, tidsserier, faktarutor och räkneexempel om kommunernas problem och fonder på en annan webbplats: kod att kopiera, utan spårning och utan krav på skript.',
		lead: 'Lägg en karta, en tidsserie eller en faktaruta på din egen sida. Koden är en vanlig ram som fungerar utan skript, från mobil till full bredd.',
		form: 'Form',
		problem: 'Problem',
		measure: 'Mått',
		year: 'År',
		/** {year} */
		latestYear: 'Det senaste, {year}',
		allProblems: 'De största problemen',
		municipality: 'Kommun',
		wholeCountry: 'Riket',
		language: 'Språk',
		languages: { sv: 'Svenska', en: 'Engelska' },
		release: 'Siffror',
		newest: 'De nyaste, uppdateras',
		frozen: (release: string): string => `Fast utgåva ${release}`,
		/** {release} */
		frozenNot:
			'Den här rutan finns inte i den fasta utgåvan {release}. Fasta utgåvor finns för karta, tidsserie för riket, högst och lägst samt problem och fonder. Välj de nyaste siffrorna, eller citera siffran med dess fasta länk.',
		/** What the code is of. */
		as: 'Som',
		kinds: { card: 'Levande ruta', still: 'Stillbild' },
		still:
			'Bilden är en teckning av rutan som den ser ut nu, i den bredd som är vald nedan, och ändras inte. Spara den, lägg den på din egen webbplats och byt filnamnet i koden mot bildens adress där. Behåll länken: den leder till källorna.',
		save: { svg: 'Spara som SVG', png: 'Spara som PNG' },
		drawing: 'Bilden ritas …',
		failed: 'Bilden kunde inte göras. Försök igen.',
		width: 'Visa i bredden',
		pixels: (width: string): string => `${width} px`,
		script: 'Lägg till skriptet som passar höjden',
		scriptNote:
			'Ramens höjd räcker på alla bredder. Skriptet tar bort luften under korta rutor. Det är mindre än 1 kB och skickar ingenting någonstans.',
		code: 'Kod',
		copy: 'Kopiera koden',
		preview: 'Så ser den ut',
		open: 'Öppna rutan för sig',
		terms:
			'Utan egna villkor visar rutan räkneexemplet. Räkna i kalkylen med de villkor som rutan ska visa, och klistra in adressen därifrån.',
		ownTerms: 'Adress från kalkylen, för egna villkor',
		noTerms:
			'Adressen har inga villkor som går att räkna på. Kopiera den från kalkylen när villkoren är ifyllda.',
		focus: 'Område i fokus',
		/** Of a map with an area in focus, a municipality marked, circles, or other funds. */
		ofState:
			'Ett litet skript i rutan ritar det som är valt. Där skript är avstängda visar rutan hela landets karta med det senaste året.',
		/** Of a card that is no map, asked for on a page where an area was chosen. */
		ofArea: 'Rutan visar hela landet, inte bara det område som var valt på sidan.',
		/** Of the card of chosen terms. */
		ofTerms:
			'Ett skript i rutan räknar på villkoren. Där skript är avstängda visar rutan inget resultat och säger det.',
		toCalculator: 'Kalkylen för utfallskontrakt',
		/** {form}, {problem} */
		notOffered: '{form} finns inte för {problem}: där kan kommunerna inte rangordnas.',
		/** {form}, {problem} */
		tooFewYears: '{form} finns inte för {problem}: det finns för få år med uppgifter.',
		/** {measure} */
		leadAlone:
			'En kommuns tidsserie finns bara för det mått som avgör problemets behovsnivå: {measure}. Välj det, eller riket.',
		/** What becomes of the year that is chosen. {year} {latest} */
		ofYear: {
			karta:
				'Ett litet skript i rutan ritar om kartan för {year}. Där skript är avstängda visar rutan {latest} och säger det.',
			serie: 'Tidsserien visar alla år, även {year}.',
			rangordning: 'Högst och lägst finns bara för de senaste uppgifterna, inte för {year}.',
		},
		unknown:
			'Adressen frågar efter något som inte finns här: {values}. Det vanliga visas i stället.',
		codes: 'Koden för varje form',
		codesLead:
			'Byt ut problemets eller kommunens namn i adressen mot ett annat i listan. Lägg till /en före /inbaddning/ för engelska. Ett annat av problemets mått får sitt namn efter problemets, så som det står i adressen till måttets egen sida: karta/missbruk/narkotikabrott/.',
		names: 'Namnen i adressen',
		municipalityNames:
			'En kommuns namn i adressen är det som står i adressen till kommunens egen sida. Lägg till # och ett problem för en faktaruta om bara det, eller #serie- och problemet för åren.',
		toMunicipalities: 'Alla kommuner',
		good: 'Bra att veta',
		facts: [
			'Rutan säger vilken utgåva av siffrorna den visar. Välj den nyaste, som uppdateras, eller en fast utgåva, vars siffror aldrig ändras: den passar när din text nämner dem.',
			'Enhet, år, källa och en länk hit står i rutan. Ta inte bort dem med beskärning.',
			'Rutan har egen bakgrund och fungerar på mörka sidor. Den laddar ingenting från andra och sätter inga kakor.',
			'Samma ruta kan stå flera gånger på en sida. I utskrift följer den med.',
			'En stillbild av rutan går lika bra: SVG eller PNG med enhet, år, källa och adress i bilden.',
			'Kartan över fonderna, kartan över problembilderna, gränserna för direktupphandling, sambandet mellan två mått och en jämförelse av valda kommuner finns bara som bild: spara den under figuren. Listor och tabeller har ingen ruta. Länka till sidan, eller hämta siffrorna där.',
		],
	},
};
