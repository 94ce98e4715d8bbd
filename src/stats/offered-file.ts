import type { DownloadForm } from '../tables/api/downloads.ts';

/** What a file under a figure can be opened with; what describes another, and what is for one standard, is told of elsewhere. */
export type OfferedForm = Exclude<DownloadForm, 'csvw' | 'indigo'>;

/** In this order wherever files are offered. */
export const OFFERED_FORMS: readonly OfferedForm[] = [
	'csv-excel',
	'csv-rfc4180',
	'xlsx',
	'json',
	'zip',
];

/** What a script can make of what a reader has chosen, in the same order. */
export const MADE_FORMS = [
	'csv-excel',
	'csv-rfc4180',
	'xlsx',
	'json',
] as const satisfies readonly OfferedForm[];
export type MadeForm = (typeof MADE_FORMS)[number];

/** How a file is told from others that are saved with it: ".csv", ".rfc4180.csv". */
export const FILE_ENDINGS: Readonly<Record<OfferedForm, string>> = {
	'csv-excel': '.csv',
	'csv-rfc4180': '.rfc4180.csv',
	xlsx: '.xlsx',
	json: '.json',
	zip: '.zip',
};

/** A file that is offered under a figure. */
export interface OfferedFile {
	readonly form: OfferedForm;
	/** From the root of the site: "/api/v1/funds.xlsx". */
	readonly address: string;
	/** Name that it is saved under. */
	readonly name: string;
	/** Size in bytes. */
	readonly bytes: number;
}
