import { describe, expect, it } from 'vitest';
import { shapeLabel, type LabelFacts, type LabelWords } from './shape-label.ts';

const words: LabelWords = {
	reasons: {
		missing: 'uppgift saknas',
		suppressed: 'skyddad uppgift',
		'not-applicable': 'ej tillämplig',
		unknown: 'ej i källan',
	},
	quarters: {
		weight: ['minst problem', 'näst minst', 'näst störst', 'störst problem'],
		value: ['lägsta', 'näst lägsta', 'näst högsta', 'högsta'],
	},
	fundStates: { targets: 'riktad', other: 'annan', 'none-known': 'ingen känd fond' },
	rank: 'plats {place} av {of}',
	rankIn: 'plats {place} av {of} i {area}',
	unusual: 'ovanligt värde – {reason}',
	rankOfMean: '{rank} (medelvärde {years})',
	quarterOfCountry: '{quarter} i landet',
};
const percent = { unit: '%', per: null, decimals: 1, heavier: 'higher' } as const;
const ronneby: LabelFacts = {
	name: 'Ronneby',
	value: { value: 14.962 },
	year: 2015,
	quarter: 4,
	rank: { place: 1, of: 290 },
	rankedYears: [2015],
	fund: 'none-known',
	searched: 'sökt på namn, inget funnet (november 2026)',
	unusual: null,
};

describe('shapeLabel', () => {
	it('says name, value, year, rank, quarter and fund', () => {
		expect(shapeLabel(ronneby, percent, words, 'sv')).toBe(
			'Ronneby: 15,0\u00a0%, 2015; plats 1 av 290; störst problem; ingen känd fond; sökt på namn, inget funnet (november 2026)',
		);
	});

	it('names the quarter by weight: the lowest values of a lower-is-heavier measure are the heaviest quarter', () => {
		expect(shapeLabel(ronneby, { ...percent, heavier: 'lower' }, words, 'sv')).toContain(
			'; störst problem;',
		);
	});

	it('says which area a rank is in, where one is in focus', () => {
		const label = shapeLabel(ronneby, percent, words, 'sv', 'Blekinge län');
		expect(label).toContain('; plats 1 av 290 i Blekinge län; störst problem i landet;');
	});

	it('says which years a rank is of, where it is of a mean', () => {
		const pooled = { ...ronneby, rankedYears: [2013, 2014, 2015] };
		expect(shapeLabel(pooled, percent, words, 'sv')).toContain(
			'15,0\u00a0%, 2015; plats 1 av 290 (medelvärde 2013–2015); störst problem;',
		);
	});

	it('says beside an unusual value why it stands as it does', () => {
		const once = { ...ronneby, unusual: { sv: 'En engångspost.', en: 'A one-off item.' } };
		expect(shapeLabel(once, percent, words, 'sv')).toContain(
			'15,0\u00a0%, 2015; ovanligt värde – En engångspost.; plats 1',
		);
	});

	it('gives the reason where there is no value, and no quarter', () => {
		const facts: LabelFacts = {
			...ronneby,
			value: { missing: 'suppressed' },
			quarter: null,
			rank: null,
		};
		expect(shapeLabel(facts, percent, words, 'sv')).toBe(
			'Ronneby: skyddad uppgift, 2015; ingen känd fond; sökt på namn, inget funnet (november 2026)',
		);
	});
});
