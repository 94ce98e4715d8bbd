import type { Words } from '../sv.ts';

export const registryCount: Words['registryCount'] = {
	others: {
		title: 'Other counts of the same time',
		lead: 'The sources count in different ways and partly contradict each other. They are given here as they were published.',
	},
	searched: {
		title: 'What we looked for and did not find',
		items: [
			'A list that names the 64. The number probably comes from a survey in 2014 by SKL, the association of municipalities and regions.',
			'The figures in SKL’s own report (Balkfors 2015, ISBN 978-91-7585-217-1): how many answered, how much money there was, what it was for and whether it was to be paid back. Anyone who has the report can add the most.',
			'A current number. We have found nobody who counts the funds today.',
			'Amount, aim and year of decision for many of those that are named.',
		],
		how: (byName, inGroup, not) =>
			`Of the municipalities that are not in the registry we have searched for ${byName} by name, for ${inGroup} only together with others and for ${not} not at all. There may well be a fund there that we do not know of.`,
		send: 'Tell us of a fund',
	},
};
