/*
 * Files of those compared, as the files of everything else: made when they are pressed, of the figures that
 * the page shows. Fetched with the first row of actions that is unfolded.
 */
import { FILE_ENDINGS, type MadeForm } from '../../stats/offered-file.ts';
import type { Compared, CompareFacts } from '../../stats/municipality/compared.ts';
import { offerFiles, type MadeFile } from '../../steer/actions/offer-files.ts';
import { compareChoice } from '../../steer/compare-choice.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { inSite } from '../../steer/in-site.ts';
import { placeNames } from '../../steer/option-names.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { readView } from '../../steer/spec.ts';
import {
	compareJson,
	compareSheets,
	compareTable,
	compareValues,
	type CompareFileFacts,
} from '../../words/text/compare-table.ts';
import { excelCsv } from '../../words/text/excel-csv.ts';
import { linesOf } from '../../words/text/file-table.ts';
import { listing } from '../../words/text/listing.ts';
import { rfc4180Csv } from '../../words/text/rfc4180-csv.ts';
import { compareSpec } from './compare-choices.ts';

const TYPES = {
	'csv-excel': 'text/csv;charset=utf-8',
	'csv-rfc4180': 'text/csv;charset=utf-8',
	json: 'application/json',
};

/** Codes of those that the address names, or of the example. */
function shownCodes(part: Element, { example }: CompareFacts): readonly string[] {
	const list = part.querySelector<HTMLSelectElement>('select#kommun');
	const known = new Set(placeNames(list).keys());
	const { codes } = compareChoice(
		readView(location.search, compareSpec(known, example)).view.asked,
	);
	return codes.length > 0 ? codes : example;
}

/** @throws Error where the network fails */
async function comparisonFile(part: HTMLElement, form: MadeForm): Promise<MadeFile> {
	const facts = readFacts<CompareFacts>(part);
	const [said, ...compared] = await Promise.all([
		fetchOnce<CompareFileFacts>(part.dataset['files'] ?? ''),
		...shownCodes(part, facts).map((code) => fetchOnce<Compared>(inSite(`/jamfor/${code}.json`))),
	]);
	const name = compared.map(({ slug }) => slug).join('-') + FILE_ENDINGS[form];
	if (form === 'xlsx') {
		const title = listing(
			compared.map((one) => one.name),
			facts.locale,
		);
		const { workbookBlob } = await import('../../steer/workbook-blob.ts');
		const sheets = compareSheets(compared, said, { title, page: location.href });
		return { name, content: await workbookBlob(sheets) };
	}
	const text = {
		'csv-excel': () => excelCsv(linesOf(compareTable(compared, said)), facts.locale),
		'csv-rfc4180': () => rfc4180Csv(linesOf(compareValues(compared, said))),
		json: () => compareJson(compared, said, location.href),
	}[form]();
	return { name, content: new Blob([text], { type: TYPES[form] }) };
}

const part = document.querySelector<HTMLElement>('compare-places');
const row = part?.querySelector('.figure-actions');
if (part && row) offerFiles(row, (form) => comparisonFile(part, form));
