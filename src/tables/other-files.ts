import type { DataFile } from './table.ts';

/** Files of `data/` that are no tables: each has a reader of its own in `scripts/read`. */

export const geography: DataFile = {
	path: 'geography/sweden.topo.json',
	name: 'geography',
	title: { sv: 'Kommun- och länsgränser', en: 'Boundaries of municipalities and counties' },
	description: {
		sv: 'TopoJSON med lagren "municipalities" och "counties". Plana koordinater i meter, SWEREF 99 TM (EPSG:3006). Id är koden. Gränserna är förenklade och duger inte till ytberäkning.',
		en: 'TopoJSON with the layers "municipalities" and "counties". Planar metres, SWEREF 99 TM (EPSG:3006). The id is the code. The boundaries are generalised and no good for areas.',
	},
	sources: ['scb-granser'],
};

export const otherLand: DataFile = {
	path: 'geography/other-land.json',
	name: 'other-land',
	title: { sv: 'Land omkring Sverige', en: 'Land around Sweden' },
	description: {
		sv: 'En SVG-path i hela enheter om "metres" meter i SWEREF 99 TM (EPSG:3006); origo är "west", "north" och y växer söderut. Förenklad: en bakgrund till kartan.',
		en: 'An SVG path in whole units of "metres" metres in SWEREF 99 TM (EPSG:3006); the origin is "west", "north" and y grows southwards. Simplified: a background of the map.',
	},
	sources: ['natural-earth'],
};

export const grouping: DataFile = {
	path: 'grouping.json',
	name: 'grouping',
	title: { sv: 'Gruppering efter problembild', en: 'Grouping by problem profile' },
	description: {
		sv: 'Egen beräkning: hur olika sätt att gruppera kommunerna föll ut, vilket som används, vilka kommuner som då hör till vilken grupp, och vad samma sätt hittar i slumpade data utan grupper. Skrivs av "npm run measure".',
		en: 'Our own calculation: how ways of grouping the municipalities came out, which is used, which municipalities then belong to which group, and what the same way finds in random data without groups. Written by "npm run measure".',
	},
	sources: [],
};

export const accepted: DataFile = {
	path: 'accepted.csv',
	name: 'accepted',
	title: { sv: 'Godkända värden', en: 'Accepted figures' },
	description: {
		sv: 'Alla värden så som en människa senast godkände dem: en rad per mått och år, en kolumn per kommun. Skrivs av "npm run data:package", som visar vad som har ändrats sedan dess.',
		en: 'All figures as a person last accepted them: a row for each indicator and year, a column for each municipality. Written by "npm run data:package", which shows what has changed since.',
	},
	sources: [],
};

export const acceptedEntries: DataFile = {
	path: 'accepted-entries.json',
	name: 'accepted-entries',
	title: { sv: 'Godkända rader', en: 'Accepted rows' },
	description: {
		sv: 'Varje rad i de tabeller och listor som skrivs för hand, så som en människa senast godkände den: per fil och nyckel, varje fält som text. Skrivs av "npm run data:package", som visar vad som har ändrats sedan dess.',
		en: 'Every row of the tables and lists that are written by hand, as a person last accepted it: by file and key, each field as text. Written by "npm run data:package", which shows what has changed since.',
	},
	sources: [],
};
