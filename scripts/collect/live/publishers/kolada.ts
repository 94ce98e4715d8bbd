import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../../../run/refusal.ts';
import { seriesOf, type Reading } from '../../series.ts';
import { dumpId, KOLADA_TERMS, LEFT_OUT } from '../../sources/kolada.ts';
import { chunked } from '../chunked.ts';
import type { Client } from '../client.ts';
import type { Description, Publisher } from '../publisher.ts';
import { unitOfTitle } from '../unit.ts';
import { koladaReadings, RIKET } from './kolada-rows.ts';

/**
 * Kolada's API, version 3. What is known of it comes from others' recordings of single rows; no whole
 * answer of it has been seen by us (`recordings.test.ts` says what is still a guess).
 */
const BASE = 'https://api.kolada.se/v3';

/** Ids in each part of an address at most; one more is an error. */
const IDS = 25;

/** Pages of one question at most: 25 municipalities in all years are less than one. */
const PAGES = 50;

const nextPage = z.string().nullish();

/** Version 3 has `next_url`, version 2 had `next_page`. */
const page = z.looseObject({
	values: z.array(z.unknown()),
	next_url: nextPage,
	next_page: nextPage,
});

const kpi = z.looseObject({ id: z.string(), title: z.string() });

/** The note by which a title says that the series has ended: "(-2024)". */
const ENDED = /\s*\(-(\d{4})\)\s*$/;

/** What a row of metadata says. */
const descriptionOf = (title: string): Description => {
	const [, ended] = ENDED.exec(title) ?? [];
	const own = title.replace(ENDED, '').trim();
	return {
		title,
		name: own,
		unit: unitOfTitle(own),
		ended: ended === undefined ? null : Number(ended),
	};
};

/** Turnout is in whole percent from 2018 on. */
const WHOLE = new Set(['N05401']);

/** A page and the checksum of its bytes. */
interface Page {
	readonly address: string;
	readonly values: readonly unknown[];
	readonly sha256: string;
}

/** The address of the page that follows, which may be a part of one. @throws Refusal to leave the server */
function follow(address: string, next: string): string {
	const here = new URL(address);
	const there = new URL(next, here);
	if (there.host !== here.host) {
		throw new Refusal(
			`${address}: found a next page at ${there.host}, expected one at ${here.host}`,
		);
	}
	there.protocol = here.protocol;
	return there.href;
}

/**
 * All pages of an answer. What Kolada has nothing of may be 404, and is then an empty list: whether the
 * id is one of Kolada's is asked first, of its metadata. A next page that it names itself must be there.
 *
 * @throws Refusal where a page is not understood or gone, or the pages have no end
 */
async function pagesOf(address: string, client: Client): Promise<Page[]> {
	const pages: Page[] = [];
	const seen = new Set<string>();
	for (let at: string | null = address; at !== null;) {
		if (seen.has(at) || seen.size >= PAGES) {
			throw new Refusal(
				`${address}: found pages without an end (${seen.size} so far, then ${at}), expected at most ${PAGES}, each once`,
			);
		}
		seen.add(at);
		const { status, text, sha256 } = await client.ask({ address: at });
		const before = pages.at(-1);
		if (status === 404 && before !== undefined) {
			throw new Refusal(
				`${at}: found no such page (HTTP 404), expected the one that ${before.address} names as its next`,
			);
		}
		if (status === 404) return [{ address: at, values: [], sha256 }];
		const parsed = page.safeParse(JSON.parse(text));
		if (!parsed.success) {
			throw new Refusal(`${at}: found an answer without a list "values", expected one`);
		}
		const { values, next_url, next_page } = parsed.data;
		pages.push({ address: at, values, sha256 });
		const next: string | null = next_url ?? next_page ?? null;
		at = next === null || next === '' ? null : follow(at, next);
	}
	return pages;
}

const questions = (codes: number): number => Math.ceil((codes + 1) / IDS);

/** Kolada at an address: its own, or a server on loopback. */
export const kolada = (base = BASE): Publisher => ({
	id: 'kolada',
	base,
	questions: (_, { codes }) => questions(codes.size),
	describe: async (ids, client) => {
		const found = new Map<string, Description>();
		for (const some of chunked(ids, IDS)) {
			for (const { address, values } of await pagesOf(`${base}/kpi/${some.join(',')}`, client)) {
				for (const value of values) {
					const parsed = kpi.safeParse(value);
					if (!parsed.success) {
						throw new Refusal(`${address}: found a KPI without id or title, expected both`);
					}
					if (ids.includes(parsed.data.id)) {
						found.set(parsed.data.id, descriptionOf(parsed.data.title));
					}
				}
			}
		}
		return found;
	},
	fetch: async (id, wanted, client) => {
		const readings: Reading[] = [];
		const sums: string[] = [];
		for (const some of chunked([RIKET, ...wanted.codes], IDS)) {
			const address = `${base}/data/kpi/${id}/municipality/${some.join(',')}`;
			for (const { address: at, values, sha256 } of await pagesOf(address, client)) {
				readings.push(...koladaReadings(values, at, id, wanted));
				sums.push(sha256);
			}
		}
		return {
			series: seriesOf(readings),
			sha256: createHash('sha256').update(sums.join('\n')).digest('hex'),
		};
	},
	titleSaysUnit: true,
	// More decimals than we keep; see `DECIMALS`.
	decimals: (id) => (WHOLE.has(id) ? 0 : 6),
	breaks: () => [],
	sourceId: dumpId,
	source: (id) => ({
		publisher: 'RKA, Kolada',
		kpi: id,
		table: null,
		license: KOLADA_TERMS,
		credit: { sv: 'Källa: Kolada', en: 'Source: Kolada' },
		processing: {
			sv: ['Hämtat ur Koladas öppna gränssnitt, api.kolada.se/v3.', LEFT_OUT[id]?.sv]
				.filter(Boolean)
				.join(' '),
			en: ['Fetched from Kolada’s open interface, api.kolada.se/v3.', LEFT_OUT[id]?.en]
				.filter(Boolean)
				.join(' '),
		},
	}),
});
