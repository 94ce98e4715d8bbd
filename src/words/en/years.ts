import type { Words } from '../sv.ts';

export const years: Words['years'] = {
	gap: '{years}: {reason}.',
	gaps: '{missing} of {all} years are missing: {reason}.',
	breaks: 'New way of measuring {years}.',
	single: 'Only {year} is available.',
	chart: 'Line chart {first}–{last}.',
	line: '{name}: lowest {low}, highest {high}.',
};

export const yearControl: Words['yearControl'] = {
	play: 'Play the years',
	stop: 'Stop',
};
