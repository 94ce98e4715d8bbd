import type { SearchKind } from '../../tables/fund-searches.ts';

/** How many municipalities have a known fund at all, and how hard we have looked in the others. */
export const baseRate = {
	/** Whole per cent. */
	sentence: (smallest: string, largest: string): string =>
		`Av kommunerna med under 10\u202f000 invånare har ${smallest}\u00a0% en känd fond, av dem med minst 50\u202f000 har ${largest}\u00a0% det. Det beror dels på var det finns fonder, dels på var vi har kunnat leta.`,
	/** Where the whole sentence stands before on the same page. */
	brief: (smallest: string, largest: string): string =>
		`${smallest}\u00a0% av kommunerna med under 10\u202f000 invånare och ${largest}\u00a0% av dem med minst 50\u202f000 har en känd fond.`,
	more: 'Så har vi sökt',
	title: 'Så hårt har vi letat',
	lead: 'Att ingen fond är känd säger mer där vi har sökt på kommunens namn än där vi inte har sökt alls.',
	note: 'Bara sökt tillsammans med andra betyder att kommunens namn stod i en fråga med flera namn. Som känd räknas en fond, avsatta medel eller ett utfallskontrakt som enligt en källa har funnits, också om det har upphört. Egen beräkning.',
	table: {
		caption: 'Kommuner efter folkmängd: med känd fond, och hur vi har sökt i de övriga',
		size: 'Kommuner',
		municipalities: 'Antal',
		known: 'Med känd fond',
		planned: 'Bara planerad',
		searched: {
			'by-name': 'Sökt på namn, inget funnet',
			'in-group': 'Bara sökt tillsammans med andra',
			not: 'Inte sökt',
		} satisfies Record<SearchKind, string>,
		all: 'Alla',
		share: (count: string, percent: string): string => `${count} (${percent}\u00a0%)`,
	},
};
