import type { ChangedFiles, BuildComparison } from './compare.ts';
import type { DifferenceGroup } from './groups.ts';
import type { Sides } from './sides.ts';
import { isSame, type BuildVerdict } from './verdict.ts';
import {
	growth,
	grewMost,
	QUALITY,
	shrankMost,
	tooHeavy,
	type PageWeight,
	type BuildWeight,
} from './weights.ts';

/** Lines, or differences, of one kind that are told. */
const TOLD = 40;

/** Pages that are named of those that grew or shrank. */
const NAMED = 10;

const grouped = (count: number): string => count.toLocaleString('en-GB');

/** "1 page", "829 pages" */
const counted = (count: number, one: string, many = `${one}s`): string =>
	`${grouped(count)} ${count === 1 ? one : many}`;

/** The first of some lines, and how many there are besides. */
const capped = (lines: readonly string[], besides: string): readonly string[] =>
	lines.length <= TOLD
		? lines
		: [...lines.slice(0, TOLD), `  and ${grouped(lines.length - TOLD)} more ${besides}`];

function addressLines({ onlyBefore, onlyAfter }: Sides): readonly string[] {
	return [
		`Addresses: ${grouped(onlyBefore.length)} gone, ${grouped(onlyAfter.length)} new`,
		...capped(
			onlyBefore.map((address) => `  gone ${address}`),
			'gone',
		),
		...capped(
			onlyAfter.map((address) => `  new  ${address}`),
			'new',
		),
	];
}

/** "on /sok/", "on 829 pages, e.g. /kommuner/flen/" */
const placeOf = (pages: readonly string[]): string => {
	const [first = ''] = pages;
	return pages.length === 1 ? `on ${first}` : `on ${grouped(pages.length)} pages, e.g. ${first}`;
};

function textLines(texts: readonly DifferenceGroup[], pages: number): readonly string[] {
	const told = texts.slice(0, TOLD);
	const rest = texts.slice(TOLD);
	const of = new Set(rest.flatMap((group) => group.pages)).size;
	return [
		`Text: ${counted(texts.length, 'difference')}, on ${counted(pages, 'page')}`,
		...told.flatMap(({ difference, pages: on }) => [
			`  ${placeOf(on)}`,
			`    - ${difference.before}`,
			`    + ${difference.after}`,
		]),
		...(rest.length === 0
			? []
			: [`  and ${counted(rest.length, 'more difference')}, on ${counted(of, 'page')}`]),
	];
}

function fileLines({ removed, added, changed }: ChangedFiles): readonly string[] {
	const listed = (paths: readonly string[], what: string): readonly string[] =>
		capped(
			paths.map((path) => `  ${what.padEnd(7)} ${path}`),
			what,
		);
	return [
		`Files beside the pages: ${grouped(changed.length)} changed, ${grouped(removed.length)} gone, ${grouped(added.length)} new`,
		...listed(changed, 'changed'),
		...listed(removed, 'gone'),
		...listed(added, 'new'),
	];
}

/** "1,234.56" */
const exact = (value: number): string =>
	value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "+0.31", "-2.00", "0.00" */
const signed = (value: number): string =>
	value.toLocaleString('en-GB', {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
		signDisplay: 'exceptZero',
	});

/** "1,234.56 kB" */
const kilo = (bytes: number): string => `${exact(bytes / 1000)} kB`;

/** "+0.31 kB (+1.20 %)"; no share of what weighed nothing. */
function grown(weight: BuildWeight): string {
	const bytes = growth(weight);
	const share = weight.before === 0 ? '' : ` (${signed((100 * bytes) / weight.before)} %)`;
	return `${signed(bytes / 1000)} kB${share}`;
}

const total = (what: string, weight: BuildWeight): string =>
	`  ${what}: ${kilo(weight.before)} before, ${kilo(weight.after)} after, ${grown(weight)}`;

const weightLine = (page: PageWeight): string => `    ${page.address} ${grown(page)}`;

/** A heading and pages under it; nothing where there are none. */
const listed = (heading: string, pages: readonly PageWeight[]): readonly string[] =>
	pages.length === 0 ? [] : [`  ${heading}:`, ...capped(pages.map(weightLine), 'pages')];

function weightLines(comparison: BuildComparison, { heavier }: BuildVerdict): readonly string[] {
	const { weights, pages, scripts } = comparison;
	return [
		`Weight, Brotli of quality ${QUALITY} (a server that compresses at 11 sends about an eighth less)`,
		total('all pages', pages),
		total('all scripts in _astro', scripts),
		...listed('grew most', grewMost(weights, NAMED)),
		...listed('shrank most', shrankMost(weights, NAMED)),
		...listed('grew by more than 1 %', heavier === 0 ? [] : tooHeavy(weights)),
	];
}

/** What has changed that was to stay, in one line. */
export function verdictText(verdict: BuildVerdict): string {
	if (isSame(verdict)) return 'The same: addresses, texts and files.';
	const { addresses, texts, files, heavier } = verdict;
	const parts = [
		{ count: addresses, text: counted(addresses, 'address', 'addresses') },
		{ count: texts, text: `the text of ${counted(texts, 'page')}` },
		{ count: files, text: counted(files, 'file') },
		{ count: heavier, text: `the weight of ${counted(heavier, 'page')} by more than 1 %` },
	];
	const changed = parts.filter(({ count }) => count > 0).map(({ text }) => text);
	return `Changed: ${changed.join(', ')}.`;
}

/** All that a comparison found, line by line. */
export const reportOf = (comparison: BuildComparison, verdict: BuildVerdict): readonly string[] => [
	...addressLines(comparison.addresses),
	...textLines(comparison.texts, verdict.texts),
	...fileLines(comparison.files),
	...weightLines(comparison, verdict),
	verdictText(verdict),
];
