/** How a reader sends in a row of the registry. */
export const contribution = {
	template: 'Mall att kopiera och fylla i',
	intro: 'Lämna tomt det som du inte vet eller inte hinner.',
	/** After that, where there is somebody to send it to. */
	sent: 'Skickar du mallen till oss räcker kommunen och källan.',
	fundRow: 'Fonden (funds.csv)',
	sourceRow: 'Källan (sources.csv), en för varje källa',
	check: 'Den som har hämtat hem koden kan pröva sina rader innan de skickas:',
	/** @param fund names of columns, as a list */
	needed: (fund: string, source: string): string =>
		`Prövningen kräver mer än vi gör. I raden om fonden får ${fund} inte vara tomma, och i raden om källan inte ${source}. Övriga kolumner får vara tomma, men varje källa ska ha något i facts eller supports, och minst en källa ska visa att pengarna fanns (existence), om det inte bara är en plan.`,
};
