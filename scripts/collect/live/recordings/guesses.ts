import { z } from 'zod';
import type { Reason } from '../../../../src/tables/value.ts';
import { retryAfter } from '../client.ts';
import { REASON_OF } from '../publishers/kolada-status.ts';
import { countOf, ELECTION_2026, finalFiles } from '../publishers/valmyndigheten-files.ts';
import { jsonOf, type Recording } from './recording.ts';

/** What we take for granted of an API and nobody has seen. */
export interface Guess {
	/** What it says, as `docs/editors.md` has it while no recording has confirmed it. */
	readonly says: string;
	/** Names of the recordings that can tell. */
	readonly told: readonly string[];
	/** Whether it holds in one of them; null where that one can't tell. */
	readonly holds: (found: Recording) => boolean | null;
}

const cell = z.looseObject({
	gender: z.string(),
	value: z.number().nullable(),
	status: z.string().nullish(),
	isdeleted: z.unknown().optional(),
});
const page = z.looseObject({
	values: z.array(z.looseObject({ values: z.array(cell).optional() })),
	next_url: z.unknown().optional(),
});

/** A page of Kolada's; null where it is none. */
const pageOf = (found: Recording): z.infer<typeof page> | null =>
	page.safeParse(jsonOf(found)).data ?? null;

const cellsOf = (found: Recording): z.infer<typeof cell>[] =>
	pageOf(found)?.values.flatMap(({ values = [] }) => values) ?? [];

/**
 * KPIs of which much is withheld or missing in small municipalities: children in residential care, and pupils
 * who may go on to upper secondary school.
 */
export const OFTEN_EMPTY = ['N33816', 'N15428'] as const;

/** Name of the recording of such a KPI. */
export const smallPage = (kpi: string): string => `kolada-small-${kpi.toLowerCase()}`;

/** A word for why there is no figure, which only a cell that has none of that kind can tell. */
const word = (says: string, reason: Reason): Guess => ({
	says,
	told: [`kolada-status-${reason}`, 'kolada-status-unknown', ...OFTEN_EMPTY.map(smallPage)],
	holds: (found) => {
		const words = cellsOf(found).flatMap(({ gender, value, status }) =>
			gender === 'T' && value === null ? [status ?? ''] : [],
		);
		if (words.some((each) => REASON_OF[each] === reason)) return true;
		// Another word than those that we know may be this one.
		return words.some((each) => each !== '' && REASON_OF[each] === undefined) ? false : null;
	},
});

/** Whether something is read without a fault. */
const isRead = (reading: () => unknown): boolean => {
	try {
		return reading() !== undefined;
	} catch {
		return false;
	}
};

const area = z.looseObject({ valomrade: z.looseObject({ kod: z.string() }) });

/** All guesses. One that does not hold stops collecting in a sentence, and nothing in `data/` changes. */
export const GUESSES: readonly Guess[] = [
	{
		says: 'Kolada’s next page stands in `next_url` (`next_page` is read too)',
		told: ['kolada-data-page'],
		holds: (found) => typeof pageOf(found)?.next_url === 'string',
	},
	{
		says: 'a KPI of Kolada’s can be asked for with 25 municipalities and without years',
		told: ['kolada-data-page'],
		holds: (found) => found.status === 200 && cellsOf(found).length > 0,
	},
	{
		says: 'each value of Kolada’s has `isdeleted`, true or false',
		told: ['kolada-data-page'],
		holds: (found) =>
			cellsOf(found).length > 0 &&
			cellsOf(found).every(({ isdeleted }) => typeof isdeleted === 'boolean'),
	},
	{
		says: 'what Kolada has nothing of is 404 or an empty list',
		told: ['kolada-data-wrong', 'kolada-kpi-wrong'],
		holds: (found) => found.status === 404 || pageOf(found)?.values.length === 0,
	},
	word('Kolada’s word for a figure that is missing is `Missing`', 'missing'),
	word('Kolada’s word for a figure that is withheld is `Private` or `Privacy`', 'suppressed'),
	word('Kolada’s word for a figure that cannot exist is `Not applicable`', 'not-applicable'),
	{
		says: 'SCB answers what it does not understand with 400 and a `title`',
		told: ['scb-wrong-code'],
		holds: (found) =>
			found.status === 400 && z.looseObject({ title: z.string() }).safeParse(jsonOf(found)).success,
	},
	{
		says: 'SCB answers too many questions with 429 and `Retry-After`',
		told: ['scb-too-many'],
		holds: ({ status, headers = {} }) =>
			status === 429 && retryAfter(headers['retry-after'] ?? null, 0) !== null,
	},
	{
		says: 'Valmyndigheten’s list has a checksum and a file in each line, those of the final count of 2026 among them',
		told: ['valmyndigheten-list'],
		holds: ({ status, text = '', asked }) =>
			status === 200 && isRead(() => finalFiles(text, ELECTION_2026, asked).keys().next().value),
	},
	{
		says: 'Valmyndigheten’s file of a municipality says which election and count it is of, how many districts are counted, how many voted and how many were entitled to',
		told: ['valmyndigheten-result'],
		holds: (found) => {
			const own = jsonOf(found);
			const code = area.safeParse(own).data?.valomrade.kod ?? '';
			return isRead(() => countOf(own, code, ELECTION_2026, found.asked));
		},
	},
	{
		says: 'what Valmyndigheten has no file of is 404',
		told: ['valmyndigheten-wrong'],
		holds: ({ status }) => status === 404,
	},
];

/** Whether recordings confirm a guess: one that can tell does, and none says otherwise. */
export function isConfirmed(
	{ told, holds }: Guess,
	recordings: ReadonlyMap<string, Recording>,
): boolean {
	const said = told
		.flatMap((name) => recordings.get(name) ?? [])
		.filter(({ kind }) => kind === 'recorded')
		.map(holds);
	return said.includes(true) && !said.includes(false);
}
