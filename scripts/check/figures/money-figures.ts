import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { first, textOf, type Page } from './page.ts';
import { numbersIn } from './spelled.ts';

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
	yield count(
		'of its size',
		`${numbers[0] ?? ''} ${numbers.at(-1) ?? ''}`,
		`${alike.length} ${known.length}`,
	);
}
