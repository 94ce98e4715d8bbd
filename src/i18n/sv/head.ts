/** Words of the head of every page: the menu, and the links of its sections. */
export const head = {
	sections: {
		problems: 'Problem',
		money: 'Pengar',
		models: 'Modeller',
		municipalities: 'Kommuner',
		analyses: 'Analyser',
	},
	pages: {
		needAndFunds: 'Behov och fonder',
		funds: 'Fonderna',
		contract: 'Utfallskontrakt',
		profiles: 'Problembilder',
		allMunicipalities: 'Alla kommuner',
		similar: 'Liknande kommuner',
	},
	/** Name of the line of links under the menu, to those who listen. */
	within: (section: string): string => `Sidor under ${section}`,
};
