import { COVERED } from '../../stats/need.ts';
import type { YearCoverage } from '../../stats/year-coverage.ts';

const COVERAGE: Readonly<Record<YearCoverage, string>> = {
	all: 'alla kommuner',
	most: `minst ${String(COVERED)}`,
	few: 'färre',
};

/** Words of what there is of the figures, year by year, and of what nobody knows. */
export const gaps = {
	years: {
		lead: 'En rad för varje mått: ju mörkare, desto fler kommuner har ett värde det året.',
		coverage: COVERAGE,
		run: (years: string, coverage: YearCoverage): string => `${years} ${COVERAGE[coverage]}`,
	},
	unknown: {
		lead: 'Det som ingen av våra källor kan svara på. Frågorna är öppna.',
		named: {
			question: 'Vilka de 64 kommunerna är.',
			answer: (counted: string, year: number, named: string): string =>
				`SNS räknade till ${counted} kommuner med en fond ${String(year)}. Vi kan namnge ${named} som enligt en källa hade en då.`,
			link: 'De som har ett namn',
		},
		elsewhere: {
			question: 'Om det finns fler fonder.',
			answer: (without: string, byName: string, inGroup: string, not: string): string =>
				`I ${without} kommuner känner vi inte till någon. Av dem har vi sökt ${byName} på namn, ${inGroup} bara tillsammans med andra och ${not} inte alls.`,
			link: 'Så har vi sökt',
		},
		inUse: {
			question: 'Om pengarna används i dag.',
			answer: (unknown: string, all: string): string =>
				`För ${unknown} av förteckningens ${all} rader säger ingen källa hur det gick.`,
			link: 'När varje fond senast syntes till',
		},
		/** A challenge whose need nobody can tell; what follows is its reason. */
		need: (challenge: string): string => `Var problemet är störst: ${challenge}.`,
		missing: {
			question: 'Varför vissa värden fattas.',
			answer: (values: string): string =>
				`${values} värden fattas i de arkiv som vi har läst, utan att skälet framgår: de kan vara skyddade eller aldrig insamlade.`,
			link: 'Mått för mått',
		},
	},
};
