import { plural } from '../text/plural.ts';
import type { Fault, TermName } from '../../stats/contract/contract-draft.ts';
import type { EffectWords } from '../text/contract-effects.ts';
import type { ContractTableWords } from '../text/contract-table.ts';
import type { ContractTexts } from '../text/contract-texts.ts';

/** Plain strings with {placeholders}: the script of the calculator is given them as JSON. */
const texts: ContractTexts = {
	loss: {
		investor: 'Investeraren förlorar {amount}, det vill säga {share} av det som satsades.',
		investorNone: 'Investeraren förlorar ingenting: hela summan ersätts för aktivitet.',
		payer: 'Betalaren har betalat {amount} utan att ha sparat något.',
		payerNone: 'Betalaren betalar ingenting, men har inte heller sparat något.',
	},
	expected: {
		falls:
			'Om kostnaderna faller med {effect} sparar betalaren {saved} på {years} och betalar {paid} till investeraren.',
		same: 'Om kostnaderna inte ändras sparar betalaren ingenting på {years} och betalar {paid} till investeraren.',
		rises:
			'Om kostnaderna stiger med {effect} blir de {saved} högre på {years}, och betalaren betalar ändå {paid} till investeraren.',
		both: '{investor}, och {payer}.',
		investor: {
			gain: 'Investeraren tjänar {amount}',
			loss: 'Investeraren förlorar {amount}',
			even: 'Investeraren går jämnt ut',
		},
		payer: {
			gain: 'betalaren tjänar {amount}',
			loss: 'betalaren förlorar {amount}',
			even: 'betalaren går jämnt ut',
		},
	},
	present:
		'Omräknat till nuvärde med {rate} ränta: {investor} för investeraren och {payer} för betalaren.',
	even: {
		investor: {
			at: 'Investeraren går jämnt ut om kostnaderna faller med {effect}.',
			always: 'Investeraren går jämnt ut även utan effekt.',
			never: 'Inte ens om hela kostnaden försvinner går investeraren jämnt ut.',
		},
		payer: {
			at: 'Betalaren går jämnt ut om kostnaderna faller med {effect}.',
			always: 'Betalaren går jämnt ut även utan effekt.',
			never: 'Inte ens om hela kostnaden försvinner går betalaren jämnt ut.',
		},
	},
	evenPresent:
		'Räknat i nuvärde: en krona som kommer senare är värd mindre. En part kan därför tjäna i kronor och ändå förlora i nuvärde.',
	years: '{count} år',
	nothing: 'Fyll i villkoren, så visas resultatet här.',
	missing: 'Det här fattas: {terms}.',
	terms: {
		personer: 'personer i målgruppen',
		kostnad: 'kostnad per person och år i dag',
		minskning: 'förväntad minskning av kostnaden',
		insats: 'insatsens kostnad',
		aktivitet: 'andel som ersätts för aktivitet',
		besparing: 'investerarens andel av varje sparad krona',
		over: 'investerarens andel därefter',
		tak: 'tak för avkastningen',
		villkor: 'om villkoret för avkastning är uppfyllt',
		ar: 'år med uppföljning',
		ranta: 'kalkylränta',
	},
};

const table: ContractTableWords = {
	head: 'År',
	start: 'Start',
	year: 'År {year}',
	sum: 'Summa',
	present: 'Nuvärde, {rate}',
	columns: {
		saving: 'Lägre kostnader hos betalaren',
		activityPayment: 'Betalt för aktivitet',
		outcomePayment: 'Betalt för utfall',
		payer: 'Betalarens kassaflöde',
		investor: 'Investerarens kassaflöde',
	},
};

/** Plain strings with {placeholders}: the script of the calculator is given them as JSON. */
const effects: EffectWords = {
	units: { million: 'mkr', thousand: 'tkr' },
	falls: 'Som antaget: kostnaden faller {effect}',
	rises: 'Som antaget: kostnaden stiger {effect}',
	same: 'Som antaget: kostnaden är oförändrad',
	effects: { none: 'Utan effekt', half: 'Halva', assumed: 'Som antaget', more: 'Mer' },
	unit: 'I {unit}, jämfört med att inte göra något. Egen beräkning.',
	unitPresent:
		'I {unit}, jämfört med att inte göra något. Parternas vinst är i nuvärde med {rate} ränta. Egen beräkning.',
};

