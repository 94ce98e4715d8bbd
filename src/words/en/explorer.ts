import type { Words } from '../sv.ts';

export const explorer: Words['explorer'] = {
	title: '{indicator}, {year}',
	map: 'Map of Sweden’s municipalities: {indicator}, {year}',
	country: 'Sweden {year}: {value}.',
	countryLast: 'Sweden {last}: {value}.',
	countryMissing: 'Sweden {year}: {reason}.',
	rank: 'rank {place} of {of}',
	rankIn: 'rank {place} of {of} in {area}',
	unusual: 'unusual value – {reason}',
	rankOfMean: '{rank} (mean of {years})',
	quarterOfCountry: '{quarter} in the country',
	loading: 'Fetching figures …',
	failed: 'The figures could not be fetched. Check your connection and try again.',
	unknown:
		'The address asks for something that is not here: {values}. The default view is shown instead.',
	inFocus: '{area}, {count} municipalities. Ranks, counts and bars cover these only.',
	yearScale:
		'Coloured by the values of {year}: the classes hold for that year alone, and the colours cannot be compared with those of other years.',
	indicator: 'Measure',
	picture: 'Show as',
	pictures: {
		karta: 'Map',
		befolkning: 'Circles',
		tabell: 'Table',
	},
	area: 'County or group',
	wholeCountry: 'The whole country',
	counties: 'Counties',
	groups: 'Groups of municipalities (SKR)',
	yearScaleChoice: 'Colour by the year’s own values',
	toSources: 'Caveats and sources',
};
