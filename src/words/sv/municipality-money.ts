import { plural } from '../text/plural.ts';
import { listing } from '../text/listing.ts';

/** Money on a municipality's page: what is known, and whom to call. */
export const municipalityMoney = {
	brief: 'Pengar',
	title: 'Pengar mot problemen',
	none: 'Ingen känd fond',
	noneNote:
		'Vi har inte hittat någon social investeringsfond i öppna källor. Det är inte detsamma som att det inte finns någon.',
	/** @param size "under 10 000 invånare" */
	ofSize: (size: string, municipalities: string, known: string): string =>
		`Vi känner till en fond i ${known} av de ${municipalities} kommunerna med ${size}.`,
	from: (amount: string | null, year: number | null): string =>
		[...(amount === null ? [] : [amount]), ...(year === null ? [] : [`från ${year}`])].join(', '),
	lastSeen: (status: string): string => `Senaste uppgiften: ${status}.`,
	aims: (list: string): string => `Inriktning enligt källorna: ${list}.`,
	noAims: 'Inriktningen framgår inte av källorna.',
	columns: {
		money: 'Satsning',
		aims: 'Inriktning',
		amount: 'Belopp, första uppgift',
		year: 'Från år',
		seen: 'Senast belagd',
		status: 'Status då',
		sources: 'Källor',
	},
	sourceCount: (count: number): string => plural(count, '1 källa', `${count} källor`),
	plannedNote: (droppedYear: number | null): string =>
		droppedYear === null
			? 'En plan räknas inte som en fond, och vi vet inte om det blev något av den.'
			: `En plan räknas inte som en fond, och den här lades ner ${droppedYear}.`,
	tell: 'Vet du mer?',
	tellLink: 'Hör av dig',
	/** The registry knows how they stood then, not now. */
	region: 'Från samma län står i förteckningen',

	toCall: {
		title: 'Att ringa',
		lead: (count: number): string =>
			plural(
				count,
				'De mest lika kommunerna med en känd fond riktad mot det problem där kommunen hör till fjärdedelen med störst problem.',
				`De mest lika kommunerna med en känd fond riktad mot något av de ${count} problem där kommunen hör till fjärdedelen med störst problem.`,
			),
		columns: {
			municipality: 'Kommun',
			likeness: 'Likhet',
			aims: 'Fonden riktad mot',
			seen: 'Senast belagd',
		},
		place: (place: number, of: number): string => `${place} av ${of}`,
		/** Whose money nobody has seen for long: "Bollnäs (2013)". */
		longAgo: (list: string, year: number): string =>
			`Senast belagda före ${year}: ${list}. Fråga om pengarna finns kvar.`,
		noWorst:
			'Kommunen hör inte till fjärdedelen med störst problem för något av problemen. Därför namnges ingen här.',
		/** Municipalities with a fund, none of them alike. */
		far: (problems: string, names: string, count: number): string =>
			plural(
				count,
				`Den kommun där vi känner till en fond riktad mot ${problems}, ${names}, liknar inte den här.`,
				`De kommuner där vi känner till en fond riktad mot ${problems} liknar inte den här. Närmast: ${names}.`,
			),
		farName: (name: string, place: number, of: number): string =>
			`${name} (plats ${place} av ${of} efter likhet)`,
		unknown: (problems: string): string => `Mot ${problems} känner vi inte till någon annan fond.`,
		unaimed: (problems: string): string =>
			`Förteckningen har ingen inriktning mot ${problems}, så där går det inte att säga vem som har pengar.`,
		similar: (count: number): string => `De ${count} mest lika kommunerna`,
		distance: (number: string): string => `avstånd ${number}`,
		compare: 'Jämför med de tre mest lika',
		all: 'Alla efter likhet, per problem',
		method: 'Så mäts likheten',
	},

	around: {
		title: 'Grannar och län',
		neighbours: 'Grannar',
		noNeighbours: 'Kommunen gränsar inte till någon annan kommun på land.',
		county: (county: string, count: number): string =>
			plural(count, `${county}, länets enda kommun`, `${county}, alla ${count} kommuner`),
		group: 'Kommungrupp',
		/** @param of how many neighbours there are; some of them are named where not all can be compared */
		compare: (names: readonly string[], of: number): string =>
			names.length === of
				? plural(of, 'Jämför med grannen', 'Jämför med grannarna')
				: `Jämför med ${listing(names, 'sv')}`,
	},

	sources: {
		title: 'Källor och kontroll',
		lead: (publishers: string): string =>
			`${publishers}. Varje rad ovan öppnas till definition, tabell, hämtdag och kontrollsumma.`,
		onPaper: (publishers: string): string =>
			`${publishers}. Fonder: egen förteckning, ofullständig. Årets värde och värdet som avgör läget (ofta medel av flera år) är två olika tal.`,
		address: 'Definitioner, fallgropar och källan till varje tal:',
		all: 'Alla källor och mått',
		missing: 'Mer om saknade värden',
	},

	print: {
		sheet: (release: string): string => `Faktablad · datautgåva ${release}`,
	},
};
