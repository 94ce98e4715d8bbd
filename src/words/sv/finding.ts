/** What the page of a challenge opens with: the finding, its ends, who has money. */
export const finding = {
	/** Before the figures: what is measured. */
	country: (measure: string) => `${measure}:`,
	now: (year: number | string) => ` i riket ${year}`,
	/** Round the value of an earlier year, which leads to its row. */
	then: { before: ', mot ', after: (year: number) => ` ${year}` },
	/** After a value in kronor and one of an earlier year. */
	prices: ' (löpande priser)',
	/** Round the count of municipalities, which leads to the table of all. */
	moved: {
		before: (fell: boolean, from: number, to: number) =>
			`${from}–${to} ${fell ? 'sjönk' : 'steg'} värdet i`,
		figure: (count: string, of: string) => `${count} av ${of}`,
		after: 'kommuner.',
	},
	/** Round the count of municipalities on the losing side, of a measure that goes both ways from nought. */
	below: {
		before: (year: number, subject: string) => `${year} var ${subject} under noll i`,
		after: 'kommuner.',
	},
	highest: (unit: string) => `Högst${unit}`,
	lowest: (unit: string) => `Lägst${unit}`,
	/** The same of a measure that goes both ways from nought. */
	furthestAbove: (unit: string) => `Längst över noll${unit}`,
	furthestBelow: (unit: string) => `Längst under noll${unit}`,
	/** How many more have the figure of the last row. */
	sharing: (more: string) => `och ${more} till med samma värde`,
	unusual: (name: string, years: string, reason: string) =>
		`Ovanligt värde i ${name} ${years}: ${reason}`,
	mean: (years: string) => `medel ${years}`,
	hardHit: {
		of: (aimed: string, of: string) => `${aimed} av ${of}`,
		/** After the figure above: what it counts. */
		aimed: (names: string) =>
			`kommuner med störst problem har en känd fond mot det${names === '' ? '' : `: ${names}`}.`,
		other: (count: string) => `${count} har en annan känd fond eller ett kontrakt`,
		noneOf: (count: string) => `i ${count} känner vi inte till någon`,
		/** Between the others and those without. */
		between: ', och ',
		noTarget: (other: string, of: string) => `${other} av ${of}`,
		noTargetText:
			'kommuner med störst problem har en känd fond eller ett känt kontrakt. Ingen av förteckningens inriktningar gäller just det här problemet.',
		list: 'Listan med källor',
	},
	spread: 'Riket och åtta av tio kommuner',
	spreadLabel: (first: number, last: number, low: string, high: string, year: number) =>
		`Linjediagram ${first}–${last}. ${year} låg åtta av tio kommuner mellan ${low} och ${high}.`,
	worst: (years: string, weight: 'higher' | 'lower') =>
		`Störst problem: fjärdedelen med ${weight === 'lower' ? 'lägst' : 'högst'} värde (${years}).`,
	definition: 'Definition, fallgropar och källor',
	options: 'Fler val',
};
