import type { Words } from '../sv.ts';

export const siteFeeds: Words['siteFeeds'] = {
	analyses: {
		title: 'Utmaningskartan: analyses',
		subtitle: 'New articles on social challenges and social investment funds.',
		link: 'New analyses (Atom)',
		drawing: 'See the chart in the article',
		cite: 'The whole article, with the sources of its figures',
	},
	data: {
		title: 'Utmaningskartan: releases of data and corrections',
		subtitle: 'What each release of the data changed: new years, corrected figures and funds.',
		link: 'New releases of data and corrections (Atom)',
		entry: (release) => `Release of data ${release}`,
		newYears: (years) => `new figures for ${years}`,
		lostYears: (years) => `the figures for ${years} are no longer there`,
		corrected: (place, year, after, before) =>
			`corrected for ${place} in ${year}: ${after}, before ${before}`,
		noFigure: 'no figure',
		country: 'Sweden',
		newFund: 'new in the register of funds',
		lostFund: (holder) => `A row on ${holder} has been taken out of the register of funds`,
		correctedFund: 'corrected in the register of funds',
		reason: (reason) => `Reason: ${reason}`,
	},
};
