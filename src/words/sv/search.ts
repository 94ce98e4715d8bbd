/** Words of the field that finds a place on the map. Those with {placeholders} are for scripts. */
export const search = {
	label: 'Hitta kommun eller län',
	placeholder: 'Kommun',
	clear: 'Rensa',
	list: 'Kommuner och län',
	hits: 'Förslag: {count}. Pil ned för att välja.',
	more: 'Och {count} till.',
	empty: 'Ingen kommun och inget län heter så. Prova med början av namnet.',
	county: 'hela länet',
	group: 'kommungrupp (SKR)',
};
