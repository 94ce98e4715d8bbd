/** Words of the row that shows the years. Those with {placeholders} are written by scripts too. */
export const years = {
	gap: '{years}: {reason}.',
	gaps: '{missing} av {all} år saknas: {reason}.',
	breaks: 'Nytt mätsätt {years}.',
	single: 'Bara {year} finns.',
	chart: 'Linjediagram {first}–{last}.',
	line: '{name}: lägst {low}, högst {high}.',
};

/** Words of its controls. */
export const yearControl = {
	play: 'Spela upp åren',
	stop: 'Stanna',
};
