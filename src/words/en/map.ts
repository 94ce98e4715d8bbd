import type { Words } from '../sv.ts';
export const map: Words['map'] = {
	help: 'Each municipality is a link to its own page. All values are in the table below as well.',
	toTable: 'Skip the map, to the table',
	skipMap: 'Skip the map',
	/** After a number of municipalities. */
	key: { aimed: 'with a known fund aimed at it', other: 'with another known fund or contract' },
	funds: {
		legend: 'Funds on the map',
		none: 'Show none',
		aimed: 'Aimed at the problem',
		all: 'All known',
		noTargets: 'None of the aims in the registry corresponds to this problem.',
		unknown: 'Where there is no mark, no fund is known. That does not mean that there is none.',
	},
	fundStates: {
		targets: 'known fund aimed at the problem',
		other: 'known fund or contract, other or unknown aim',
		'none-known': 'no known fund',
	},
	onlyContract: 'known outcome contract, other or unknown aim',
	edge: 'No municipality that way: there is the sea or the border of the country.',
	keys: 'By keyboard: tab to the map, go between neighbouring municipalities with the arrow keys, choose one with the space bar and open its page with Enter. Esc clears the selection.',
	circles:
		'The area of a circle shows the population in {year}. Each municipality lies as near its place on the map as there is room.',
	open: 'Open the municipality’s page',
	choose: 'Choose a challenge',
};
