import { describe, expect, it } from 'vitest';
import type { ApiChallenge, ApiMunicipality, ApiNeed, ApiNeedEntry } from '../../tables/api.ts';
import { countyOf, isMunicipalityCode } from '../../tables/code.ts';
import { fund } from './fund.fixture.ts';
import { startFinding, worstCounty } from './need-finding.ts';

const municipality = (code: string): ApiMunicipality => {
	if (!isMunicipalityCode(code)) throw new Error(`${code} is no code`);
	const county = countyOf(code);
	return {
		code,
		name: code,
		otherNames: [],
		slug: code,
		county: { code: county, name: `${county} län`, nameEn: `${county} County`, otherNames: [] },
		group: { code: 'A1', name: 'Grupp', nameEn: 'Group' },
		population: { year: 2022, value: 1000 },
		similar: [],
		neighbours: [],
		searched: null,
	};
};

const challenge = (id: string, targets: readonly string[]): ApiChallenge => ({
	id,
	name: { sv: id, en: id },
	summary: { sv: '', en: '' },
	lead: 'matt',
	window: 3,
	noNeed: null,
	short: { sv: id, en: id },
	indicators: ['matt'],
	targets,
});

const entry = (quarter: 1 | 4): ApiNeedEntry => ({
	value: 1,
	years: [2022],
	quarter,
	fund: 'other',
	fundStatus: null,
});

const ALL = ['0114', '0115', '0117', '0581'].map(municipality);
const CHALLENGES = [challenge('missbruk', ['missbruk']), challenge('utflyttning', [])];
const NEED: ApiNeed = {
	missbruk: { '0114': entry(4), '0115': entry(4), '0117': entry(1), '0581': entry(4) },
	// No fund can be aimed at it: nobody is counted by it.
	utflyttning: { '0117': entry(4) },
};

describe('the finding of the start page', () => {
	it('counts the worst affected, and those of them with money against just that', () => {
		const funds = [
			fund({ id: 'a', code: '0114', challenges: ['missbruk'], year: 2012 }),
			fund({ id: 'b', code: '0581', challenges: ['integration'], year: 2014 }),
			fund({ id: 'c', code: '0117', challenges: ['missbruk'], year: 2019 }),
		];
		expect(startFinding(NEED, CHALLENGES, ALL, funds)).toEqual({
			hit: 3,
			aimed: 1,
			aimedNow: 1,
			problems: 1,
			newest: 2012,
			undated: 0,
		});
	});

	it('never counts a plan as money', () => {
		const funds = [
			fund({ id: 'a', code: '0114', challenges: ['missbruk'], year: 2012 }),
			fund({ id: 'b', code: '0115', challenges: ['missbruk'], year: 2020, status: 'planned' }),
		];
		expect(startFinding(NEED, CHALLENGES, ALL, funds)).toMatchObject({ aimed: 1, newest: 2012 });
	});

	it('counts a fund that has ended, and tells how many there are without such', () => {
		const funds = [
			fund({ id: 'a', code: '0114', challenges: ['missbruk'], year: 2012 }),
			fund({ id: 'b', code: '0115', challenges: ['missbruk'], year: 2013, status: 'closed' }),
		];
		expect(startFinding(NEED, CHALLENGES, ALL, funds)).toMatchObject({ aimed: 2, aimedNow: 1 });
	});

	it('counts a municipality once, with several funds against several problems', () => {
		const challenges = [...CHALLENGES, challenge('integration', ['integration'])];
		const need = { ...NEED, integration: { '0114': entry(4) } };
		const funds = [
			fund({ id: 'a', code: '0114', challenges: ['missbruk'], year: 2012 }),
			fund({ id: 'b', code: '0114', challenges: ['integration', 'missbruk'], year: 2015 }),
		];
		expect(startFinding(need, challenges, ALL, funds)).toEqual({
			hit: 3,
			aimed: 1,
			aimedNow: 1,
			problems: 2,
			newest: 2015,
			undated: 0,
		});
	});

	it('has no newest year where nobody has money against it', () => {
		expect(startFinding(NEED, CHALLENGES, ALL, [])).toMatchObject({ aimed: 0, newest: null });
	});

	it('dates undated money by no year, and counts once each municipality that has such', () => {
		const funds = [
			fund({ id: 'a', code: '0114', challenges: ['missbruk'], year: 2012 }),
			fund({ id: 'b', code: '0115', challenges: ['missbruk'], year: null, statusYear: null }),
			fund({ id: 'c', code: '0115', challenges: ['missbruk'], year: null, statusYear: null }),
			// Not of those hit: its start is not what the sentence is about.
			fund({ id: 'd', code: '0117', challenges: ['missbruk'], year: null, statusYear: null }),
		];
		expect(startFinding(NEED, CHALLENGES, ALL, funds)).toMatchObject({
			aimed: 2,
			newest: 2012,
			undated: 1,
		});
	});
});

describe('the county that is worst affected', () => {
	const codes = ['0114', '0115', '0117', '0120', '0123'];
	const others = ['0330', '0331', '0360', '0380', '0381', '0382'];
	const all = [...codes, ...others, '0980'].map(municipality);

	it('is the one with the largest share, of those with five municipalities or more', () => {
		const hit = ['0114', '0115', '0117', '0330', '0331', '0360', '0980'];
		const need = Object.fromEntries(
			all.map(({ code }) => [code, entry(hit.includes(code) ? 4 : 1)]),
		);
		// Gotland is one municipality, and all of it is hit.
		expect(worstCounty(need, all)).toMatchObject({ code: '01', hit: 3, of: 5 });
	});

	it('is the larger one where shares are the same', () => {
		const need = Object.fromEntries(all.map(({ code }) => [code, entry(4)]));
		expect(worstCounty(need, all)).toMatchObject({ code: '03', hit: 6, of: 6 });
	});

	it('is none where no county has so many', () => {
		expect(worstCounty({}, [municipality('0980')])).toBeNull();
	});
});
