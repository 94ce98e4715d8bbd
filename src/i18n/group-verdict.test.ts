import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

const sv = words('sv').groups.verdict;
const en = words('en').groups.verdict;

describe('what the chosen grouping was the best of', () => {
	it('says how many could be chosen, and why not all', () => {
		expect(sv.best(51, 108, 10)).toBe(
			'Dessutom är den verkliga indelningen utvald som den bästa av de 51 av 108 där varje grupp har minst tio kommuner.',
		);
		expect(en.best(51, 108, 10)).toBe(
			'Besides, the real division has been picked as the best of the 51 out of 108 in which every group has at least ten municipalities.',
		);
	});

	it('is grammatical for one and for all', () => {
		expect(sv.best(1, 108, 10)).toContain('den enda av 108 där varje grupp');
		expect(sv.best(108, 108, 1)).toContain('den bästa av 108.');
		expect(sv.best(51, 108, 1)).toContain('minst en kommun.');
		expect(en.best(1, 108, 10)).toContain('the only one of 108 in which every group');
		expect(en.best(108, 108, 1)).toContain('the best of 108.');
		expect(en.best(51, 108, 1)).toContain('at least one municipality.');
	});
});

describe('the answer to the thesis', () => {
	const figures = {
		yes: false,
		structure: 'none',
		k: 4,
		tried: { fewest: 4, most: 12 },
		silhouette: '0,16',
		limit: '0,25',
		stability: '0,81',
		madeUp: { silhouette: '0,15', stability: '0,76' },
	} as const;

	it('says that the chosen number is at the edge of what was tried', () => {
		expect(sv.lead(figures)).toContain(
			'Av indelningarna i 4 till 12 grupper är den med fyra, det minsta som prövats, tydligast, men inte heller den är tydlig.',
		);
		expect(sv.lead({ ...figures, k: 12 })).toContain('den med tolv, det största som prövats, tyd');
		expect(en.lead(figures)).toContain('the one with four, the fewest tried, is the clearest');
		expect(en.lead({ ...figures, k: 12 })).toContain('the one with twelve, the most tried, is');
	});

	it('says nothing of edges where there is more on both sides', () => {
		expect(sv.lead({ ...figures, k: 6 })).toContain('är den med sex tydligast, men');
		expect(en.lead({ ...figures, k: 6 })).toContain('the one with six is the clearest, but');
	});

	it('begins with yes or no', () => {
		const yes = { ...figures, yes: true, structure: 'weak', k: 6 } as const;
		expect(sv.lead(figures)).toMatch(/^Nej\. /);
		expect(en.lead(figures)).toMatch(/^No\. /);
		expect(sv.lead(yes)).toMatch(/^Ja\. /);
		expect(en.lead(yes)).toMatch(/^Yes\. /);
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
