import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '../../../src/words/text/file-table.ts';
import { workbookData } from '../../../src/words/text/workbook-data.ts';
import { stillZip } from './still.ts';

/**
 * A workbook (workbook-data.ts). The same sheets give the same bytes, though the library writes the hour of
 * the day into the file.
 */
export const workbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
	stillZip(await writeExcelFile(workbookData(sheets)).toBuffer());
