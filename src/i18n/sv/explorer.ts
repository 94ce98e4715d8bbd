/** Words of the picture that a reader steers. Those with {placeholders} are written by scripts too. */
export const explorer = {
	title: '{indicator}, {year}',
	map: 'Karta över Sveriges kommuner: {indicator}, {year}',
	country: 'Riket {year}: {value}.',
	countryLast: 'Riket {year} finns inte i källan; {last} var värdet {value}.',
	countryMissing: 'Riket {year}: uppgift finns inte i källan.',
	rank: 'plats {place} av {of}',
	rankIn: 'plats {place} av {of} i {area}',
	loading: 'Hämtar siffror …',
	failed: 'Siffrorna kunde inte hämtas. Kontrollera uppkopplingen och försök igen.',
	unknown: 'Adressen frågar efter något som inte finns här: {values}. I stället visas det vanliga.',
	inFocus: 'I fokus: {area}, {count} kommuner. Platser, antal och staplar gäller bara dem.',
	yearScale:
		'Skala för {year}: klasserna är gjorda av det årets värden och kan inte jämföras med andra år.',
	indicator: 'Mått',
	picture: 'Visa som',
	pictures: {
		karta: 'Karta',
		befolkning: 'Cirklar efter folkmängd',
		tabell: 'Tabell',
	},
	area: 'Område i fokus',
	wholeCountry: 'Hela landet',
	counties: 'Län',
	groups: 'Kommungrupper (SKR)',
	yearScaleChoice: 'Skala för valt år',
	toSources: 'Att tänka på och källor',
};
