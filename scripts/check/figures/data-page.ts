import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { all, attribute, cellsOf, first, textOf, type Page } from './page.ts';
import { numbersIn, spelled } from './spelled.ts';

/** The catalogue of the data: how many measures of how many municipalities, from when to when, and each. */
export function* dataPage(page: Page, { measures, municipalities }: Audit): Generator<Comparison> {
	const count = comparing('counts on the page of the data', page.file);
	const number = (of: number): string => spelled(BigInt(of), 0, page.language);
	const years = [...measures.values()].flatMap(({ observations }) => observations.years);
	yield count(
		'finding',
		numbersIn(textOf(first(page.root, '[data-finding]'))).join(' '),
		[
			number(measures.size),
			number(municipalities.length),
			Math.min(...years),
			Math.max(...years),
		].join(' '),
	);
	const rows = all(page.root, '.indicator-table tr').flatMap((row) => {
		const href = attribute(first(row, 'th a'), 'href');
		return href.startsWith('#indikator-') ? [{ id: href.replace('#indikator-', ''), row }] : [];
	});
	yield count(
		'measures listed',
		rows
			.map(({ id }) => id)
			.toSorted()
			.join(' '),
		[...measures.keys()].toSorted().join(' '),
	);
	for (const { id, row } of rows) {
		const measure = measures.get(id);
		if (!measure) continue;
		const [, , span, coverage] = cellsOf(row).map(textOf);
		const own = measure.observations.years;
		yield count(
			`${id}: years`,
			numbersIn(span ?? '').join(' '),
			[...new Set([own[0], measure.latest])].join(' '),
		);
		yield count(
			`${id}: with a value`,
			numbersIn(coverage ?? '').join(' '),
			`${number(measure.figures.size)} ${number(municipalities.length)}`,
		);
	}
}
