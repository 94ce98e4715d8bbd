import { z } from 'zod';
import { readApi } from './api.ts';
import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { FindingFacts } from './finding-facts.ts';
import { expectedFindings, type ExpectedFinding } from './finding-rules.ts';
import { fraction, rounded } from './fraction.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { numbersIn, spelled, yearsAsSaid, type Language } from './spelled.ts';

const dated = z.object({ year: z.int(), value: z.number() });
const beside = dated.extend({ lowest: z.number().optional(), highest: z.number().optional() });
const findingSchema = z.object({
	rule: z.string(),
	challenge: z.string(),
	indicator: z.string(),
	municipality: z.string(),
	unusual: z.object({ asExtreme: z.int(), of: z.int(), distance: z.number().nullable() }),
	from: beside.optional(),
	to: beside.optional(),
	steps: z.int().optional(),
	years: z.array(z.int()).optional(),
	value: z.number().optional(),
	neighbour: z.string().optional(),
	neighbourValue: z.number().optional(),
	members: z.int().optional(),
	place: z.int().optional(),
});
const fileSchema = z.object({
	findings: z.array(findingSchema),
});
type Published = z.infer<typeof findingSchema>;

/** The facts by our own arithmetic, by key. */
export type ExpectedByKey = ReadonlyMap<string, ExpectedFinding>;

/** A pair of neighbours is told of under the one with the higher value: both make the key. */
const keyOf = (expected: ExpectedFinding): string =>
	[
		expected.rule,
		expected.challenge,
		expected.measure.indicator.id,
		expected.code,
		expected.neighbour?.code ?? '',
	].join('|');

const keyIn = (found: Published): string =>
	[found.rule, found.challenge, found.indicator, found.municipality, found.neighbour ?? ''].join(
		'|',
	);

/** All figures of a fact in one line, in whole units as shown. */
function figuresOf(expected: ExpectedFinding): string {
	const { unusual, years, now, then, spans, steps, neighbour, members, place } = expected;
	return [
		unusual.asExtreme,
		unusual.of,
		unusual.distance,
		years.join('+'),
		now.units,
		...(then ? [now.year, then.units, then.year] : []),
		...(spans ?? []),
		...[steps, neighbour?.units, members, place].filter((each) => each !== undefined),
	].join(' ');
}

function figuresIn(found: Published, decimals: number): string {
	const units = (value: number | undefined): bigint | string =>
		value === undefined ? '' : rounded(fraction(String(value)), decimals);
	const { unusual, from, to, steps, years, value, neighbourValue, members, place } = found;
	const spans = [to?.lowest, to?.highest, from?.lowest, from?.highest];
	return [
		unusual.asExtreme,
		unusual.of,
		unusual.distance,
		(years ?? []).join('+'),
		units(to?.value ?? value),
		...(from && to ? [to.year, units(from.value), from.year] : []),
		...spans.filter((each) => each !== undefined).map(units),
		...[
			steps,
			neighbourValue === undefined ? undefined : units(neighbourValue),
			members,
			place,
		].filter((each) => each !== undefined),
	].join(' ');
}

/** The facts that `findings.json` should have. */
export function readExpected(audit: Audit, facts: FindingFacts): ExpectedByKey {
	const expected = expectedFindings(audit, facts);
	return new Map(expected.map((each) => [keyOf(each), each]));
}

/** The rules in the order in which equally unusual facts of them are told. */
const RULES: readonly string[] = [
	'ten-year-change',
	'unbroken-run',
	'left-similar',
	'neighbour-gap',
	'only-in-county',
	'no-known-fund',
];

/** Share in whole per mille, halves up, without binary arithmetic. */
const mille = ({ unusual: { asExtreme, of } }: ExpectedFinding): number =>
	Number((2000n * BigInt(asExtreme) + BigInt(of)) / (2n * BigInt(of)));

/**
 * The facts in the order in which pages take them: by share, distance, rule, size of the county, and
 * what they are of, as the method says.
 */
export function ordered(expected: ExpectedByKey): readonly string[] {
	const facts = [...expected].map(([key, fact]) => ({
		key,
		by: [
			mille(fact),
			-(fact.unusual.distance ?? 0),
			RULES.indexOf(fact.rule),
			-(fact.rule === 'only-in-county' ? (fact.members ?? 0) : 0),
		],
		of: `${fact.challenge} ${fact.measure.indicator.id} ${fact.code} ${fact.neighbour?.code ?? ''}`,
	}));
	return facts
		.sort((a, b) => {
			const differing = a.by.findIndex((number, index) => number !== b.by[index]);
			return differing === -1
				? Number(a.of > b.of) - Number(a.of < b.of)
				: (a.by[differing] ?? 0) - (b.by[differing] ?? 0);
		})
		.map(({ key }) => key);
}

