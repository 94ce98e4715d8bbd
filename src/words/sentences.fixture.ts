import { readFileSync } from 'node:fs';
import { isMunicipalityCode } from '../tables/code.ts';
import type { Fund } from '../tables/api/fund.ts';
import type { Indicator } from '../stats/indicator.ts';
import type {
	MeasureFacts,
	NamedMunicipality,
	MeasurePlace,
} from '../stats/municipality/measure-facts.ts';
import type { MoneyFacts, NamedProblem } from '../stats/money/money-facts.ts';
import type { MunicipalityFacts } from './text/municipality-facts.ts';
import type { Quarter } from '../stats/quarter.ts';
import type { Reason } from '../tables/value.ts';

/**
 * Facts that sentences are written of in tests. Figures stand in the tests, so that no release of data
 * changes what they expect; the words of measures are those of `data/`.
 */

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border: see `scripts/read`
const INDICATORS = JSON.parse(readFileSync('data/indicators.json', 'utf8')) as readonly Indicator[];

export const place = (code: string, name: string): NamedMunicipality => {
	if (!isMunicipalityCode(code)) throw new Error(code);
	return { code, name };
};

export const NORRKOPING = place('0581', 'Norrköping');
export const BORAS = place('1490', 'Borås');
export const GOTLAND = place('0980', 'Gotland');
export const ARJEPLOG = place('2506', 'Arjeplog');

/** What is given of a measure in a municipality, beside its value. */
interface Given extends Partial<
	Omit<MeasureFacts, 'place' | 'measure' | 'year' | 'value' | 'country'>
> {
	/** The country's value, of the same year or of another. */
	readonly country?: number | readonly [value: number, year: number];
}

/** @param value the figure, or why there is none */
export function measured(
	where: NamedMunicipality,
	id: string,
	year: number,
	value: number | Reason,
	{ country, ...given }: Given = {},
): MeasureFacts {
	const measure = INDICATORS.find((indicator) => indicator.id === id);
	if (!measure) throw new Error(id);
	const [national, nationalYear] =
		typeof country === 'number' ? [country, year] : (country ?? [null, year]);
	return {
		place: where,
		measure,
		year,
		value: typeof value === 'number' ? { value } : { missing: value },
		previous: null,
		country: national === null ? null : { value: national, year: nationalYear },
		placed: null,
		course: null,
		record: null,
		newMethod: null,
		unusual: [],
		unusualStart: null,
		...given,
	};
}

/** A place among all, by a year's value or a mean. */
export const placed = (
	years: readonly number[],
	value: number,
	at: number,
	quarter: Quarter | null,
	{
		of = 290,
		sharing = 0,
		sharedWith = null,
	}: Partial<Pick<MeasurePlace, 'sharing' | 'sharedWith'>> & {
		readonly of?: number;
	} = {},
): { placed: MeasurePlace } => ({
	placed: { years, value, rank: { place: at, of }, sharing, sharedWith, quarter },
});

const problem = (id: string, sv: string, en: string, itself = [sv, en]): NamedProblem => ({
	id,
	name: { sv, en },
	itself: { sv: itself[0] ?? sv, en: itself[1] ?? en },
});

export const YOUTH = problem('ungdomsarbetsloshet', 'ungdomsarbetslöshet', 'youth unemployment');
export const LEAVING = problem('utflyttning', 'utflyttning', 'out-migration');
export const ABUSE = problem(
	'missbruk',
	'kommunens kostnad för missbruksvård',
	'the municipality’s cost of addiction care',
	['missbruk', 'substance abuse'],
);
export const CRIME = problem('otrygghet', 'anmälda våldsbrott', 'reported violent crime', [
	'brott och otrygghet',
	'crime and insecurity',
]);
export const SUPPORT = problem('ekonomisk-utsatthet', 'ekonomiskt bistånd', 'social assistance', [
	'ekonomisk utsatthet',
	'economic hardship',
]);
export const MENTAL = problem('psykisk-ohalsa', 'psykisk ohälsa', 'mental ill-health');
export const SCHOOL = problem(
	'skolresultat',
	'gymnasiebehörighet',
	'eligibility for upper secondary school',
	['skolresultat', 'school results'],
);
export const FOSTER = problem(
	'placerade-barn',
	'familjehemsplacerade barn',
	'children in foster homes',
	['placerade barn', 'children in care'],
);

export const fund = (overrides: Partial<Fund> = {}): Fund => ({
	id: 'ale',
	code: '1440',
	kind: 'municipality',
	name: 'Ale',
	instrument: 'fund',
	year: 2012,
	amount: null,
	targets: ['ungdomsarbetsloshet_utanforskap'],
	challenges: ['ungdomsarbetsloshet'],
	status: 'active',
	statusYear: 2018,
	droppedYear: null,
	repayment: null,
	note: { sv: '', en: '' },
	confidence: 'documented',
	sources: [],
	...overrides,
});

const YOUTH_TARGET = {
	sv: 'ungdomsarbetslöshet och utanförskap',
	en: 'youth unemployment and social exclusion',
};

/** Money against some problems; without a fund, how one was searched for. */
export function money(
	row: Fund | null,
	against: readonly NamedProblem[] = [],
	given: Partial<MoneyFacts> = {},
): MoneyFacts {
	const has = row !== null && row.status !== 'planned';
	return {
		place: place('1440', 'Ale'),
		fund: row,
		targets: has && row.targets.length > 0 ? [YOUTH_TARGET] : [],
		against,
		aimed: has ? against.filter(({ id }) => row.challenges.includes(id)) : [],
		searched: null,
		notSearched: 41,
		...given,
	};
}

/** A municipality with its worst and its least problems, of eleven compared. */
export const municipality = (
	where: NamedMunicipality,
	worst: readonly NamedProblem[],
	least: readonly NamedProblem[],
	given: Partial<MunicipalityFacts> = {},
): MunicipalityFacts => ({
	place: where,
	population: { year: 2025, value: 144904 },
	compared: 11,
	worst,
	least,
	between: [],
	unplaced: [],
	unplaceable: [MENTAL],
	money: money(null, worst, { place: where, searched: { how: 'by-name', month: '2026-11' } }),
	publishers: [{ sv: 'Brå och SCB, via Kolada', en: 'Brå and SCB, via Kolada' }],
	publishersInFull: [
		{ sv: 'Brå och SCB, via Kolada', en: 'Brå and SCB, via Kolada' },
		{ sv: 'SCB', en: 'Statistics Sweden (SCB)' },
	],
	...given,
});
