import { LOCALES } from '../../src/tables/locale.ts';
import type { ApiBuying, BuyingFact, BuyingLimit } from '../../src/tables/api/buying.ts';
import { buying, BUYING_PLACES, type BuyingRow } from '../../src/tables/buying.ts';
import { buyingLimits, type LimitRow } from '../../src/tables/buying-limits.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { states } from './states-number.ts';
import { readTable, type Row } from './table.ts';

/** The tables of the page on buying, as text. */
export interface BuyingTexts {
	readonly facts: string;
	readonly limits: string;
}

const FACTS = 'data/buying.csv';
const LIMITS = 'data/buying-limits.csv';

const factOf = (row: BuyingRow): BuyingFact => ({
	id: row.id,
	topic: row.topic,
	places: row.places,
	weight: row.weight,
	said: { sv: row.said_sv, en: row.said_en },
	phrase: row.phrase,
	source: {
		called: { sv: row.called_sv, en: row.called_en },
		publisher: row.publisher,
		title: row.title,
		url: row.url,
		year: row.year,
	},
});

/** Each fact stands somewhere, and each place of the page has something to read at once. */
function checkPlaces(rows: readonly Row<BuyingRow>[]): void {
	for (const { place, data } of rows) {
		if (data.places.length > 0) continue;
		throw new DataError(place, `places: found nothing, expected some of ${BUYING_PLACES.join()}`);
	}
	for (const each of BUYING_PLACES) {
		if (rows.some(({ data }) => data.weight === 'first' && data.places.includes(each))) continue;
		throw new DataError(
			{ file: FACTS },
			`places: found no row of "${each}" with the weight "first", expected one or more`,
		);
	}
}

/** An amount stands in the sentence that states it, in both languages: a slip in one shows. */
function checkStated({ place, data }: Row<LimitRow>, facts: ReadonlyMap<string, BuyingFact>): void {
	const fact = facts.get(data.fact);
	if (!fact) {
		throw new DataError(place, `fact: found "${data.fact}", expected the id of a row in ${FACTS}`);
	}
	for (const locale of LOCALES) {
		if (states(fact.said[locale], data.amount, locale)) continue;
		throw new DataError(
			place,
			`amount: found ${data.amount}, expected an amount that the fact "${fact.id}" states (said_${locale})`,
		);
	}
}

/** The days of a kind follow on each other in the table, and none has two amounts. */
function checkDays(rows: readonly Row<LimitRow>[]): void {
	const last = new Map<string, string>();
	for (const { place, data } of rows) {
		const { kind, from, until } = data;
		if (until < from) {
			throw new DataError(place, `until: found ${until}, expected ${from} or later`);
		}
		const before = last.get(kind);
		if (before !== undefined && from <= before) {
			throw new DataError(
				place,
				`from: found ${from}, expected a day after ${before}, to which the row before of "${kind}" goes`,
			);
		}
		last.set(kind, until);
	}
}

/**
 * Reads `data/buying.csv` and `data/buying-limits.csv`: what is known of how a municipality may buy, and the
 * amounts, each of which a fact must state.
 *
 * @throws DataError at the first thing that is wrong
 */
export function readBuying(texts: BuyingTexts): ApiBuying {
	const rows = readTable(FACTS, texts.facts, buying);
	checkKeys(rows, 'id', ({ id }) => id);
	checkPlaces(rows);
	const facts = rows.map(({ data }) => factOf(data));
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const limits = readTable(LIMITS, texts.limits, buyingLimits);
	for (const row of limits) checkStated(row, byId);
	checkDays(limits);
	return { facts, limits: limits.map(({ data }): BuyingLimit => data) };
}
