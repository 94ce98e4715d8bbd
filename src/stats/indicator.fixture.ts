import type { Indicator } from './indicator.ts';
import { PHRASES } from './phrases.fixture.ts';

const text = { sv: 'text', en: 'text' };

/** An indicator for tests: a share that may be ranked, more of which is a heavier problem. */
export const INDICATOR: Indicator = {
	id: 'x',
	kpi: null,
	challenge: null,
	name: text,
	definition: text,
	denominator: text,
	phrases: PHRASES,
	caveat: null,
	publisher: text,
	unit: '%',
	per: null,
	decimals: 1,
	heavier: 'higher',
	ranking: 'allowed',
	unranked: null,
	untold: null,
	midpoint: null,
	range: [0, 100],
	method: null,
	breaks: [],
	gap: null,
};