const faults: Readonly<Record<Fault, string>> = {
	'not-a-number': 'Skriv ett tal med siffror, till exempel {example}.',
	'not-whole': 'Skriv ett heltal, utan decimaler.',
	'too-many-decimals': 'Skriv högst två decimaler.',
	'out-of-range': 'Skriv ett tal från {least} till {most}.',
	'thousands-or-decimals':
		'Det kan betyda både tusental och decimaler. Skriv {thousands} om du menar det, annars färre decimaler.',
};

interface FieldWords {
	readonly label: string;
	readonly help: string;
}

const fields: Readonly<Record<TermName, FieldWords>> = {
	personer: { label: 'Personer', help: 'Så många som insatsen når.' },
	kostnad: {
		label: 'Kostnad per person och år',
		help: 'Vad varje person i gruppen kostar betalaren utan insatsen.',
	},
	minskning: {
		label: 'Kostnaden faller',
		help: 'Så stor del av kostnaden som försvinner varje år. Ett minustal betyder att kostnaden stiger.',
	},
	insats: {
		label: 'Insatsens kostnad',
		help: 'Hela summan. Investeraren betalar den vid starten.',
	},
	aktivitet: {
		label: 'Ersätts för aktivitet',
		help: 'Betalas tillbaka när arbetet är utfört, oavsett utfall. Resten står på spel.',
	},
	besparing: {
		label: 'Investerarens andel av varje sparad krona',
		help: 'Tills det som står på spel är återbetalt.',
	},
	over: {
		label: 'Därefter, tills taket nås',
		help: 'Av varje krona som sparas när det som står på spel är återbetalt. Det är investerarens avkastning.',
	},
	tak: {
		label: 'Tak för avkastningen',
		help: 'Investerarens största sammanlagda vinst, som andel av insatsens kostnad.',
	},
	villkor: {
		label: 'Villkoret för avkastning uppfyllt',
		help: 'I Norrköping krävdes bättre skolresultat. Finns inget villkor, välj ja.',
	},
	ar: { label: 'År med uppföljning', help: 'Så länge besparingen följs upp och betalas för.' },
	ranta: {
		label: 'Kalkylränta',
		help: 'Så mycket mindre en krona är värd för varje år som den dröjer. 0 om tiden inte ska räknas.',
	},
};

