import { expect, it } from 'vitest';
import { aimedCount as en } from './en/aimed-count.ts';
import { aimedCount as sv } from './sv/aimed-count.ts';

it('counts what is known, and in how many municipalities and regions', () => {
	const many = { rows: 18, municipalities: 16, regions: 2 };
	expect(sv(many)).toBe(
		'18 kända satsningar riktar sig mot problemet: i 16 kommuner och två regioner.',
	);
	expect(en(many)).toBe(
		'18 known initiatives are aimed at the problem: in 16 municipalities and two regions.',
	);
	expect(sv({ rows: 1, municipalities: 1, regions: 0 })).toBe(
		'En känd satsning riktar sig mot problemet: i en kommun.',
	);
	expect(en({ rows: 1, municipalities: 0, regions: 1 })).toBe(
		'One known initiative is aimed at the problem: in one region.',
	);
});
