import { z } from 'zod';
import { entry, impossible, wrong, type JsonEntry, type FileMutant } from './file-mutant.ts';

const INDICATORS = /^indicators\.json$/;
const CHALLENGES = /^challenges\.json$/;

const rangeOf = (entry: JsonEntry): readonly [number, number] =>
	z.tuple([z.number(), z.number()]).parse(entry['range']);

const leadsOf = (
	entry: JsonEntry,
): readonly { readonly indicator: string; readonly years: number }[] =>
	z.array(z.object({ indicator: z.string(), years: z.number() })).parse(entry['leads']);

/** What indicators, challenges and sources can say that is wrong. */
export const ENTRY_MUTANTS: readonly FileMutant[] = [
	wrong(
		'a target that there is none of',
		CHALLENGES,
		entry((each) => ({ ...each, targets: ['droger'] })),
	),
	wrong(
		'a challenge that there is none of',
		INDICATORS,
		entry((each) => ({ ...each, challenge: 'lycka' })),
	),
	wrong(
		'a unit that there is none of',
		INDICATORS,
		entry((each) => ({ ...each, unit: 'meter' })),
	),
	wrong(
		'a range that its figures lie outside',
		INDICATORS,
		entry((each) => (each['id'] === 'psykisk-pafrestning' ? { ...each, range: [0, 5] } : null)),
	),
	...['2026-02-30', '2999-01-01', 'i går'].map((date) =>
		wrong(
			`retrieved on ${date}`,
			/^sources\.json$/,
			entry((each) => ({ ...each, retrieved: date })),
		),
	),
	wrong(
		'an input that there is none of',
		/^sources\.json$/,
		entry((each) => ({ ...each, inputs: ['kolada-x'] })),
	),
	wrong(
		'terms that nobody knows',
		/^sources\.json$/,
		entry((each) => ({ ...each, license: 'WTFPL' })),
	),

	// What is right in form, and means something else.
	wrong(
		'the other end the heavier',
		INDICATORS,
		entry((each) => ({ ...each, heavier: each['heavier'] === 'lower' ? 'higher' : 'lower' })),
	),
	wrong(
		'a survey ranked',
		INDICATORS,
		entry((each) =>
			each['ranking'] === 'discouraged' ? { ...each, ranking: 'allowed', unranked: null } : null,
		),
	),
	wrong(
		'pooled figures ranked one by one',
		INDICATORS,
		entry((each) => (each['ranking'] === 'pooled' ? { ...each, ranking: 'allowed' } : null)),
	),
	wrong(
		'no decimals',
		INDICATORS,
		entry((each) => (each['decimals'] === 0 ? null : { ...each, decimals: 0 })),
	),
	wrong(
		'another unit',
		INDICATORS,
		entry((each) => ({ ...each, unit: each['unit'] === 'kr' ? '%' : 'kr' })),
	),
	wrong(
		'a range that holds anything',
		INDICATORS,
		entry((each) => ({ ...each, range: [-1_000_000, 1_000_000] })),
	),
	wrong(
		'the middle of its range for a true one',
		INDICATORS,
		entry((each) => {
			const [least, greatest] = rangeOf(each);
			const midpoint = (least + greatest) / 2;
			return each['midpoint'] === midpoint ? null : { ...each, midpoint };
		}),
	),
	wrong(
		'the id of another series',
		INDICATORS,
		entry((each) => ({ ...each, kpi: 'N99999' })),
	),
	wrong(
		'no breaks',
		INDICATORS,
		entry((each) => (String(each['breaks']) === '' ? null : { ...each, breaks: [] })),
	),
	wrong(
		'no targets',
		CHALLENGES,
		entry((each) => (String(each['targets']) === '' ? null : { ...each, targets: [] })),
	),
	wrong(
		'a lead of other years',
		CHALLENGES,
		entry((each) => {
			const [lead, ...others] = leadsOf(each);
			if (lead === undefined) return null;
			return { ...each, leads: [{ ...lead, years: lead.years === 1 ? 5 : 1 }, ...others] };
		}),
	),
	wrong(
		'leads in another order',
		CHALLENGES,
		entry((each) =>
			leadsOf(each).length < 2 ? null : { ...each, leads: leadsOf(each).toReversed() },
		),
	),
	wrong(
		'another publisher',
		/^sources\.json$/,
		entry((each) => ({ ...each, publisher: each['publisher'] === 'SCB' ? 'RKA' : 'SCB' })),
	),

	// What can't be.
	impossible(
		'an id of a series that there can be none of',
		INDICATORS,
		entry((each) => ({ ...each, kpi: 'hej' })),
	),
	impossible(
		'a midpoint outside its range',
		INDICATORS,
		entry((each) => ({ ...each, midpoint: rangeOf(each)[1] + 1 })),
	),
	impossible(
		'a range upside down',
		INDICATORS,
		entry((each) => ({ ...each, range: rangeOf(each).toReversed() })),
	),
	...[1066, 1999, 99_999].map((year) =>
		impossible(
			`a break in ${year}`,
			INDICATORS,
			entry((each) =>
				each['id'] === 'psykisk-pafrestning'
					? { ...each, breaks: [{ year, kind: 'method', note: { sv: 'Nytt.', en: 'New.' } }] }
					: null,
			),
		),
	),
];
