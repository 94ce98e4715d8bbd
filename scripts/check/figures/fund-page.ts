import { measureIn, type Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { FundFacts } from './facts.ts';
import { COUNTRY } from './observations.ts';
import { expectedText } from './observed.ts';
import { all, attribute, cellsOf, textOf, type Page } from './page.ts';
import { valueIn } from './words.ts';

/** The values of the fund's municipality and of the country, in the fund's year and in the latest. */
export function* fundPage(page: Page, audit: Audit, { code }: FundFacts): Generator<Comparison> {
	const value = comparing('values on pages of funds', page.file);
	for (const section of all(page.root, '.fund-value')) {
		const id = attribute(section, 'data-indicator');
		const measure = measureIn(audit, id);
		for (const row of all(section, 'tr[data-year]')) {
			const year = Number(attribute(row, 'data-year'));
			const [, own, country] = cellsOf(row).map(textOf);
			for (const [place, found] of [
				[code, own],
				[COUNTRY, country],
			] as const) {
				yield value(
					`${id} ${place} ${year}`,
					valueIn(found ?? ''),
					expectedText(measure, place, year, page.language),
				);
			}
		}
	}
}
