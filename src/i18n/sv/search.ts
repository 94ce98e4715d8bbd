/** Words of the field that finds a place on the map. Those with {placeholders} are for scripts. */
export const search = {
	label: 'Hitta kommun eller län',
	placeholder: 'Visa kommun',
	clear: 'Rensa',
	list: 'Kommuner och län',
	hits: '{count} förslag. Pil ned för att välja.',
	more: 'Och {count} till.',
	empty: 'Ingen kommun eller län heter så. Prova med början av namnet.',
	county: 'hela länet',
	group: 'kommungrupp (SKR)',
};
