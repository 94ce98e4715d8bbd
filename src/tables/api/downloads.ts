import { z } from 'zod';
import type { Published } from './published.ts';
import { checksum, identifier, text } from './text.ts';
import { isoDate } from './time.ts';

/** What a file can be opened with. Within a subject they are offered in this order, the last two not at all. */
const DOWNLOAD_FORMS = [
	'csv-excel',
	'csv-rfc4180',
	'xlsx',
	'json',
	'zip',
	'csvw',
	'indigo',
] as const;
export type DownloadForm = (typeof DOWNLOAD_FORMS)[number];

/** What a file holds. */
const DOWNLOAD_SUBJECTS = [
	'indicator',
	'need',
	'municipality',
	'municipalities',
	'funds',
	'models',
	'groups',
	'similarity',
	'buying',
	'all',
] as const;
export type DownloadSubject = (typeof DOWNLOAD_SUBJECTS)[number];

const download = z.strictObject({
	path: text.describe('Where the file is, from the folder of the API.'),
	subject: z
		.enum(DOWNLOAD_SUBJECTS)
		.describe(
			'What it holds: an indicator, the list of need and known funds of a challenge, or of all where the id is null, all series of a municipality, the list of municipalities with what is known of the money of each, the registry of funds, the models with what is said of each, the problem profiles, the similar municipalities, the facts on buying, or all of it.',
		),
	id: z
		.union([identifier, z.string().regex(/^\d{4}$/, 'expected the four digits of a municipality')])
		.nullable()
		.describe(
			'Id of the indicator or the challenge, code of the municipality; null where there is but one.',
		),
	form: z
		.enum(DOWNLOAD_FORMS)
		.describe(
			'"csv-excel": for a spreadsheet in the language of the file; "csv-rfc4180": for programs, after RFC 4180; "xlsx": a workbook with a sheet of sources; "json": the same for programs, where no file of the API holds it; "zip": many files in one; "csvw": the description of a CSV file (CSV on the Web), beside it; "indigo": in the fields of the INDIGO Data Standard.',
		),
	locale: z
		.enum(['sv', 'en'])
		.nullable()
		.describe('Language of its words; null where it is the same in both.'),
	bytes: z.int().min(0).describe('Size in bytes.'),
	sha256: checksum.describe('SHA-256 checksum, hexadecimal.'),
});

/** `downloads.json`. */
export const downloads = z
	.strictObject({
		release: isoDate.describe('Date of the release of the data.'),
		files: z.array(download).describe('Every such file, in order of path.'),
	})
	.meta({
		title: 'downloads.json',
		description:
			'The same data as files for spreadsheets and other programs, with their checksums.',
	});

export type ApiDownload = Published<typeof download>;
export type ApiDownloads = Published<typeof downloads>;
