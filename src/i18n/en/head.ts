import type { Words } from '../sv.ts';

export const head: Words['head'] = {
	sections: {
		problems: 'Problems',
		money: 'Money',
		models: 'Models',
		municipalities: 'Municipalities',
		analyses: 'Analyses',
	},
	pages: {
		needAndFunds: 'Need and funds',
		funds: 'The funds',
		contract: 'Outcome contracts',
		profiles: 'Problem profiles',
		allMunicipalities: 'All municipalities',
		similar: 'Similar municipalities',
	},
	within: (section) => `Pages under ${section}`,
};
