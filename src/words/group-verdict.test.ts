import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

const sv = words('sv').groups.verdict;
const en = words('en').groups.verdict;

describe('what the chosen grouping was the best of', () => {
	const of = (choosable: number, measured: number, least: number) => ({
		...{ choosable, measured, least, fewest: 4 },
	});

	it('says how many could be chosen, and why not all', () => {
		expect(sv.best(of(51, 108, 10))).toBe(
			'Dessutom är den verkliga indelningen utvald som den bästa av de 51 av 108 med minst fyra grupper och minst tio kommuner i varje.',
		);
		expect(en.best(of(51, 108, 10))).toBe(
			'Moreover, the real division has been picked as the best of the 51 out of 108 with at least four groups and at least ten municipalities in each.',
		);
	});

	it('is grammatical for one and for all', () => {
		expect(sv.best(of(1, 108, 10))).toContain('den enda av 108 med minst fyra grupper');
		expect(sv.best(of(108, 108, 1))).toContain('den bästa av 108.');
		expect(sv.best(of(51, 108, 1))).toContain('minst en kommun i varje.');
		expect(en.best(of(1, 108, 10))).toContain('the only one of 108 with at least four groups');
		expect(en.best(of(108, 108, 1))).toContain('the best of 108.');
		expect(en.best(of(51, 108, 1))).toContain('at least one municipality in each.');
	});
});

describe('the answer to the thesis', () => {
	const figures = {
		yes: false,
		structure: 'none',
		k: 4,
		among: { fewest: 4, most: 12 },
	} as const;

	it('says that the chosen number is the most that was tried', () => {
		expect(sv.lead({ ...figures, k: 12 })).toContain('den med tolv, det största som prövats, tyd');
		expect(en.lead({ ...figures, k: 12 })).toContain(
			'the one with twelve, the largest number tried, is',
		);
	});

	it('says nothing of edges elsewhere: fewer have been tried', () => {
		expect(sv.lead(figures)).toContain(
			'Av indelningarna i 4 till 12 grupper är den med fyra tydligast, men inte heller den är tydlig.',
		);
		expect(en.lead({ ...figures, k: 6 })).toContain('the one with six is the clearest, but');
	});

	it('leaves the statistics that prove it to a sentence of their own', () => {
		const rests = { silhouette: '0,16', limit: '0,25', stability: '0,81' };
		const madeUp = { silhouette: '0,15', stability: '0,76' };
		expect(sv.lead(figures)).not.toMatch(/silhuett|stabil|\d,\d/);
		expect(en.lead(figures)).not.toMatch(/silhouette|stabil|\d\.\d/);
		expect(sv.measured({ ...rests, madeUp })).toContain('Medelsilhuetten är 0,16');
		expect(en.measured({ ...rests, madeUp })).toContain('The stability is 0,81 out of 1.');
	});

	it('begins with yes or no', () => {
		const yes = { ...figures, yes: true, structure: 'weak', k: 6 } as const;
		expect(sv.lead(figures)).toMatch(/^Nej\. /);
		expect(en.lead(figures)).toMatch(/^No\. /);
		expect(sv.lead(yes)).toMatch(/^Ja\. /);
		expect(en.lead(yes)).toMatch(/^Yes\. /);
	});
});

describe('the clearest division, where another was chosen', () => {
	const two = {
		k: 2,
		silhouette: '0,260',
		lowest: '0,232',
		highest: '0,268',
		standsOut: false,
		sides: {
			heavier: 156,
			lighter: 123,
			challenges: 11,
			exceptions: [],
			most: 'integration, skolresultat och ekonomisk utsatthet',
		},
		chosen: 4,
	};

	it('is no two kinds of municipalities where a sliding scale gives as much', () => {
		expect(sv.clearest(two)).toEqual([
			'Bland indelningar med tillräckligt stora grupper, som hittas igen när en del av kommunerna grupperas på nytt, har den i två högst silhuett, 0,260. Det betyder inte att det finns två sorters kommuner: en glidande skala utan grupper ger 0,232 till 0,268 när den delas på samma sätt.',
			'De två är 156 kommuner där problemen är större och 123 där de är mindre, i alla elva utmaningar. Mest skiljer integration, skolresultat och ekonomisk utsatthet. Det visar att problemen följs åt, men säger bara hur stora de är, inte vilka. Att visa de två vore att ge varje kommun ett betyg, och det gör vi inte. I stället beskrivs de fyra nedan.',
		]);
		expect(en.clearest(two)[0]).toContain(
			'does not mean that there are two kinds of municipalities',
		);
	});

	it('names what is the other way round', () => {
		const sides = { ...two.sides, exceptions: ['lokal service', 'otrygghet'] };
		expect(sv.clearest({ ...two, sides })[1]).toContain(
			'i nio av elva utmaningar, men inte i lokal service eller otrygghet. ',
		);
		expect(en.clearest({ ...two, sides })[1]).toContain(
			'in nine out of eleven challenges, but not in lokal service or otrygghet. ',
		);
	});

	it('says when it is more than any sliding scale gives, and nothing of sides where there are more than two', () => {
		const three = { ...two, k: 3, standsOut: true, sides: null };
		expect(sv.clearest(three)).toEqual([
			'Bland indelningar med tillräckligt stora grupper, som hittas igen när en del av kommunerna grupperas på nytt, har den i tre högst silhuett, 0,260. Det är mer än i alla försök med en glidande skala utan grupper, som ger 0,232 till 0,268 när den delas på samma sätt.',
		]);
		expect(en.clearest(three)).toHaveLength(1);
	});
});

describe('municipalities of a known number', () => {
	it('are definite after "av de"', () => {
		const { clear, funds } = words('sv').groups;
		expect(sv.soft(4, 25, 279)).toContain('25 av de 279 kommunerna ligger');
		expect(sv.soft(4, 0, 279)).toContain('ingen av de 279 kommunerna');
		expect(clear('0,16', 25, 77)).toContain('25 av de 77 kommunerna ligger');
		expect(funds.known(3, 77)).toContain('I 3 av de 77 kommunerna');
		expect(funds.known(0, 77)).toContain('I ingen av de 77 kommunerna');
	});
});
