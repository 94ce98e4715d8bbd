import type { Fund, FundSource } from '../../tables/api/fund.ts';

/** A made-up row of the registry, about which little is known. */
export const fund = (changes: Partial<Fund> = {}): Fund => ({
	id: 'exempel',
	code: '0581',
	kind: 'municipality',
	name: 'Exempel',
	instrument: 'fund',
	year: 2013,
	amount: null,
	targets: [],
	challenges: [],
	status: 'active',
	statusYear: 2016,
	droppedYear: null,
	repayment: null,
	note: { sv: 'Not.', en: 'Note.' },
	confidence: 'documented',
	sources: [],
	...changes,
});

/** A made-up source, which tells nothing in particular. */
export const source = (changes: Partial<FundSource> = {}): FundSource => ({
	title: 'Källa',
	url: 'https://example.org/',
	year: null,
	facts: [],
	supports: { sv: 'ord', en: 'words' },
	...changes,
});
