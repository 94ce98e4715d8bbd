import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { amountIn } from './fund-money.ts';
import { all, attribute, cellsOf, first, textOf, type Page } from './page.ts';
import { firstNumber, numbersIn } from './spelled.ts';

/** Lower bounds of the sizes that municipalities are counted by. */
const SIZES = [0n, 10_000n, 20_000n, 50_000n, 100_000n];

const sizeOf = (residents: bigint): number =>
	SIZES.filter((least) => residents >= least).length - 1;

/** Where no fund is known: in how many municipalities of its size one is. */
export function* moneyFigures(
	page: Page,
	{ residents, funds, municipalities }: Audit,
	code: string,
): Generator<Comparison> {
	const count = comparing('counts by size on pages of municipalities', page.file);
	const said = first(page.root, '.money-brief [data-of-size]');
	const isListed = funds.some((fund) => fund.code === code);
	yield count('is there', said !== undefined, !isListed);
	if (!said) return;
	const own = sizeOf(residents.get(code) ?? 0n);
	const alike = municipalities.filter((each) => sizeOf(residents.get(each.code) ?? 0n) === own);
	const known = alike.filter((each) =>
		funds.some((fund) => fund.code === each.code && fund.status !== 'planned'),
	);
	const numbers = numbersIn(textOf(said));
	yield count('of its size', numbers.slice(0, 2).join(' '), `${known.length} ${alike.length}`);
}

/** Id of the fund that a link leads to: "/en/fonder/norrkoping/". */
const fundOf = (href: string): string => /\/fonder\/([\w-]+)\/$/.exec(href)?.[1] ?? '';

/** The money of a municipality beside its name: amount, the year that it is from, when it stood as told. */
function* briefFigures(page: Page, { funds, money }: Audit, code: string): Generator<Comparison> {
	const fund = comparing('money on pages of municipalities', page.file);
	const rows = all(page.root, '.money-brief [data-fund-row]');
	const own = funds.filter((each) => each.code === code).map(({ id }) => id);
	const shown = rows.map((row) => attribute(row, 'data-fund-row'));
	yield fund('those beside the name', shown.toSorted().join(' '), own.toSorted().join(' '));
	for (const row of rows) {
		const id = attribute(row, 'data-fund-row');
		const known = money.get(id);
		const name = textOf(first(row, 'a'));
		const { amount, rest } = amountIn(textOf(row).replace(name, ''), page.language);
		yield fund(`${id} beside the name: amount`, amount, known?.amount ?? '');
		yield fund(
			`${id} beside the name: years`,
			numbersIn(rest).join(' '),
			[known?.year, known?.statusYear].filter((year) => year !== '').join(' '),
		);
	}
}

/** The same below, with when each was last seen and how many sources tell of it. */
function* tableFigures(page: Page, { funds, money }: Audit, code: string): Generator<Comparison> {
	const fund = comparing('money on pages of municipalities', page.file);
	const rows = all(page.root, '.money-table tbody tr');
	const own = funds.filter((each) => each.code === code).map(({ id }) => id);
	const idOf = (row: (typeof rows)[number]): string =>
		fundOf(attribute(first(row, 'th a'), 'href'));
	yield fund('those in the table', rows.map(idOf).toSorted().join(' '), own.toSorted().join(' '));
	for (const row of rows) {
		const id = idOf(row);
		const known = money.get(id);
		const [, , amount, year, seen, status, sources] = cellsOf(row).map(textOf);
		const said = {
			dropped: firstNumber(textOf(first(row, 'th small'))),
			amount: amountIn(amount ?? '', page.language).amount,
			year: firstNumber(year ?? ''),
			seen: firstNumber(seen ?? ''),
			status: firstNumber(status ?? ''),
			sources: firstNumber(sources ?? ''),
		};
		const expected = {
			dropped: known?.droppedYear,
			amount: known?.amount,
			year: known?.year,
			seen: known?.seen,
			status: known?.statusYear,
			sources: known?.sources,
		};
		for (const fact of ['dropped', 'amount', 'year', 'seen', 'status', 'sources'] as const) {
			yield fund(`${id} in the table: ${fact}`, said[fact], expected[fact] ?? '');
		}
	}
}

/** All that the page of a municipality says of its money. */
export function* fundRowFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	yield* briefFigures(page, audit, code);
	yield* tableFigures(page, audit, code);
}