export const contract = {
	title: 'Räkna på ett utfallskontrakt',
	link: 'Räkna på ett utfallskontrakt',
	description:
		'Pröva villkoren i ett socialt utfallskontrakt: vem förlorar vad utan effekt, när går båda jämnt ut och vad betalas varje år. Med Norrköpings dokumenterade kontrakt som exempel.',
	/** Of the worked example: where both break even, and what each loses without effect. */
	finding: (percent: number, cost: string, investor: string, payer: string): string =>
		`På Norrköpings villkor, och om varje placerad kostar ${cost} om året (vårt antagande), går båda jämnt ut först när kostnaden faller ${percent} procent. Utan effekt förlorar investeraren ${investor} och kommunen ${payer}.`,
	about: 'Vad är ett utfallskontrakt?',
	lead: 'I ett utfallskontrakt betalar en investerare för en insats i förväg. Betalaren, oftast en kommun, ersätter en del när arbetet är utfört, och resten bara om de egna kostnaderna faller. Här kan du pröva villkor före en förhandling.',
	share:
		'Allt som du fyller i står i sidans adress. Kopiera den, så ser den som får länken samma sak. Inget skickas någonstans.',
	noScript:
		'Att ändra villkoren kräver JavaScript, som är avstängt i din webbläsare. Exemplet och dess resultat visas ändå.',
	exampleTerms: 'Villkoren i exemplet',
	calculator: 'Dina villkor',
	presets: {
		label: 'Exempel',
		/** By their names in the address; {amount}. */
		names: { norrkoping: 'Norrköping 2016', investerat: '{amount} investerade', tomt: 'Töm' },
		documented: 'Bara dokumenterat',
	},
	whose: {
		documented: 'Norrköping',
		/** Beside the most that was promised. */
		most: 'Norrköping, högst',
		/** Beside the condition: that results improved is documented, not that it was enough. */
		improved: 'Norrköping: bättre resultat',
		/** Beside what was invested. */
		invested: 'Norrköping, investerat',
		assumed: 'vårt antagande',
		own: 'ditt eget värde',
		keyDocumented: 'dokumenterat i källa',
		keyAssumed: 'vårt antagande, inte dokumenterat',
	},
	step: { less: 'Sänk med fem', more: 'Höj med fem' },
	helpTitle: 'Vad fälten betyder',
	groups: {
		deciding: 'Det som avgör',
		group: 'Målgruppen',
		intervention: 'Insatsen',
		payment: 'Ersättningen',
	},
	units: { people: 'personer', SEK: 'kr', percent: '%', years: 'år' },
	range: 'Från {least} till {most}.',
	fields,
	faults,
	condition: { none: 'Välj', yes: 'Ja, eller saknas', no: 'Nej' },
	documentedCondition:
		'Skolresultaten förbättrades. Om det räckte för kontraktets villkor framgår inte.',
	source: 'Källa',
	/** {values} */
	unusable:
		'Adressen innehåller något som inte går att använda. Därför är det tomt i formuläret: {values}.',
	results: {
		title: 'Resultat',
		jump: 'Till resultatet',
		missing: 'Det här fattas:',
		loss: 'Utan effekt',
		expected: 'Med den förväntade effekten',
		even: 'När går parterna jämnt ut?',
		table: 'Kassaflöde år för år',
		tableNote:
			'I kronor. Insatsen betalas vid starten, aktiviteten det första året och utfallet i slutet av varje år, efter vad som har sparats sammanlagt. Egen beräkning.',
		download: 'Ladda ner tabellen (CSV)',
		notReckoned: 'Resultatet kunde inte räknas om. Kontrollera uppkopplingen och ladda om sidan.',
		notSaved: 'Tabellen kunde inte sparas. Kontrollera uppkopplingen och försök igen.',
		file: 'utfallskontrakt.csv',
		chart: 'Vinst och förlust vid olika stor effekt',
		effects: 'Om effekten blir en annan',
		effectHeads: [
			'Effekt',
			'Kostnaden faller',
			'Betalaren',
			'Investeraren',
			'Sparat',
			'Betalt till investeraren',
		],
		sides: { payer: 'Betalaren', investor: 'Investeraren' },
	},
	chart: {
		investor: 'Investeraren',
		payer: 'Betalaren',
		lose: 'båda förlorar',
		gain: 'båda vinner',
		capped: 'taket nått',
		x: 'Så mycket faller kostnaderna',
		y: {
			million: 'Miljoner kronor, nuvärde',
			thousand: 'Tusen kronor, nuvärde',
			one: 'Kronor, nuvärde',
		},
		/** {effect} */
		expected: 'Förväntat: {effect}',
		/** {from}, {to}, {even} */
		label:
			'Linjediagram: vad varje part vinner eller förlorar när kostnaderna ändras, från {from} till {to}. {even}',
		note: 'Jämfört med att inte göra något. Ringarna visar var varje part går jämnt ut. Egen beräkning.',
	},
	texts,
	effects,
	table,
	example: {
		title: 'Ett dokumenterat exempel: Norrköping 2016–2021',
		lead: 'Landets första sociala utfallskontrakt slöts mellan Norrköpings kommun och Leksell Social Ventures (LSV). Så här ser villkoren ut i de källor som vi har läst.',
		show: (told: number, not: number): string => `${told} villkor med källa, ${not} utan`,
		term: 'Villkor',
		said: 'Vad källan säger',
		source: 'Källa',
		terms: {
			investor: 'Investerare',
			aim: 'Syfte',
			period: 'Tid',
			people: 'Målgrupp',
			amount: 'Belopp',
			invested: 'Investerat',
			extension: 'Möjlig förlängning',
			repayment_basis: 'Återbetalning',
			investor_risk: 'Investerarens risk',
			activity_share: 'Ersätts för aktivitet',
			at_risk_share: 'Står på spel',
			saving_share: 'Delning av besparingen',
			return_cap: 'Tak för avkastningen',
			return_condition: 'Villkor för avkastning',
			follow_up_years: 'Uppföljning',
			highest_cost: 'Högsta kostnad före insatsen',
			school_result: 'Resultat: skola',
		},
		undocumented: 'inte dokumenterat',
		unknown: [
			'Kostnad per person och år, i genomsnitt',
			'Förväntad minskning i procent',
			'LSV:s andel av besparingen över jämviktspunkten',
			'När ersättningarna förföll',
			'Kalkylränta',
		],
		agreement:
			'”Inte dokumenterat” betyder att uppgiften saknas i de källor som vi har läst. Mer kan stå i själva avtalet, som finns i engelsk översättning.',
		agreementLink: 'Avtalet i engelsk översättning (vdocuments.net)',
		follows: 'Vad som följer av villkoren',
		followsNote: 'Egen beräkning på de dokumenterade villkoren, med hela beloppet satsat.',
		/** {loss}, {amount}, {cost} */
		noEffect:
			'Utan effekt förlorar LSV {loss} av {amount}. Kommunen har betalat {cost} utan att ha sparat något.',
		/** {amount}, {loss} */
		onInvested:
			'Räknat på de {amount} som enligt en källa investerades blir förlusten utan effekt {loss}.',
		/** {amount} */
		even: 'Båda går jämnt ut när kommunen har sparat {amount}, lika mycket som satsades.',
		/** {amount}, {share} */
		cap: 'LSV kan som mest tjäna {amount}, alltså {share} av insatsens kostnad, och bara om skolresultaten blir bättre.',
		moreFund: 'Mer om kontraktet och dess källor',
	},
	/** What sources say came of a contract. */
	accounts: {
		title: 'Ekonomiskt resultat, enligt källorna',
		disagree:
			'Källorna stämmer inte överens i ton, och vi har inte kunnat läsa slutrapportens siffror.',
	},
	/** The contracts of the registry side by side. */
	contracts: {
		title: 'De kända kontrakten sida vid sida',
		paid: 'Ersättning',
		result: 'Vad som sägs om resultatet',
		none: 'Inget resultat i det som vi har läst.',
		sources: (count: number): string => plural(count, '1 källa', `${count} källor`),
	},
	/** Other contracts whose terms are documented. */
	other: {
		title: (name: string, year: number | null): string =>
			`Ett kontrakt till: ${name}${year === null ? '' : ` ${year}`}`,
		result: 'Resultat',
	},
	limits: {
		title: 'Vad modellen utelämnar',
		items: [
			'Tiden det tar innan effekten kommer. Här sjunker kostnaden lika mycket varje år, från det första. Källorna beskriver olika hur det gick i Norrköping: se ”Ekonomiskt resultat, enligt källorna”.',
			'Flera betalare. Besparingen kan hamna hos en region eller staten, medan kommunen betalar.',
			'Inflation. Alla belopp är i samma års priser.',
			'Kommunens egen tid för avtal, mätning och uppföljning.',
			'Besparingar som inte blir pengar. En tom plats på ett boende sänker kostnaden först när platsen sägs upp.',
			'Osäkerheten i att mäta effekten: vad hade hänt utan insatsen?',
		],
		interest:
			'LSV, vars tes om sociala investeringar den här sajten prövar, var investerare i exemplet.',
		about: 'Mer om sajten',
	},
};
