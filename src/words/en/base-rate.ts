import type { Words } from '../sv.ts';

export const baseRate: Words['baseRate'] = {
	sentence: (smallest, largest) =>
		`A fund is known in ${smallest}% of municipalities with fewer than 10,000 residents and in ${largest}% of those with 50,000 or more. This reflects both where funds exist and where we could search.`,
	brief: (smallest, largest) =>
		`A fund is known in ${smallest}% of municipalities under 10,000 residents and in ${largest}% of those with at least 50,000.`,
	more: 'How we searched',
	title: 'How hard we have looked',
	lead: 'That no fund is known says more where we have searched by the municipality’s name than where we have not searched at all.',
	note: 'Searched only together with others means that the municipality’s name stood in a query with several names. A fund, money set aside or an outcome contract counts as known if a source says that it has existed, even if it has ended. Our own calculation.',
	table: {
		caption:
			'Municipalities by population: with a known fund, and how we have searched in the others',
		size: 'Municipalities',
		municipalities: 'Number',
		known: 'With a known fund',
		planned: 'Only planned',
		searched: {
			'by-name': 'Searched by name, nothing found',
			'in-group': 'Searched only together with others',
			not: 'Not searched',
		},
		all: 'All',
		share: (count, percent) => `${count} (${percent}%)`,
	},
};
