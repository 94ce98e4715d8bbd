/**
 * What readers see once series that take over have been collected: in a clone of what is committed, the
 * whole way from the publisher's server to the pages, by the programs that an editor runs.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/tables/locale.ts';
import { isPresent } from '../../../src/tables/value.ts';
import { all, attribute, first, readPage, textOf, type Page } from '../../check/figures/page.ts';
import { recipeClone } from '../../check/recipe-clone.fixture.ts';
import { writeFiles } from '../../run/write-files.ts';
import { standingIn } from '../standing.ts';
import { collectingFrom, holdings, indicators } from './collecting.fixture.ts';
import { loopback } from './loopback/server.fixture.ts';
import { words } from '../../../src/words/words.ts';
import { RELEASE } from './small-data.fixture.ts';
import { serveSuccessors, SUCCESSORS } from './successors.fixture.ts';

/** Milliseconds that measuring the groups anew and building all pages may take, on a busy machine. */
const PATIENCE = 60 * 60_000;
const RONNEBY = '1081';
/** The last year of the series as they are served. */
const LAST = 2022;

const clone = recipeClone(fileURLToPath(new URL('../../../', import.meta.url)), '4395');
const answers = mkdtempSync(join(tmpdir(), 'successor-pages-'));

/** Says of each figure that a rule refuses that it is true, as an editor does who has looked it up. */
function except(refused: string): void {
	const faults = refused.matchAll(/^data\/(observations\/(.+)\.csv):(\d+): .*\(rule "(\w+)"\)$/gm);
	for (const [, path = '', indicator = '', line, rule = ''] of faults) {
		const table = readFileSync(clone.inClone(`data/${path}`), 'utf8').split('\n');
		const [municipality = '', year = '', value = ''] = table[Number(line) - 1]?.split(',') ?? [];
		clone.addRow('data/exceptions.csv', {
			indicator,
			municipality,
			year,
			rule,
			value,
			reason_sv: 'Ett prov: står så hos källan.',
			reason_en: 'A trial: it stands so at the source.',
		});
	}
}

beforeAll(async () => {
	clone.open();
	const stands = standingIn(clone.inClone('data'));
	const server = await loopback(holdings(stands));
	serveSuccessors(server.holdings, stands);
	const { files } = await collectingFrom(
		server,
		SUCCESSORS.map(({ after }) => after),
		{ stands, folder: answers, date: RELEASE },
	);
	writeFiles(clone.inClone('data'), files);
	for (const { after, kpi, title } of SUCCESSORS) {
		// What an editor looks up elsewhere: here, at the same server.
		const cell = server.holdings.kpis.get(kpi)?.values.get(LAST)?.get(RONNEBY);
		clone.addRow('data/known-facts.csv', {
			indicator: after,
			municipality: RONNEBY,
			year: String(LAST),
			value: cell !== undefined && isPresent(cell) ? String(cell.value) : '',
			decimals: '6',
			source_title: title,
			source_url: 'https://example.org/',
		});
	}
	server.close();
});
afterAll(() => {
	clone.remove();
	rmSync(answers, { recursive: true });
});

it(
	'the pages are built with them, and each figure on them is what another way of counting comes to',
	() => {
		except(clone.npm('data:package', '--', '--accept'));
		// Figures stand; classes and groups of them are not measured yet, and it says what to run.
		expect(clone.npm('data:package', '--', '--accept')).toContain('npm run measure');
		expect(clone.npm('measure')).toBe('');
		expect(clone.npm('build')).toBe('');
		expect(clone.npm('check:figures')).toBe('');
	},
	PATIENCE,
);

describe.each(SUCCESSORS)('$challenge', ({ challenge, before, after }) => {
	const own = indicators.find(({ id }) => id === after);
	const pageOf = (path: string): Page => readPage(clone.inClone('dist'), `${path}index.html`);
	/** Of which indicators the figures are that stand in some elements. */
	const measuresIn = (page: Page, selector: string): ReadonlySet<string> =>
		new Set(
			all(page.root, `${selector} [data-figure]`).map(
				(figure) => attribute(figure, 'data-figure').split('|')[0] ?? '',
			),
		);

	it.each(LOCALES)(
		'its page is of the successor, the old measure one of the others (%s)',
		(locale) => {
			const page = pageOf(`${locale === 'en' ? 'en/' : ''}utmaningar/${challenge}/`);
			const name = own?.name[locale] ?? '';
			expect(textOf(first(page.root, '.legend-title'))).toBe(`${name}, ${LAST}`);
			expect(measuresIn(page, '[data-finding]')).toEqual(new Set([after]));
			expect(textOf(first(page.root, '[data-finding]')).startsWith(`${name}: `)).toBe(true);
			const offered = all(page.root, 'select[name="indikator"] option').map((option) =>
				attribute(option, 'value'),
			);
			expect(offered[0]).toBe(after);
			expect(offered).toContain(before);
			// There is a need to tell of, also where the old measure parted no municipality from another.
			expect(all(page.root, '.no-need')).toEqual([]);
			expect(all(page.root, '.hard-hit')).toHaveLength(1);
		},
	);

	it.each(LOCALES)('a municipality is told of by it, in its words (%s)', (locale) => {
		const page = pageOf(`${locale === 'en' ? 'en/' : ''}kommuner/ronneby/`);
		const row = `tr[data-problem="${challenge}"]`;
		const figure = first(page.root, `${row} td.value [data-figure]`);
		expect(attribute(figure, 'data-figure')).toBe(`${after}|${RONNEBY}|${LAST}`);
		// A measure per inhabitants says so after its name.
		expect(textOf(first(page.root, `${row} th small`))).toContain(
			words(locale).problems.measures[after],
		);
	});

	it.each(LOCALES)('where the need meets money is counted by it (%s)', (locale) => {
		const page = pageOf(`${locale === 'en' ? 'en/' : ''}behov-och-fonder/${challenge}/`);
		expect(all(page.root, '.no-need')).toEqual([]);
		expect(textOf(page.root)).toContain(own?.name[locale]);
	});
});
