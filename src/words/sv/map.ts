export const map = {
	help: 'Varje kommun är en länk till kommunens sida. Alla värden finns också i tabellen nedanför.',
	toTable: 'Hoppa över kartan, till tabellen',
	skipMap: 'Hoppa över kartan',
	/** After a number of municipalities. */
	key: { aimed: 'har känd fond mot problemet', other: 'har annan känd fond eller kontrakt' },
	funds: {
		legend: 'Fonder på kartan',
		none: 'Visa inga',
		aimed: 'Riktade mot problemet',
		all: 'Alla kända',
		noTargets: 'Ingen av förteckningens inriktningar gäller just det här problemet.',
		unknown:
			'Saknas märke känner vi inte till någon fond. Det betyder inte att det inte finns någon.',
	},
	fundStates: {
		targets: 'känd fond riktad mot problemet',
		other: 'känd fond eller kontrakt, annan eller okänd inriktning',
		'none-known': 'ingen känd fond',
	},
	/** In place of the second, where all that is known is outcome contracts. */
	onlyContract: 'känt utfallskontrakt, annan eller okänd inriktning',
	edge: 'Ingen kommun åt det hållet: där är hav eller landets gräns.',
	keys: 'Med tangentbord: tabba till kartan, gå mellan grannkommuner med piltangenterna, välj en kommun med blanksteg och öppna dess sida med Enter. Esc rensar valet.',
	circles:
		'Cirkelns yta visar folkmängden {year}. Kommunerna ligger så nära sin plats på kartan som de får rum.',
	open: 'Öppna kommunens sida',
	choose: 'Välj utmaning',
};
