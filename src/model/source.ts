import type { Localized } from '../tables/locale.ts';

/** Where figures come from: one entry of `data/sources.json`. */
export interface Source {
	readonly id: string;
	/** Who published the figures; for our own calculations, this project. */
	readonly publisher: string;
	/** Id of the series at Kolada, e.g. "N03921". */
	readonly kpi: string | null;
	/** Id of the table at SCB, e.g. "TAB638". */
	readonly table: string | null;
	/** The publisher's own title of the series or table. */
	readonly title: string;
	/** Public repository in which the archived file can be fetched by anyone; null for our own calculations. */
	readonly archive: {
		readonly repository: string;
		readonly commit: string;
		readonly path: string;
	} | null;
	/** ISO date, as precise as it is known ("2024-08-30", "2026-09"); null for our own calculations. */
	readonly retrieved: string | null;
	/** SHA-256 of the archived file that we read, hex; null for our own calculations. */
	readonly sha256: string | null;
	/** SPDX id or the name of the terms. */
	readonly license: string;
	/** The credit line that the terms ask for. */
	readonly credit: Localized;
	/**
	 * How the figures came to us where it was not in the publisher's own file, and what was done to
	 * them; null where they were read from that file and stand as published.
	 */
	readonly processing: Localized | null;
	/** Ids of the sources that one of our own calculations rests on; empty otherwise. */
	readonly inputs: readonly string[];
}
