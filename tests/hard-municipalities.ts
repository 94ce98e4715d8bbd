import { readFileSync } from 'node:fs';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
/** In the order of the site. */
export const { challenges: CHALLENGES, indicators: INDICATORS } = read('index.json') as ApiIndex;
const { funds } = read('funds.json') as ApiFunds;
const need = read('need.json') as ApiNeed;

/** All 290, in code order. */
export const MUNICIPALITIES = read('municipalities.json') as readonly ApiMunicipality[];

/** The municipalities for which a number is the largest, by code where it is the same. */
const most = (of: (each: ApiMunicipality) => number, count: number): readonly ApiMunicipality[] =>
	MUNICIPALITIES.toSorted((a, b) => of(b) - of(a)).slice(0, count);

const quartersOf = (code: string, quarter: number | null): number =>
	CHALLENGES.filter(({ id }) => need[id] && need[id][code]?.quarter === quarter).length;

/** Letters that a municipality's page prints of its county and group. */
const wordsOf = ({ name, county, group }: ApiMunicipality): number =>
	`${name}${county.name}${group.nameEn}`.length;

/**
 * A dozen or so municipalities that strain a page: most funds, longest names, most places missing,
 * smallest and largest, most and fewest of the biggest problems, most neighbours, an island.
 */
export const HARD: readonly ApiMunicipality[] = [
	...new Set([
		...most(({ code }) => funds.filter((fund) => fund.code === code).length, 2),
		...most(({ name }) => name.length, 2),
		...most(wordsOf, 1),
		...most(({ code }) => quartersOf(code, null), 2),
		...most(({ population }) => population.value, 1),
		...most(({ population }) => -population.value, 1),
		...most(({ code }) => quartersOf(code, 4), 2),
		...most(({ code }) => -quartersOf(code, 4), 1),
		...most(({ neighbours }) => neighbours.length, 1),
		...MUNICIPALITIES.filter(({ slug }) => slug === 'gotland'),
	]),
];
