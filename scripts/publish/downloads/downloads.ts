import { siteAddress } from '../../../src/site-address.ts';
import { LOCALES, type Locale } from '../../../src/tables/locale.ts';
import type { ApiDownload, ApiDownloads } from '../../../src/tables/api/downloads.ts';
import { needCsvPath } from '../../../src/tables/need-csv-path.ts';
import { address } from '../../../src/words/address.ts';
import { excelCsv } from '../../../src/words/text/excel-csv.ts';
import { rfc4180Csv } from '../../../src/words/text/rfc4180-csv.ts';
import { sha256 } from '../../derive/sha256.ts';
import { CSVW_ENDING, csvwBeside, type DescribedCsv } from './csvw-beside.ts';
import type { MakeWorkbook } from './kept-workbooks.ts';
import type { PublishedData } from './published.ts';
import { buyingSource } from './sources/buying-source.ts';
import { fundSource } from './sources/fund-source.ts';
import { groupSource } from './sources/group-source.ts';
import { indicatorSources } from './sources/indicator-sources.ts';
import { modelSource } from './sources/model-source.ts';
import { municipalityListSource } from './sources/municipality-list-source.ts';
import { municipalitySources } from './sources/municipality-sources.ts';
import { needAllSource, needSources } from './sources/need-sources.ts';
import { similarSource } from './sources/similar-source.ts';
import type { DownloadGround, DownloadSource } from './sources/source.ts';
import { linesOf, type FileTable } from '../../../src/words/text/file-table.ts';
import { workbook } from './workbook.ts';

/** A file to be downloaded: what is said of it, and what it holds. */
export interface Download extends Pick<ApiDownload, 'path' | 'subject' | 'id' | 'form' | 'locale'> {
	readonly content: string | Uint8Array;
}

/** The language of a file is in its name where it is not Swedish. */
const tagOf = (locale: Locale): string => (locale === 'sv' ? '' : `.${locale}`);

/** Where a subject's pages are, and of which release it is. */
interface Whence {
	readonly site: URL;
	readonly release: string;
}

/** Every file of a subject: each CSV file with its description beside it. */
async function filesOf(
	source: DownloadSource,
	{ site, release }: Whence,
	make: MakeWorkbook,
): Promise<readonly Download[]> {
	const { subject, id, path, table, values, sheet, others, title, page, key } = source;
	const describedOf = (
		csv: string,
		own: FileTable,
		locale: Locale | null,
		as: Pick<DescribedCsv, 'separator' | 'decimal' | 'key'>,
	): Download => ({
		subject,
		id,
		locale,
		path: `${csv}${CSVW_ENDING}`,
		form: 'csvw',
		content: csvwBeside({
			file: csv.slice(csv.lastIndexOf('/') + 1),
			title: title(locale ?? 'en'),
			page: siteAddress(site, address(page, locale ?? 'en')),
			table: own,
			release,
			locale,
			...as,
		}),
	});
	const inLanguages = LOCALES.map(async (locale): Promise<readonly Download[]> => {
		const about = { subject, id, locale };
		const own = table(locale);
		const book = await make([{ name: sheet(locale), table: own }, ...others(locale)]);
		const tag = tagOf(locale);
		const csv = source.hasExcelCsv ? needCsvPath(id ?? '', locale) : `${path}${tag}.csv`;
		return [
			{ ...about, path: csv, form: 'csv-excel', content: excelCsv(linesOf(own), locale) },
			describedOf(csv, own, locale, {
				separator: locale === 'sv' ? ';' : ',',
				decimal: locale === 'sv' ? ',' : '.',
				key: [],
			}),
			{ ...about, path: `${path}${tag}.xlsx`, form: 'xlsx', content: book },
		];
	});
	const plain = values();
	const json = source.json?.();
	const forPrograms = `${path}.rfc4180.csv`;
	return [
		...(await Promise.all(inLanguages)).flat(),
		{
			subject,
			id,
			path: forPrograms,
			form: 'csv-rfc4180',
			locale: null,
			content: rfc4180Csv(linesOf(plain)),
		},
		describedOf(forPrograms, plain, null, { separator: ',', decimal: '.', key }),
		...(json === undefined
			? []
			: [
					{
						subject,
						id,
						path: `${path}.json`,
						form: 'json' as const,
						locale: null,
						content: `${JSON.stringify(json)}\n`,
					},
				]),
	];
}

/** What is offered to be downloaded, in the order of the site. */
const sourcesOf = (published: DownloadGround): readonly DownloadSource[] => [
	...indicatorSources(published),
	...needSources(published),
	needAllSource(published),
	municipalityListSource(published),
	...municipalitySources(published),
	fundSource(published),
	modelSource(published),
	groupSource(published),
	similarSource(published),
	buyingSource(published),
];

/**
 * The data as files for spreadsheets and programs, made of the very files of the API.
 *
 * @param data what the API holds
 * @param site where the site is published: the addresses in the files begin with it
 * @param done called after each subject, with how many there are
 * @param make makes workbooks, or has kept them (kept-workbooks.ts)
 */
export async function downloads(
	data: PublishedData,
	site: URL,
	done: (made: number, of: number) => void = () => undefined,
	make: MakeWorkbook = workbook,
): Promise<readonly Download[]> {
	const sources = sourcesOf({ data, site });
	const whence = { site, release: data.index.release };
	const made: Download[] = [];
	for (const [at, source] of sources.entries()) {
		made.push(...(await filesOf(source, whence, make)));
		done(at + 1, sources.length);
	}
	return made;
}

/** `downloads.json`: what there is, in order of path. */
export const downloadsFile = (release: string, made: readonly Download[]): ApiDownloads => ({
	release,
	files: made
		.map(({ path, subject, id, form, locale, content }) => ({
			path,
			subject,
			id,
			form,
			locale,
			bytes: Buffer.byteLength(content),
			sha256: sha256(content),
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1)),
});
