export const registryCount = {
	others: {
		title: 'Andra räkningar från samma tid',
		lead: 'Källorna räknar på olika sätt och säger delvis emot varandra. Här står de så som de publicerades.',
	},
	searched: {
		title: 'Vad vi har sökt efter och inte hittat',
		items: [
			'En förteckning som namnger de 64. Talet kommer sannolikt från SKL:s enkät 2014.',
			'Talen i SKL:s egen rapport (Balkfors 2015, ISBN 978-91-7585-217-1): hur många som svarade, hur mycket pengar det gällde, vad de skulle gå till och om de skulle betalas tillbaka. Den som har rapporten kan fylla i mest av alla.',
			'Ett aktuellt antal. Vi har inte hittat någon som räknar fonderna i dag.',
			'Belopp, inriktning och beslutsår för många av dem som är namngivna.',
		],
		how: (byName: number, inGroup: number, not: number): string =>
			`Av de kommuner som inte står i förteckningen har vi sökt ${byName} på namn, ${inGroup} bara tillsammans med andra och ${not} inte alls. Där kan det mycket väl finnas en fond som vi inte känner till.`,
		send: 'Lämna en uppgift om en fond',
	},
};
