import type { Words } from '../sv.ts';

export const contribution: Words['contribution'] = {
	template: 'A form to copy and fill in',
	intro: 'Leave empty what you do not know or have no time for.',
	sent: 'If you send the form to us, the municipality and the source are enough.',
	fundRow: 'The fund (funds.csv)',
	sourceRow: 'The source (sources.csv), one for each',
	check: 'If you have the code, you can check your rows before you send them:',
	needed: (fund, source) =>
		`The check asks for more than we do. In the row of the fund, ${fund} must not be empty, nor ${source} in the row of the source. Other columns may be empty, but every source must have something in facts or supports, and at least one must show that the money was there (existence), unless it is a mere plan.`,
};
