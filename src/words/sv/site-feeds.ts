/** The feeds of analyses, and of what each release of the data changed. */
export const siteFeeds = {
	analyses: {
		title: 'Utmaningskartan: analyser',
		subtitle: 'Nya artiklar om samhällsutmaningar och sociala investeringsfonder.',
		link: 'Nya analyser (Atom)',
		/** In the place of a drawing that a reader of feeds can't show. */
		drawing: 'Se diagrammet i artikeln',
		cite: 'Hela artikeln, med siffrornas källor',
	},
	data: {
		title: 'Utmaningskartan: datautgåvor och rättelser',
		subtitle: 'Vad varje utgåva av data ändrade: nya år, rättade värden och fonder.',
		link: 'Nya datautgåvor och rättelser (Atom)',
		entry: (release: string): string => `Datautgåva ${release}`,
		newYears: (years: string): string => `nya uppgifter för ${years}`,
		lostYears: (years: string): string => `uppgifterna för ${years} finns inte längre med`,
		corrected: (place: string, year: number, after: string, before: string): string =>
			`rättat för ${place} ${year}: ${after}, tidigare ${before}`,
		noFigure: 'ingen uppgift',
		country: 'riket',
		newFund: 'ny i förteckningen över fonder',
		lostFund: (holder: string): string =>
			`En rad om ${holder} har tagits bort ur förteckningen över fonder`,
		correctedFund: 'rättad i förteckningen över fonder',
		reason: (reason: string): string => `Skäl: ${reason}`,
	},
};