/** `findings.json`: that it has each fact and no other, with its figures, the most unusual first. */
export function* findingFile(
	audit: Audit,
	expected: ExpectedByKey,
	api: string,
): Generator<Comparison> {
	const file = `${api}/findings.json`;
	const fact = comparing('findings in findings.json', file);
	const found = new Map(
		readApi(file, fileSchema).findings.map((each) => {
			const decimals = audit.measures.get(each.indicator)?.indicator.decimals ?? 0;
			return [keyIn(each), figuresIn(each, decimals)];
		}),
	);
	for (const key of new Set([...found.keys(), ...expected.keys()])) {
		const own = expected.get(key);
		yield fact(key, found.get(key) ?? 'not told', own ? figuresOf(own) : 'not found');
	}
	const order = comparing('order of findings.json', file);
	const told = [...found.keys()];
	for (const [index, key] of ordered(expected).entries()) {
		yield order(`fact ${index + 1}`, told[index] ?? 'none', key);
	}
}

/** The numbers of a fact in the order in which it is told, as the language writes them. */
function numbersOf(expected: ExpectedFinding, month: string, language: Language): string {
	const { rule, measure, unusual, now, then, spans, steps, neighbour, members, place } = expected;
	const said = (units: bigint): string => spelled(units, measure.indicator.decimals, language);
	const count = (number: number): string => spelled(BigInt(number), 0, language);
	const { asExtreme, of } = unusual;
	const isFirst = asExtreme === 1;
	const earlier = then ? [said(then.units), String(then.year)] : [];
	const later = [said(now.units), String(now.year)];
	const share = isFirst ? [count(of)] : [count(asExtreme), count(of)];
	switch (rule) {
		case 'ten-year-change':
			return [...earlier, ...later, ...share].join(' ');
		case 'unbroken-run':
			return [count(steps ?? 0), ...earlier, ...later, ...share, String(now.year)].join(' ');
		case 'left-similar': {
			const [low, high, lowThen, highThen] = (spans ?? []).map(said);
			return [...later, low, high, ...earlier, lowThen, highThen, ...share].join(' ');
		}
		case 'neighbour-gap':
			return [
				said(now.units),
				said(neighbour?.units ?? 0n),
				...(isFirst ? [count(of)] : [count(of), count(asExtreme)]),
			].join(' ');
		case 'only-in-county':
			return [said(now.units), count(members ?? 0), ...(isFirst ? [] : [count(asExtreme)])].join(
				' ',
			);
		case 'no-known-fund': {
			const isShared = asExtreme > (place ?? 0);
			const standing = isShared || (place ?? 0) > 3 ? [count(place ?? 0)] : [];
			return [said(now.units), ...standing, count(of), month.slice(0, 4)].join(' ');
		}
		default:
			return 'an unknown rule';
	}
}

const WAYS: readonly (readonly [RegExp, string])[] = [
	[/(?<!\p{L})(uppåt|uppgång(en)?|stigit|högre än|up|rise|risen|higher than)(?!\p{L})/u, 'up'],
	[/(?<!\p{L})(nedåt|nedgång(en)?|sjunkit|lägre än|down|fall|fallen|lower than)(?!\p{L})/u, 'down'],
];

/** Which way a text says that something went; both or none where its words do not agree. */
const wayIn = (text: string): string =>
	WAYS.flatMap(([pattern, way]) => (pattern.test(text) ? [way] : [])).join(' and ');

/** Which way it went: over the years, or beyond the similar ones. */
function wayOf({ now, then, spans }: ExpectedFinding): string {
	const [, highest] = spans ?? [];
	return now.units > (highest ?? then?.units ?? now.units) ? 'up' : 'down';
}

/** Every fact that a page tells of: its figures, its years, its direction, and whom it names. */
export function* findingsOnPage(
	page: Page,
	audit: Audit,
	facts: FindingFacts,
	expected: ExpectedByKey,
): Generator<Comparison> {
	const fact = comparing('findings on pages', page.file);
	const names = new Map(audit.municipalities.map(({ code, name }) => [code, name]));
	for (const item of all(page.root, '[data-found]')) {
		const key = attribute(item, 'data-found');
		const own = expected.get(key);
		yield fact(`${key}: is one`, own !== undefined, true);
		if (!own) continue;
		const { code, measure, neighbour, then, years } = own;
		const heading = textOf(first(item, 'h3'));
		const source = textOf(first(item, '[data-source]'));
		const note = textOf(first(item, '.note')).replace(source, '');
		yield fact(
			key,
			numbersIn(`${heading} ${note}`).join(' '),
			numbersOf(own, facts.months.get(code) ?? '', page.language),
		);
		for (const each of [code, ...(neighbour ? [neighbour.code] : [])]) {
			yield fact(`${key}: names ${each}`, heading.includes(names.get(each) ?? '?'), true);
		}
		if (then) {
			yield fact(`${key}: way`, wayIn(`${heading} ${note}`), wayOf(own));
		}
		const measured = textOf(first(item, '.measured'));
		yield fact(`${key}: measure`, measured.startsWith(measure.indicator.name[page.language]), true);
		// A fact of single years has them beside its figures.
		if (years.length > 0) {
			const told = yearsAsSaid(years);
			const last = numbersIn(measured).slice(-told.split(' ').length);
			yield fact(`${key}: years of the mean`, last.join(' '), told);
		}
		yield fact(`${key}: says that it is ours`, /egen beräkning|own calculation/.test(source), true);
	}
}
