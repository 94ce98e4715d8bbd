import type { Audit, ChallengeLevel } from './audit.ts';
import { extremities, type Extremity } from './extremity.ts';
import type { ChallengeFacts } from './facts.ts';
import type { FindingFacts } from './finding-facts.ts';
import { compared } from './fraction.ts';
import { trendOf } from './mann-kendall.ts';
import { shownIn, type Measure } from './measure.ts';
import { moneyOf } from './money.ts';
import { valueAt } from './observations.ts';

/** A fact by our own arithmetic: all figures in whole units as shown. */
export interface ExpectedFinding {
	readonly rule: string;
	readonly challenge: string;
	readonly measure: Measure;
	readonly code: string;
	readonly unusual: Extremity;
	/** Years of the mean; empty where the fact is of single years. */
	readonly years: readonly number[];
	/** The later year and the earlier. */
	readonly now: { readonly units: bigint; readonly year: number };
	readonly then?: { readonly units: bigint; readonly year: number };
	/** Lowest and highest of the similar ones: now, then. */
	readonly spans?: readonly bigint[];
	readonly steps?: number;
	readonly neighbour?: { readonly code: string; readonly units: bigint };
	readonly members?: number;
	readonly place?: number;
}

/** At most one in twenty is as extreme. */
const isUnusual = ({ unusual }: ExpectedFinding): boolean => 20 * unusual.asExtreme <= unusual.of;

const TEN = 10;
const LEAST_STEPS = 4;
const LEAST_MEMBERS = 5;
const SIMILAR = 8;

type Sound = (year: number) => Map<string, bigint>;

function* changes(challenge: string, measure: Measure, sound: Sound): Generator<ExpectedFinding> {
	const { indicator, latest, observations } = measure;
	const [before, now] = [sound(latest - TEN), sound(latest)];
	const both = [...now].flatMap(([code, units]) => {
		const was = before.get(code);
		return was === undefined ? [] : [{ code, units, was }];
	});
	const newMethod = indicator.breaks.filter(({ kind }) => kind === 'method');
	const since = Math.max(...newMethod.map(({ year }) => year), -Infinity);
	for (const [sign, way] of [
		[1n, 'rising'],
		[-1n, 'falling'],
	] as const) {
		const found = extremities(new Map(both.map((each) => [each, sign * (each.units - each.was)])));
		for (const [{ code, units, was }, unusual] of found) {
			const row = observations.years
				.filter((year) => year >= since)
				.flatMap((year) => valueAt(observations, code, year) ?? []);
			if (sign * (units - was) <= 0n || trendOf(row.slice(-TEN), compared) !== way) continue;
			yield {
				rule: 'ten-year-change',
				challenge,
				measure,
				code,
				unusual,
				years: [],
				now: { units, year: latest },
				then: { units: was, year: latest - TEN },
			};
		}
	}
}

function* runs(challenge: string, measure: Measure, sound: Sound): Generator<ExpectedFinding> {
	const { indicator, latest, observations } = measure;
	const byYear = new Map(observations.years.map((year) => [year, sound(year)]));
	const breaks = new Set(indicator.breaks.map(({ year }) => year));
	for (const sign of [1n, -1n]) {
		const steps = (code: string): number => {
			let year = latest;
			for (; !breaks.has(year); year -= 1) {
				const [was, is] = [byYear.get(year - 1)?.get(code), byYear.get(year)?.get(code)];
				if (was === undefined || is === undefined || sign * (is - was) <= 0n) break;
			}
			return latest - year;
		};
		const lengths = new Map([...measure.figures.keys()].map((code) => [code, steps(code)]));
		const found = extremities(new Map([...lengths].map(([code, each]) => [code, BigInt(each)])));
		for (const [code, unusual] of found) {
			const length = lengths.get(code) ?? 0;
			const was = byYear.get(latest - length)?.get(code);
			const units = measure.figures.get(code);
			if (length < LEAST_STEPS || was === undefined || units === undefined) continue;
			yield {
				rule: 'unbroken-run',
				challenge,
				measure,
				code,
				unusual,
				years: [],
				now: { units, year: latest },
				then: { units: was, year: latest - length },
				steps: length,
			};
		}
	}
}

