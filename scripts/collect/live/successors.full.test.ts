/**
 * Series that have been defined and wait to be collected take over by themselves: what is collected, what
 * leads a challenge, the need levels and the sentences are computed here from the collected tables, by
 * the functions that publishing and the pages use. The pages' markup: successor-pages.full.test.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureBases } from '../../../src/stats/municipality/measure-basis.ts';
import { isPresent } from '../../../src/tables/value.ts';
import { problemFacts } from '../../../src/words/text/problem-facts.ts';
import { words } from '../../../src/words/words.ts';
import { adjacency } from '../../derive/adjacency.ts';
import { allFigures, allSeries, leadsOf } from '../../derive/leads.ts';
import { municipalitiesFile } from '../../derive/municipalities-file.ts';
import { hasNeed, needFile } from '../../derive/need-file.ts';
import { measureClasses } from '../../measure/classes/measure-classes.ts';
import { challengeEntry, indicatorEntry } from '../../publish/index-file.ts';
import { dataFiles } from '../../read/data-files.ts';
import { readUnmeasured } from '../../read/data.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { renew, type Renewal } from '../package/renew.ts';
import { standingIn, type DataBefore } from '../standing.ts';
import { collectingFrom, holdings, indicators, places } from './collecting.fixture.ts';
import type { Gathered } from './collect-live.ts';
import { effects } from './effects.ts';
import { liveFeedsOf } from './live-plan.ts';
import { loopback, type Loopback } from './loopback/server.fixture.ts';
import { RELEASE, smallData } from './small-data.fixture.ts';
import { serveSuccessors, SUCCESSORS } from './successors.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'successors-'));
const folder = join(root, 'data');

let server: Loopback;
let standing: DataBefore;
let gathered: Gathered;
let renewal: Renewal;
let was: Unmeasured;
let is: Unmeasured;

beforeAll(async () => {
	const [first, ...rest] = SUCCESSORS.map(({ challenge }) => challenge);
	await smallData(folder, first ?? '', ...rest);
	standing = standingIn(folder);
	server = await loopback(holdings(standing));
	serveSuccessors(server.holdings, standing);
	gathered = await collectingFrom(
		server,
		SUCCESSORS.map(({ after }) => after),
		{ stands: standing, folder: join(root, 'answers'), date: RELEASE },
	);
	renewal = await renew(folder, gathered.files, RELEASE);
	was = await readUnmeasured(folder, () => undefined);
	is = await readUnmeasured(dataFiles(folder, renewal.files), () => undefined);
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});

/** What the site would say of a challenge, in one municipality. */
function pageOf(data: Unmeasured, challenge: string, code: string) {
	const rows = measureClasses(data.indicators, allFigures(data), [], RELEASE);
	const classes = new Map(rows.map((row) => [row.indicator, row]));
	const series = allSeries({ ...data, classes });
	const leads = leadsOf(data, series);
	const entries = data.indicators.flatMap((indicator) => {
		const figures = series.get(indicator.id);
		return figures ? [indicatorEntry(indicator, figures)] : [];
	});
	const need = needFile(
		leads,
		data.municipalities.map((each) => each.code),
		data.funds,
	);
	const municipalities = municipalitiesFile(data, series, adjacency(data.topology, data.links));
	const challenges = leads.map((lead) => challengeEntry(lead, entries));
	const bases = measureBases({ challenges, indicators: entries }, (id) => {
		const own = series.get(id);
		if (own === undefined) throw new Error(id);
		return own;
	});
	const sources = {
		challenges,
		indicators: entries,
		need,
		municipalities,
		funds: data.funds,
		targetNames: new Map(data.targets.map(({ key, name }) => [key, name])),
		bases,
	};
	const place = municipalities.find((each) => each.code === code);
	const told = challenges.find(({ id }) => id === challenge);
	if (place === undefined || told === undefined) throw new Error(`${code} ${challenge}`);
	const facts = problemFacts(place, told, sources, bases);
	return { entry: told, sentence: words('sv').sentences.line(facts.measure), need };
}

