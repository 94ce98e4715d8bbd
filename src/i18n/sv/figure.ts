/** Words of the way from a publisher's row to a figure on a page. Those with {placeholders} are read by scripts too. */
export const figure = {
	/** After the name of the measure, in the head of its page. */
	description: (name: string, first: number, last: number): string =>
		`${name}: alla kommuner ${first}–${last}, vem som räknat, vad som räknats, hämtningsdag, kontrollsumma och hur siffrorna kom hit.`,
	about: 'Vad måttet är',
	denominator: 'Räknas på',
	caveat: 'Tänk på',
	notRanked: 'Rangordnas inte',
	pooled: 'Rangordnas på medelvärde',
	breaks: 'Nytt mätsätt',
	gap: 'År som saknas',
	method: 'Så har vi räknat',
	way: 'Vägen hit',
	wayIn: (years: string, count: number): string => (count === 1 ? `År ${years}` : `Åren ${years}`),
	publisher: 'Utgivare',
	kpi: (publisher: string, id: string): string => `${publisher}, nyckeltal ${id}`,
	table: (publisher: string, id: string): string => `${publisher}, tabell ${id}`,
	copy: (retrieved: string | null): string =>
		retrieved === null ? 'Öppen kopia' : `Öppen kopia, hämtad ${retrieved}`,
	version: (commit: string): string => `version ${commit}`,
	ownCalculation: 'Egen beräkning',
	rows: 'Raderna',
	rowsBelow: 'alla kommuner och år',
	rowsNote: 'avrundade en gång, när de visas.',
	exact: (years: string): string => `Med källans alla decimaler (JSON, ${years})`,
	values: 'Alla kommuner, alla år',
	valuesOf: (name: string, unit: string): string => (unit === '' ? name : `${name}, ${unit}`),
	mean: (years: string): string => `Medel ${years}`,
	meanNote: (years: string): string =>
		`Platserna avgörs av medelvärdet ${years}, inte av ett enskilt år.`,
};