const ascending = (values: readonly bigint[]): bigint[] =>
	values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function* left(
	audit: Audit,
	challenge: string,
	measure: Measure,
	sound: Sound,
): Generator<ExpectedFinding> {
	const { latest } = measure;
	const [before, now] = [sound(latest - TEN), sound(latest)];
	const beside = (values: ReadonlyMap<string, bigint>, code: string) => {
		const own = values.get(code);
		const similar = (audit.distances.get(code) ?? []).slice(0, SIMILAR);
		const others = ascending(similar.flatMap((other) => values.get(other.code) ?? []));
		const [lowest, fourth, fifth, highest] = [0, 3, 4, 7].map((index) => others[index]);
		if (own === undefined || lowest === undefined || fourth === undefined) return null;
		if (fifth === undefined || highest === undefined) return null;
		// Twice the distance from the median, which may lie between two of them.
		return { own, lowest, highest, away: 2n * own - fourth - fifth };
	};
	const known = audit.municipalities.flatMap(({ code }) => {
		const [then, since] = [beside(before, code), beside(now, code)];
		return then && since ? [{ code, then, since }] : [];
	});
	for (const sign of [1n, -1n]) {
		const found = extremities(
			new Map(known.map((each) => [each, sign * (each.since.away - each.then.away)])),
		);
		for (const [{ code, then, since }, unusual] of found) {
			const wasAmong = then.lowest <= then.own && then.own <= then.highest;
			const isBeyond = sign > 0n ? since.own > since.highest : since.own < since.lowest;
			if (!wasAmong || !isBeyond) continue;
			yield {
				rule: 'left-similar',
				challenge,
				measure,
				code,
				unusual,
				years: [],
				now: { units: since.own, year: latest },
				then: { units: then.own, year: latest - TEN },
				spans: [since.lowest, since.highest, then.lowest, then.highest],
			};
		}
	}
}

function* ofNeed(
	audit: Audit,
	facts: FindingFacts,
	challenge: ChallengeFacts,
	{ measure, level }: ChallengeLevel,
): Generator<ExpectedFinding> {
	const { id } = measure.indicator;
	const { years, shown, standings } = level;
	const all = audit.municipalities.map(({ code }) => code);
	const isSound = (code: string): boolean =>
		shown.has(code) && !years.some((year) => facts.isOdd(id, code, year));
	const common = { challenge: challenge.id, measure, years };
	const nowOf = (code: string) => ({ units: shown.get(code) ?? 0n, year: years.at(-1) ?? NaN });

	const pairs = [...facts.borders].flatMap((pair) => {
		const [one = '', other = ''] = pair.split(' ');
		if (!isSound(one) || !isSound(other)) return [];
		return [nowOf(one).units >= nowOf(other).units ? [one, other] : [other, one]];
	});
	const gaps = new Map(
		pairs.map((pair) => [pair, nowOf(pair[0] ?? '').units - nowOf(pair[1] ?? '').units]),
	);
	for (const [[code = '', other = ''], unusual] of extremities(gaps)) {
		const neighbour = { code: other, units: nowOf(other).units };
		yield { ...common, rule: 'neighbour-gap', code, unusual, now: nowOf(code), neighbour };
	}

	const counties = [...Map.groupBy(all, (code) => code.slice(0, 2)).values()];
	const alone = counties.flatMap((members) => {
		const worst = members.filter((code) => standings.get(code)?.quarter === 4);
		const [code] = worst;
		const isTold = members.every(isSound) && members.length >= LEAST_MEMBERS;
		return code !== undefined && worst.length === 1 && isTold
			? [{ code, members: members.length }]
			: [];
	});
	for (const { code, members } of alone) {
		const asExtreme = alone.filter((other) => other.members >= members).length;
		const unusual = { asExtreme, of: all.filter(isSound).length, distance: null };
		yield { ...common, rule: 'only-in-county', code, unusual, now: nowOf(code), members };
	}

	const sign = measure.indicator.heavier === 'lower' ? -1n : 1n;
	const weights = new Map([...shown].map(([code, units]) => [code, sign * units]));
	for (const [code, unusual] of extremities(weights)) {
		const standing = standings.get(code);
		const { answer } = moneyOf(audit.funds, code, challenge);
		if (standing?.quarter !== 4 || answer !== 'none-known' || !isSound(code)) continue;
		if (!facts.searched.has(code)) continue;
		const { place } = standing;
		yield { ...common, rule: 'no-known-fund', code, unusual, now: nowOf(code), place };
	}
}

/** Every fact that the rules find, by arithmetic of our own. */
export function expectedFindings(audit: Audit, facts: FindingFacts): readonly ExpectedFinding[] {
	const found: ExpectedFinding[] = [];
	for (const measure of audit.measures.values()) {
		const { indicator, latest, observations } = measure;
		const { breaks, challenge, heavier, id, ranking, unit, untold } = indicator;
		if (ranking !== 'allowed' || heavier === 'neutral' || unit === 'kr') continue;
		if (challenge === null || untold !== null) continue;
		const sound: Sound = (year) =>
			new Map(
				[...shownIn(indicator, observations, year)].filter(
					([code]) => !facts.isOdd(id, code, year),
				),
			);
		found.push(...runs(challenge, measure, sound));
		const isBroken = breaks.some(
			({ kind, year }) => kind === 'method' && latest - TEN < year && year <= latest,
		);
		if (isBroken || !observations.years.includes(latest - TEN)) continue;
		found.push(...changes(challenge, measure, sound), ...left(audit, challenge, measure, sound));
	}
	for (const challenge of audit.challenges) {
		const level = audit.levels.get(challenge.id);
		if (level) found.push(...ofNeed(audit, facts, challenge, level));
	}
	return found.filter(isUnusual);
}