it('every successor is collected by its KPI alone', () => {
	const waiting = ['N03935', 'N33818', 'N33820', 'N00904', 'N35846'];
	const own = indicators.filter(({ kpi }) => kpi !== null && waiting.includes(kpi));
	expect(own.map(({ kpi }) => kpi).sort()).toEqual(waiting.sort());
	for (const indicator of own) {
		expect(liveFeedsOf(indicator)).toEqual([{ publisher: 'kolada', id: indicator.kpi }]);
	}
});

describe.each(SUCCESSORS)('$challenge', ({ challenge, before, after, kpi }) => {
	it('has another lead once its successor is collected, and the report says so', () => {
		const leadIn = (data: Unmeasured) =>
			leadsOf(data, allFigures(data)).find((lead) => lead.challenge.id === challenge);
		expect(leadIn(was)?.indicator.id).toBe(before);
		expect(leadIn(is)?.indicator.id).toBe(after);
		const lead = leadIn(is);
		expect(lead !== undefined && hasNeed(lead)).toBe(true);
		expect(effects(was, is, new Map()).need).toContain(
			`${challenge}: led by ${after}, and no longer by ${before}`,
		);
	});

	it('is not spliced: the old series stands as it was, the new one has its own years and source', () => {
		expect(gathered.files.has(`observations/${before}.csv`)).toBe(false);
		const rows = (gathered.files.get(`observations/${after}.csv`) ?? '')
			.trimEnd()
			.split('\n')
			.slice(1)
			.map((line) => line.split(','));
		expect(new Set(rows.map((cells) => cells.at(-1)))).toEqual(
			new Set([`kolada-${kpi.toLowerCase()}`]),
		);
		const years = [...(server.holdings.kpis.get(kpi)?.values.keys() ?? [])];
		expect(new Set(rows.map(([, year]) => Number(year)))).toEqual(new Set(years));
	});

	it('has need levels of the successor', () => {
		const values = server.holdings.kpis.get(kpi)?.values;
		const last = Math.max(...(values?.keys() ?? []));
		// Those with a figure in each of the last three years, by their mean.
		const means = places
			.slice(1)
			.flatMap((place): [string, number][] => {
				const own = [last, last - 1, last - 2].flatMap((year) => {
					const value = values?.get(year)?.get(place);
					return value !== undefined && isPresent(value) ? [value.value] : [];
				});
				return own.length === 3 ? [[place, own.reduce((sum, each) => sum + each) / 3]] : [];
			})
			.sort(([, a], [, b]) => b - a);
		const leads = leadsOf(is, allFigures(is));
		const codes = is.municipalities.map(({ code }) => code);
		const own = needFile(leads, codes, is.funds)[challenge] ?? {};
		// Well inside the outer quarters, where no way of rounding matters.
		const few = Math.floor(means.length / 5);
		for (const [place] of means.slice(0, few)) expect(own[place]?.quarter, place).toBe(4);
		for (const [place] of means.slice(-few)) expect(own[place]?.quarter, place).toBe(1);
	});

	it('is told in the words of the successor', () => {
		const [old, now] = [was, is].map((data) => pageOf(data, challenge, '1081'));
		const clause = (id: string): string[] =>
			(indicators.find((each) => each.id === id)?.phrases.sv.clause ?? '').split(/\{\w+\}/);
		for (const part of clause(after)) expect(now?.sentence).toContain(part.trim());
		expect(now?.sentence).not.toBe(old?.sentence);
		expect(now?.entry).toMatchObject({ lead: after, noNeed: null });
		expect(now?.entry.indicators).toContain(before);
		expect(old?.entry.lead).toBe(before);
		expect(old?.entry.noNeed === null).toBe(challenge !== 'psykisk-ohalsa');
	});

	it('is not accepted before somebody has looked its figures up elsewhere', () => {
		expect(renewal.faults.join('\n')).toContain(after);
	});
});
