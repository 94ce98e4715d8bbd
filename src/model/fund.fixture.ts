import type { Fund } from './fund.ts';

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
