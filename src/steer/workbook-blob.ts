import writeExcelFile from 'write-excel-file/browser';
import type { Sheet } from '../words/text/file-table.ts';
import { workbookData } from '../words/text/workbook-data.ts';

/** A workbook as the site's own are, made in the browser: its library weighs more than a page, so few fetch it. */
export const workbookBlob = (sheets: readonly Sheet[]): Promise<Blob> =>
	writeExcelFile(workbookData(sheets)).toBlob();
