import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { numberOf } from './number-words.ts';
import { first, textOf, type Page } from './page.ts';

/** Up to these words stands in how many problems, and of how many compared. */
const COMPARED = /^(.*?) (?:jämförda problem|problems compared)/;
/** In how many it is in the quarter with the smallest problems; not always told. */
const LEAST =
	/\b(?:I (\S+) hör kommunen till fjärdedelen med minst|In (\S+), it is in the least-affected)/;
const ALL = new Set(['alla', 'all']);

/** The sentence that the page of a municipality opens with: in how many problems it is worst off, of how many. */
export function* headlineFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const count = comparing('counts in headlines of municipalities', page.file);
	const quarters = [...audit.levels.values()].flatMap(
		({ level }) => level.standings.get(code)?.quarter ?? [],
	);
	const of = quarters.length;
	const text = textOf(first(page.root, '[data-finding]'));
	const words = (COMPARED.exec(text)?.[1] ?? '').split(' ');
	const numbers = words.flatMap((word) => numberOf(word, page.language) ?? []);
	const said = words.some((word) => ALL.has(word)) ? [...numbers, ...numbers] : numbers;
	yield count(
		'worst affected',
		said.join(' of '),
		`${quarters.filter((quarter) => quarter === 4).length} of ${of}`,
	);
	const [, sv, en] = LEAST.exec(text) ?? [];
	const least = sv ?? en;
	if (least === undefined) return;
	yield count(
		'least affected',
		ALL.has(least) ? of : numberOf(least, page.language),
		quarters.filter((quarter) => quarter === 1).length,
	);
}
