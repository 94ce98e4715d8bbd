import type { Words } from '../sv.ts';

export const newsroom: Words['newsroom'] = {
	title: 'For newsrooms',
	description:
		'How to cite, embed and download the maps, figures and texts of Utmaningskartan. And what the figures cannot carry.',
	lead: 'Maps, figures and texts are free to use.',
	rule: 'State source, year and release.',
	contact: 'Questions from newsrooms:',
	deadline: {
		label: 'On deadline? A sentence, a figure and a file for a municipality',
		placeholder: 'Name of the municipality',
		go: 'Search',
	},
	cite: {
		title: 'How to cite',
		text: 'In running text',
		source: 'Source line under a figure',
		own: 'Where the calculation is ours',
		copy: 'Copy',
		more: (name: string) => `The example is ${name}. Every municipality has`,
		moreLink: 'texts of its own to copy',
	},
	terms: {
		title: 'Terms',
		caption: 'What you use, on what terms, and whom you credit',
		what: 'What',
		licence: 'Terms',
		credit: 'Credit',
		rows: {
			texts: { what: 'Texts, figures', credit: 'Utmaningskartan and the date of the release' },
			registry: {
				what: 'Registry of funds',
				credit: 'Utmaningskartan and the source given for the fund',
			},
			own: {
				what: 'Our calculations',
				credit: '“Utmaningskartan, own calculation”, never the publisher',
			},
			figures: {
				what: 'Statistics',
				licence: 'Publisher’s terms',
				credit: 'The source given beside the figure',
			},
			map: { what: 'Base map', licence: 'Free', credit: 'SCB; land beyond: Natural Earth' },
		},
		free: 'No key, no limit, no tracking. Fonts and code within the pages:',
		notices: 'licences',
	},
	fetch: {
		title: 'Download and embed',
		rows: [
			{
				what: 'SVG, PNG',
				path: '/utmaningar/',
				text: 'the map as shown, with its source in the picture',
			},
			{ what: 'CSV, XLSX', path: '/data/#indikatorer', text: 'for Excel, codes as text' },
			{ what: 'ZIP', path: '/data/#filer', text: 'all tables, with a file to read first' },
			{ what: 'JSON', path: '/data/#api', text: 'open API, no key needed' },
			{ what: 'Cards', path: '/inbaddning/', text: 'map, series or fact card on your own site' },
			{
				what: 'Links',
				path: '/pastaende/',
				text: 'the figure as it stood, changed or not',
			},
			{
				what: 'Feeds',
				path: '/analyser/',
				text: 'analyses, releases and each municipality (Atom)',
			},
		],
	},
	limits: {
		title: 'What the figures cannot carry',
		unknown: {
			trap: 'No known fund',
			text: 'is not the same as no fund. We may have missed it.',
		},
		counted: (counted: string, year: number, named: string) => ({
			trap: `${counted} is SNS’s count`,
			text: `for ${String(year)}; ${named} are those that we can name. Do not mix them.`,
		}),
		sum: {
			trap: 'Do not add up',
			text: 'the amounts of funds: they are first figures, from different years.',
		},
		surveys: {
			trap: 'Surveys are not ranked:',
			text: 'the Public Health Agency advises against comparing municipalities.',
		},
		swing: {
			trap: 'A single year',
			text: 'says little about a small municipality. There we show the mean of three years.',
		},
		cause: { trap: 'Causes:', text: 'that a problem shrinks does not say why.' },
	},
};
