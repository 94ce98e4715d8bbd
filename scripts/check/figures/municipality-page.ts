import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { MunicipalityFacts } from './facts.ts';
import { headlineFigures } from './headline.ts';
import { measureFigures } from './measure-figures.ts';
import { fundRowFigures, moneyFigures } from './money-figures.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { rowFigures } from './row-figures.ts';
import { peerFigures, similarFigures } from './similar-figures.ts';
import { firstNumber, numbersIn, spelled } from './spelled.ts';

/** The parts of the list of problems, by the quarter that they hold. */
const PARTS: Readonly<Record<number, string>> = {
	4: 'most',
	3: 'between',
	2: 'between',
	1: 'least',
};

/** Which part of the list each problem stands in, how many each part says that it holds, and their order. */
function* orderFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const quarter = comparing('need levels on pages of municipalities', page.file);
	for (const part of all(page.root, '.problems > tbody')) {
		const group = attribute(part, 'data-group');
		const rows = all(part, 'tr[data-problem]');
		yield quarter(
			`rows of ${group}`,
			firstNumber(textOf(first(part, '.group small'))),
			rows.length,
		);
		const shares = rows.map((row) => {
			const id = attribute(row, 'data-problem');
			return { id, standing: audit.levels.get(id)?.level.standings.get(code) };
		});
		for (const { id, standing } of shares) {
			yield quarter(id, group, (standing && PARTS[standing.quarter]) ?? 'unplaced');
		}
		const places = shares.flatMap(({ standing }) => (standing ? standing.place / standing.of : []));
		yield quarter(
			`order of ${group}`,
			places.join(' '),
			places.toSorted((a, b) => a - b).join(' '),
		);
	}
}

/** All that the page of a municipality shows. */
export function* municipalityPage(
	page: Page,
	audit: Audit,
	{ code }: MunicipalityFacts,
): Generator<Comparison> {
	const value = comparing('values on pages of municipalities', page.file);
	const residents = spelled(audit.residents.get(code) ?? 0n, 0, page.language);
	yield value('code', numbersIn(textOf(first(page.root, '.facts [data-code]'))).join(' '), code);
	yield value('residents', firstNumber(textOf(first(page.root, '[data-residents]'))), residents);
	yield* headlineFigures(page, audit, code);
	yield* orderFigures(page, audit, code);
	const rows = all(page.root, '.problems tr[data-problem]');
	yield value('number of problems', rows.length, audit.challenges.length);
	for (const row of rows) yield* rowFigures(page, audit, { row, code });
	yield* measureFigures(page, audit, code);
	yield* moneyFigures(page, audit, code);
	yield* fundRowFigures(page, audit, code);
	yield* similarFigures(page, audit, code);
	yield* peerFigures(page, audit, code);
}
