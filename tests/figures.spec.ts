import { expect, test, type Page } from '@playwright/test';
import { measureIn } from '../scripts/check/figures/audit.ts';
import type { Comparison } from '../scripts/check/figures/comparison.ts';
import type { ChallengeFacts } from '../scripts/check/figures/facts.ts';
import { legendFigures, legendRows, tonesIn } from '../scripts/check/figures/legend.ts';
import { mapFigures, shapes } from '../scripts/check/figures/map.ts';
import { pageOf } from '../scripts/check/figures/page.ts';
import { pictureOf } from '../scripts/check/figures/picture.ts';
import { readAudit } from '../scripts/check/figures/read-audit.ts';
import { tableFigures, tableRows } from '../scripts/check/figures/table.ts';
import { lines, tally } from '../scripts/check/figures/tally.ts';
import { triedOf } from './pages.ts';
import { openMap } from './ready.ts';

/*
 * What a page shows once a reader has chosen another measure or year is made in her browser, from the
 * API. Here each is chosen, and every figure compared with what the tables of `data/` give by the
 * arithmetic of the check.
 */
const audit = readAudit('data');
/** Differences of each kind that are told. */
const TOLD = 3;

/**
 * Chooses a measure and one of its years, and gives the page as it then stands. Runs in the page. A
 * challenge of one measure has none to choose, nor has a measure of one year.
 */
async function choose({ indicator, year }: { indicator: string; year: number }): Promise<string> {
	const select = document.querySelector<HTMLSelectElement>('select[name="indikator"]');
	const slider = document.querySelector<HTMLInputElement>('year-control input[type="range"]');
	let changes = 0;
	const watch = new MutationObserver(() => (changes += 1));
	const subtree = { subtree: true, childList: true, characterData: true, attributes: true };
	watch.observe(document.body, subtree);
	const explained = `[data-explanation] [data-explanation-of="${indicator}"]`;
	const isThere = (): boolean =>
		document.querySelector(explained) !== null &&
		// What explains the picture follows it, the first time when its script has come.
		document.querySelector('[aria-busy="true"]') === null &&
		document.querySelector('[data-table-year]')?.textContent === String(year);
	/** Parts below the map follow when the browser has time, row by row: waits until all have. */
	const settle = async (): Promise<void> => {
		let still = 0;
		while (still < 3 || !isThere()) {
			const before = changes;
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
			still = changes === before ? still + 1 : 0;
		}
	};
	if (select && select.value !== indicator) {
		select.value = indicator;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}
	// The years to choose from are those of the measure, once it is there.
	while (document.querySelector(explained) === null) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	if (slider) {
		slider.value = String(year);
		slider.dispatchEvent(new Event('input', { bubbles: true }));
	}
	await settle();
	watch.disconnect();
	return document.querySelector('main')?.outerHTML ?? '';
}

/** Chooses every year of the measures, and expects what the tables of `data/` give. */
async function expectRight(
	page: Page,
	challenge: ChallengeFacts,
	ids: readonly string[],
): Promise<void> {
	test.setTimeout(600_000);
	const path = `/utmaningar/${challenge.id}/`;
	await openMap(page, path);
	const comparisons: Comparison[] = [];
	for (const id of ids) {
		const measure = measureIn(audit, id);
		for (const year of measure.observations.years) {
			const shown = pageOf(await page.evaluate(choose, { indicator: id, year }), path, 'sv');
			const legend = legendRows(shown);
			const tones = tonesIn(legend);
			const picture = pictureOf({ audit, challenge, measure, year, language: 'sv', tones });
			comparisons.push(
				...tableFigures(tableRows(shown), picture, path),
				...mapFigures(shapes(shown), picture, path),
				...legendFigures(legend, picture, path),
			);
		}
	}
	const kinds = tally(comparisons);
	expect(kinds.length, 'kinds of figures').toBeGreaterThan(0);
	expect(
		lines(
			kinds.filter(({ differ }) => differ.length > 0),
			TOLD,
		),
	).toEqual([]);
}

const tried = triedOf(audit.challenges, 4);

for (const challenge of audit.challenges) {
	const [first = '', ...others] = [...audit.measures.values()]
		.filter(({ indicator }) => indicator.challenge === challenge.id)
		.map(({ indicator }) => indicator.id);
	if (tried.includes(challenge))
		test(`${challenge.id}: every year of the first measure shows what the tables give`, async ({
			page,
		}) => {
			await expectRight(page, challenge, [first]);
		});
	if (others.length === 0) continue;
	test(
		`${challenge.id}: every year of the other measures shows what the tables give`,
		{ tag: '@full' },
		async ({ page }) => {
			await expectRight(page, challenge, others);
		},
	);
}
