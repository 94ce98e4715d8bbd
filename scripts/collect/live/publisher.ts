import type { Source } from '../../../src/tables/api/series-source.ts';
import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { Codes } from '../place.ts';
import type { Series } from '../series.ts';
import type { Client } from './client.ts';
import type { CountedUnit } from './unit.ts';

/** What a publisher says of a series before any figure of it is asked for. */
export interface Description {
	/** The publisher's own title. */
	readonly title: string;
	/** The title without a note that the series has ended: what must not change from one year to the next. */
	readonly name: string;
	readonly unit: CountedUnit | null;
	/** Last year of a series that has ended; null for one that goes on. */
	readonly ended: number | null;
}

/** What is asked of a series. */
export interface Wanted {
	/** First year; null for all. */
	readonly from: number | null;
	/** The municipalities; the country is always asked for too. */
	readonly codes: Codes;
	/** The first year of those that are younger than our series. */
	readonly since: ReadonlyMap<MunicipalityCode, number>;
}

/** A series as it was fetched. */
export interface Fetched {
	/** A cell that the publisher lacks is not there. */
	readonly series: Series;
	/** Of all answers that it was read from, in the order asked, hex. */
	readonly sha256: string;
	/** What a person should know of it besides. */
	readonly notes?: readonly string[];
}

/** How a publisher's answers become series: all that is known of its API stands behind this. */
export interface Publisher {
	/** As the plan names it. */
	readonly id: string;
	/** Address that its API begins with. */
	readonly base: string;
	/** Questions that a series takes, about: for the time left. */
	readonly questions: (id: string, wanted: Wanted) => number;
	/**
	 * Metadata of several series. One that the publisher does not have is not there.
	 *
	 * @throws Refusal when an answer is not understood
	 */
	readonly describe: (
		ids: readonly string[],
		client: Client,
	) => Promise<ReadonlyMap<string, Description>>;
	/** Figures of one series. @throws Refusal or DataError when an answer is not understood */
	readonly fetch: (id: string, wanted: Wanted, client: Client) => Promise<Fetched>;
	/**
	 * Whether a title is all that tells its unit, as where there is no field for it: a person is then told of a title
	 * that does not. Where not, the publisher's own file holds the unit to ours.
	 */
	readonly titleSaysUnit: boolean;
	/** Decimals of its figures: two publishers of one series must agree to the fewer. */
	readonly decimals: (id: string) => number;
	/** Years from which a series is made in another way, which its indicator must tell of. */
	readonly breaks: (id: string) => readonly { readonly year: number; readonly kind: string }[];
	/** Id of the source in `data/sources.json`. */
	readonly sourceId: (id: string) => string;
	/** The rest of its entry there. */
	readonly source: (
		id: string,
	) => Pick<Source, 'publisher' | 'kpi' | 'table' | 'license' | 'credit' | 'processing'>;
}
