/**
 * `npm run check:figures`, after a build: computes every figure that the site shows anew from `data/`,
 * by arithmetic of its own (exact fractions, nothing of `src/` or of other scripts), and compares it
 * with the open API and with what stands in the built pages. Tells how many it compared and which
 * differ, and fails where any does.
 *
 *     npm run check:figures [-- report.json]
 *
 * The report is for `npm test`: by kind of figure, how many were compared and how many differ.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { indexFigures, municipalityFigures, needFigures } from './figures/api-need.ts';
import { seriesFigures } from './figures/api.ts';
import type { Audit } from './figures/audit.ts';
import { challengePage } from './figures/challenge-page.ts';
import { article } from './figures/article.ts';
import { boundFigures } from './figures/classes.ts';
import { comparedMeasures, compareFiles, comparePage } from './figures/compare-page.ts';
import type { Comparison } from './figures/comparison.ts';
import { dataPage } from './figures/data-page.ts';
import { readFindingFacts } from './figures/finding-facts.ts';
import { findingFile, findingsOnPage, readExpected } from './figures/findings.ts';
import { fundPage } from './figures/fund-page.ts';
import { groupPage } from './figures/group-page.ts';
import { measurePage } from './figures/measure-page.ts';
import { municipalityPage } from './figures/municipality-page.ts';
import { needCsv } from './figures/need-csv.ts';
import { needMatrix, needPage } from './figures/need-page.ts';
import { ownCalculations } from './figures/own-calculation.ts';
import { readPage } from './figures/page.ts';
import { readAudit } from './figures/read-audit.ts';
import { readStartFacts } from './figures/start-facts.ts';
import { startPage, startPictures } from './figures/start-page.ts';
import { lines, tally, totalOf, totalText, type Kind } from './figures/tally.ts';

const DATA = 'data';
const DIST = 'dist';
const API = `${DIST}/api/v1`;
/** Differences of each kind that are told. */
const TOLD = 5;

function* apiFigures(audit: Audit): Generator<Comparison> {
	yield* indexFigures(audit, API);
	for (const measure of audit.measures.values()) yield* seriesFigures(measure, API);
	yield* boundFigures(audit.bounds, audit.measures, API);
	yield* ownCalculations(audit.measures, `${DATA}/observations`);
	yield* needFigures(audit, API);
	yield* municipalityFigures(audit, API);
}

/** The facts that rules have found: where they are published, and on every page that tells of some. */
function* findingFigures(audit: Audit): Generator<Comparison> {
	const facts = readFindingFacts(DATA);
	const expected = readExpected(audit, facts);
	yield* findingFile(audit, expected, API);
	const paths = [
		'index.html',
		...audit.challenges.map(({ id }) => `utmaningar/${id}/index.html`),
		...audit.municipalities.map(({ slug }) => `kommuner/${slug}/index.html`),
	];
	for (const path of paths.flatMap((each) => [each, `en/${each}`])) {
		yield* findingsOnPage(readPage(DIST, path), audit, facts, expected);
	}
}

/** @param folder where the pages of a language lie: nothing, or `en/` */
function* challengeFigures(audit: Audit, folder: string): Generator<Comparison> {
	for (const challenge of audit.challenges) {
		const page = readPage(DIST, `${folder}utmaningar/${challenge.id}/index.html`);
		yield* challengePage(page, audit, challenge);
		if (!audit.levels.has(challenge.id)) continue;
		const list = readPage(DIST, `${folder}behov-och-fonder/${challenge.id}/index.html`);
		yield* needPage(list, audit, challenge);
		const csv = `${API}/need/${challenge.id}${folder === '' ? '' : '.en'}.csv`;
		yield* needCsv(csv, list.language, audit, challenge);
	}
	const start = readPage(DIST, `${folder}index.html`);
	const startFacts = readStartFacts(API);
	yield* startPage(start, audit, startFacts);
	yield* startPictures(`${DIST}/${folder}start`, audit, startFacts, start.language);
	yield* needMatrix(readPage(DIST, `${folder}behov-och-fonder/index.html`), audit);
}

function* municipalityPages(audit: Audit, folder: string): Generator<Comparison> {
	for (const municipality of audit.municipalities) {
		const page = readPage(DIST, `${folder}kommuner/${municipality.slug}/index.html`);
		yield* municipalityPage(page, audit, municipality);
	}
}

/** The pages that are of no challenge and no municipality. */
function* otherPages(audit: Audit, folder: string): Generator<Comparison> {
	yield* groupPage(readPage(DIST, `${folder}problembilder/index.html`), audit);
	for (const fund of audit.funds) {
		yield* fundPage(readPage(DIST, `${folder}fonder/${fund.id}/index.html`), audit, fund);
	}
	for (const entry of readdirSync(`${DIST}/${folder}analyser`, { withFileTypes: true })) {
		// Beside the articles lie their list and their feed.
		if (!entry.isDirectory()) continue;
		yield* article(readPage(DIST, `${folder}analyser/${entry.name}/index.html`), audit);
	}
}

/** The example of the page that compares, by language, and the files that its script fetches. */
function* comparedFigures(audit: Audit): Generator<Comparison> {
	const pages = ['', 'en/'].map((folder) => readPage(DIST, `${folder}jamfor/index.html`));
	for (const page of pages) yield* comparePage(page, audit);
	const [page] = pages;
	if (page) yield* compareFiles(`${DIST}/jamfor`, audit, comparedMeasures(page, audit));
}

function* measurePages(audit: Audit, folder: string): Generator<Comparison> {
	yield* dataPage(readPage(DIST, `${folder}data/index.html`), audit);
	for (const [id, measure] of audit.measures) {
		yield* measurePage(readPage(DIST, `${folder}data/${id}/index.html`), audit, measure);
	}
}

/** Compares one part of the site, and tells what came of it. */
function told(part: string, comparisons: Iterable<Comparison>): readonly Kind[] {
	const kinds = tally(comparisons);
	console.log(`${part}: ${totalText(kinds)}`);
	for (const line of lines(kinds, TOLD)) console.log(line);
	return kinds;
}

function checkAll(): readonly Kind[] {
	if (!existsSync(API)) throw new Error(`${API} is not there; run npm run build first`);
	const audit = readAudit(DATA);
	return [
		...told('The API', apiFigures(audit)),
		...told('Findings', findingFigures(audit)),
		...told('Comparing, /jamfor/', comparedFigures(audit)),
		...['', 'en/'].flatMap((folder) => [
			...told(`Challenges, /${folder}`, challengeFigures(audit, folder)),
			...told(`Measures, /${folder}`, measurePages(audit, folder)),
			...told(`Municipalities, /${folder}`, municipalityPages(audit, folder)),
			...told(`Funds, profiles and articles, /${folder}`, otherPages(audit, folder)),
		]),
	];
}

const [, , report] = process.argv;
try {
	const kinds = checkAll();
	if (report !== undefined) {
		const counts = kinds.map(({ differ, ...kind }) => ({ ...kind, differ: differ.length }));
		writeFileSync(report, JSON.stringify(counts));
	}
	console.log(totalText(kinds));
	process.exitCode = totalOf(kinds).differ === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
