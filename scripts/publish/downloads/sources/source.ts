import { siteAddress } from '../../../../src/site-address.ts';
import type { ApiDownload } from '../../../../src/tables/api/downloads.ts';
import type { Locale } from '../../../../src/tables/locale.ts';
import { address } from '../../../../src/words/address.ts';
import type { AboutIndicator } from '../../../../src/words/about-sheet.ts';
import type { PublishedData } from '../published.ts';
import type { Sheet, FileTable } from '../../../../src/words/text/file-table.ts';

/** What the files of a subject are made of. */
export interface DownloadSource {
	readonly subject: ApiDownload['subject'];
	readonly id: string | null;
	/** Where the files are, from the folder of the API, without their endings. */
	readonly path: string;
	/** For people, in a language. */
	readonly table: (locale: Locale) => FileTable;
	/** For programs. */
	readonly values: () => FileTable;
	/** The same for programs as JSON, where no file of the API holds it. */
	readonly json?: () => object;
	/** The sheets of a workbook after the first, which is the table. */
	readonly sheet: (locale: Locale) => string;
	readonly others: (locale: Locale) => readonly Sheet[];
	/** What it holds, and the path of the page on it. */
	readonly title: (locale: Locale) => string;
	readonly page: string;
	/** Columns that tell the rows for programs apart. */
	readonly key: readonly string[];
	/** Whether the API has the files for spreadsheets already. */
	readonly hasExcelCsv?: boolean;
}

/** What sources are made of: the files of the API, and where the site is published. */
export interface DownloadGround {
	readonly data: PublishedData;
	readonly site: URL;
}

/** Absolute address of a page, by its Swedish path. */
export const pageOn =
	(site: URL) =>
	(path: string, locale: Locale): string =>
		siteAddress(site, address(path, locale));

/** The indicators with their figures. */
export const measuresOf = ({ index, series }: PublishedData): readonly AboutIndicator[] =>
	index.indicators.flatMap((indicator) => {
		const figures = series.get(indicator.id);
		return figures === undefined ? [] : [{ indicator, series: figures }];
	});
