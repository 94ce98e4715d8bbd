import { describe, expect, it } from 'vitest';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { fund } from './fund.fixture.ts';
import { moneyFacts } from './money-facts.ts';
import { namedProblem } from '../../words/text/municipality-facts.ts';
import { PHRASES } from '../phrases.fixture.ts';

const place = (code: string, searched: ApiMunicipality['searched']): ApiMunicipality => ({
	code: code as MunicipalityCode,
	name: `Kommun ${code}`,
	otherNames: [],
	slug: code,
	county: { code: '05' as ApiMunicipality['county']['code'], name: '', nameEn: '', otherNames: [] },
	group: { code: 'A1', name: '', nameEn: '' },
	population: { year: 2025, value: 1000 },
	similar: [],
	neighbours: [],
	searched,
});

const municipalities = [
	place('0581', null),
	place('0582', { how: 'not', month: null }),
	place('0583', { how: 'not', month: null }),
	place('0584', { how: 'by-name', month: '2026-11' }),
];

const both = (text: string) => ({ sv: text, en: text });
const problem = (id: string) => ({ id, name: both(id), itself: both(id) });
const [jobs, drugs] = [problem('jobb'), problem('missbruk')];

const general = fund({ id: 'allmän', targets: ['unga'], challenges: ['jobb'] });
const contract = fund({
	id: 'kontrakt',
	instrument: 'outcome-contract',
	targets: ['vård'],
	challenges: ['missbruk'],
});
const plan = fund({ id: 'plan', status: 'planned', challenges: ['jobb'], targets: ['unga'] });

const facts = (funds: Parameters<typeof moneyFacts>[2]['funds'], against: (typeof jobs)[]) =>
	moneyFacts(place('0581', null), against, {
		municipalities,
		funds,
		targetNames: new Map([['unga', both('unga')]]),
	});

describe('what is known of money', () => {
	it('against one problem is of the row aimed at it, and else of money before a contract', () => {
		expect(facts([general, contract], [drugs]).fund?.id).toBe('kontrakt');
		expect(facts([general, contract], [jobs]).fund?.id).toBe('allmän');
		expect(facts([general, contract], [jobs, drugs]).fund?.id).toBe('allmän');
	});

	it('names the problems that the fund is aimed at, and what sources call its aims', () => {
		const found = facts([general], [jobs, drugs]);
		expect(found.aimed).toEqual([jobs]);
		expect(found.targets).toEqual([both('unga')]);
	});

	it('lets a plan be aimed at nothing', () => {
		expect(facts([plan], [jobs])).toMatchObject({ fund: { id: 'plan' }, aimed: [], targets: [] });
	});

	it('is of the municipality itself, and counts those not searched for', () => {
		expect(facts([fund({ code: '0582' })], [jobs])).toMatchObject({ fund: null, notSearched: 2 });
	});
});

describe('a problem', () => {
	const challenge = { id: 'otrygghet', name: both('Brott och otrygghet'), lead: 'x' };

	it('is listed by its measure where that has a name for it, and else by its own', () => {
		const named = { ...PHRASES.sv, problem: 'anmälda våldsbrott' };
		const phrases = { ...PHRASES, sv: named };
		expect(namedProblem(challenge, [{ id: 'x', phrases }])).toEqual({
			id: 'otrygghet',
			name: { sv: 'anmälda våldsbrott', en: 'brott och otrygghet' },
			itself: both('brott och otrygghet'),
		});
	});
});
