import type { CorrelationWords } from '../text/correlation-sentence.ts';

/** Plain strings with {placeholders}: the script that redraws the chart is given them as JSON. */
const correlation: CorrelationWords = {
	strength: {
		none: 'Det finns inget eller bara ett mycket svagt samband ({figures}).',
		weak: 'Sambandet är svagt ({figures}).',
		moderate: 'Sambandet är måttligt ({figures}).',
		clear: 'Sambandet är tydligt ({figures}).',
		strong: 'Sambandet är starkt ({figures}).',
	},
	figures: 'Pearson {pearson}, Spearman {spearman}; {count} kommuner{in}',
	rising: {
		weak: 'Där det ena är högre är det andra något oftare högre än lägre.',
		moderate: 'Där det ena är högre är det andra oftare högre än lägre.',
		clear: 'Där det ena är högre är det andra oftast också högre.',
		strong: 'Där det ena är högre är det andra för det mesta också högre.',
	},
	falling: {
		weak: 'Där det ena är högre är det andra något oftare lägre än högre.',
		moderate: 'Där det ena är högre är det andra oftare lägre än högre.',
		clear: 'Där det ena är högre är det andra oftast lägre.',
		strong: 'Där det ena är högre är det andra för det mesta lägre.',
	},
	differ:
		'De två talen skiljer sig åt. Det kan bero på några få kommuner med ovanliga värden eller på att sambandet inte följer en rät linje.',
	noCause: 'Ett samband säger inget om orsak.',
	inArea: ' i {area}',
	tooFew:
		'Bara {count} kommuner{in} har värden för båda måtten. Det är för få för att tala om samband.',
	tooFewOne:
		'Bara en kommun{in} har värden för båda måtten. Det är för få för att tala om samband.',
	tooFewNone: 'Ingen kommun{in} har värden för båda måtten.',
	same: 'Alla {count} kommuner{in} har samma värde på det ena måttet. Då går inget samband att räkna ut.',
};

export const scatter = {
	title: 'Två mått mot varandra',
	lead: 'Varje punkt är en kommun. Ju närmare punkterna ligger en tänkt linje, desto tydligare hör de två måtten ihop.',
	choose: 'Jämför med',
	/** Where no single challenge is measured. */
	context: 'Sammanhang',
	why: 'Därför visas inget diagram här.',
	method: {
		title: 'Så räknas sambandet',
		more: 'Mer om metoden',
		text: [
			'Egen beräkning på de publicerade värdena. Alla kommuner räknas lika, oavsett folkmängd.',
			'Pearson visar hur nära punkterna ligger en rät linje, Spearman hur lika de två måtten ordnar kommunerna. Båda går från −1 till 1, och 0 betyder inget samband.',
			'Orden följer en vanlig tumregel för Pearson (Cohen 1988): svagt från 0,1, måttligt från 0,3 och tydligt från 0,5. Starkt kallar vi det först från 0,7.',
			'Det som gäller för kommuner behöver inte gälla för människorna som bor i dem.',
		],
	},
	sources: 'Definition, källor och förbehåll',
	hint: 'Peka på en punkt för att se vilken kommun det är. Klicka för att välja kommunen.',
	/** Where a municipality is chosen. */
	county: 'Punkterna i {county} är tydligare än de andra.',
	failed: 'Siffrorna kunde inte hämtas. Diagrammet visar fortfarande det som står vid axlarna.',
	texts: {
		label: 'Punktdiagram med en punkt för varje kommun. Vågrätt: {x}. Lodrätt: {y}.',
		otherYear: 'Måtten gäller olika år, {x} och {y}.',
		leftOut: '{count|En kommun|# kommuner}{in} saknar värde för något av måtten och är inte med.',
		value: '{value} ({name}, {year})',
		correlation,
	},
};
