import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { countryText } from './country.ts';
import type { ChallengeFacts } from './facts.ts';
import { compared } from './fraction.ts';
import { levelOf } from './level.ts';
import { shownIn, type Measure } from './measure.ts';
import { moneyOf } from './money.ts';
import { crowd } from './need-figures.ts';
import { COUNTRY, valueAt, valuesOf } from './observations.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { numbersIn, spelled, yearsAsSaid, type Language } from './spelled.ts';
import { spreadBand } from './spread-band.ts';
import { reasonIn } from './words.ts';

/** Rows at each end of the ranking, and how many there is room for where the last figure is shared. */
const NAMED = 5;
const ROOM = 7;

/** Names of municipalities are given up to this many. */
const MOST_NAMES = 6;

/** Of the municipalities that have a value in the last year, so many in ten must have one before too. */
const COVERED_IN_TEN = 9;

/** The year from which values can be compared with those of another. */
const newMethodBefore = ({ indicator }: Measure, year: number): number =>
	Math.max(
		-Infinity,
		...indicator.breaks.flatMap((each) =>
			each.kind === 'method' && each.year <= year ? each.year : [],
		),
	);

/** The first year to compare the last one with; undefined where there is none. */
function comparedWith(measure: Measure): number | undefined {
	const { indicator, latest, observations } = measure;
	const from = newMethodBefore(measure, latest);
	const now = shownIn(indicator, observations, latest).size;
	return observations.years.find(
		(year) =>
			from <= year &&
			year < latest &&
			10 * valuesOf(observations, year).size >= COVERED_IN_TEN * now,
	);
}

/** "3,8 2022 8,6 2010": the country's last figure and the first that it can be compared with. */
function countryThen(measure: Measure, language: Language): string {
	const years = measure.observations.years.filter((year) =>
		valueAt(measure.observations, COUNTRY, year),
	);
	const now = years.at(-1);
	if (now === undefined) return '';
	const from = newMethodBefore(measure, now);
	const comparable = years.filter((year) => from <= year && year < now);
	const values = [...comparable, now].flatMap(
		(year) => valueAt(measure.observations, COUNTRY, year) ?? [],
	);
	// A country that is its own measure, 100 per cent every year, is compared with none.
	const isConstant =
		comparable.length > 1 && values.every((value) => values[0] && compared(value, values[0]) === 0);
	const then = isConstant ? undefined : comparable[0];
	return [now, ...(then === undefined ? [] : [then])]
		.map((year) => `${countryText(measure, year, language)} ${year}`)
		.join(' ');
}

/** "2010 2022 fell 288 290": which way most municipalities went, how many, and of how many. */
function moved(measure: Measure, language: Language): string {
	const from = comparedWith(measure);
	const { indicator, latest, observations } = measure;
	// Nearly every cost rises in kronor of the day.
	if (from === undefined || indicator.unit === 'kr' || indicator.untold !== null) return '';
	// Of one that goes both ways from nought it is told how many are below.
	if (indicator.midpoint === 0) return '';
	const before = shownIn(indicator, observations, from);
	const changes = [...shownIn(indicator, observations, latest)].flatMap(([code, units]) => {
		const was = before.get(code);
		return was === undefined ? [] : [units - was];
	});
	const fell = changes.filter((change) => change < 0n).length;
	const rose = changes.filter((change) => change > 0n).length;
	const [way, count] = fell >= rose ? ['fell', fell] : ['rose', rose];
	const said = [count, changes.length].map((number) => spelled(BigInt(number), 0, language));
	return [from, latest, way, ...said].join(' ');
}

/** "2025 123 290": in how many municipalities a measure that goes both ways from nought is below it. */
function below({ indicator, latest, observations }: Measure, language: Language): string {
	if (indicator.midpoint !== 0) return '';
	const shown = [...shownIn(indicator, observations, latest).values()];
	const lost = shown.filter((units) => units < 0n);
	const said = [lost.length, shown.length].map((number) => spelled(BigInt(number), 0, language));
	return [latest, ...said].join(' ');
}

/**
 * The sentence on the country now and then, and the municipalities since: what a challenge's page finds,
 * unless nobody can say where the need is greatest. Then the finding says why, without a figure.
 */
function* sentence(page: Page, measure: Measure, hasLevel: boolean): Generator<Comparison> {
	const country = comparing('values of the country in findings', page.file);
	const counts = comparing('counts in findings', page.file);
	const { language } = page;
	const place = measure.indicator.id;
	const name = `${measure.indicator.name[language]}: `;
	const text = textOf(first(page.root, '[data-country-then]'));
	const finding = textOf(first(page.root, '[data-finding]'));
	yield counts(`${place}: is the finding`, finding === text, hasLevel);
	if (!hasLevel) yield counts(`${place}: figures of the reason`, numbersIn(finding).length, 0);
	// What the figures are per may hold a number of its own; it stands with the country's.
	const per = measure.indicator.per?.[language] ?? '';
	const expected = countryThen(measure, language);
	yield country(`${place}: says what it is per`, expected === '' || text.includes(per), true);
	const losing = textOf(first(page.root, '[data-country-then] [data-below]'));
	// "per 1 000 invånare" is what is counted, no count.
	const subject = measure.indicator.phrases[language].subject;
	yield counts(
		`${place}: below nought`,
		numbersIn(losing.replace(subject, '')).join(' '),
		below(measure, language),
	);
	const rest = text.replace(losing, '').trim();
	const figures = (rest.startsWith(name) ? rest.slice(name.length) : rest).replace(per, '');
	const said = numbersIn(figures);
	const ofCountry = expected === '' ? 0 : expected.split(' ').length;
	yield country(place, said.slice(0, ofCountry).join(' '), expected);
	const [from, to, ...numbers] = said.slice(ofCountry);
	const way = /sjönk|fell/.test(rest) ? 'fell' : /steg|rose/.test(rest) ? 'rose' : '';
	yield counts(
		place,
		[from, to, way, ...numbers].filter(Boolean).join(' '),
		moved(measure, language),
	);
}

/** Figures that municipalities are ranked by, as shown, and the years that they are of. */
function ranked(measure: Measure): {
	readonly figures: ReadonlyMap<string, bigint>;
	readonly years: readonly number[];
} {
	const { indicator, latest, observations, ranking } = measure;
	if (indicator.ranking !== 'pooled') return { figures: measure.figures, years: [latest] };
	return { figures: levelOf(indicator, observations, 3, latest).shown, years: ranking.years };
}

/** Both ends of the ranking: names in their order with the figures of both years. */
function* ends(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
	measure: Measure,
): Generator<Comparison> {
	const row = comparing('municipalities at the ends of a ranking', page.file);
	const { language } = page;
	const { decimals, id } = measure.indicator;
	const tables = all(page.root, '[data-ends]');
	// A problem without a need level has no ends: its measure does not tell where it is biggest.
	const isRanked = measure.ranking.standings.size > 0 && audit.levels.has(challenge.id);
	yield row(`${id}: number of ends`, tables.length, isRanked ? 2 : 0);
	if (!isRanked) return;
	const { figures, years } = ranked(measure);
	const from = years.length === 1 ? comparedWith(measure) : undefined;
	const before = from === undefined ? null : shownIn(measure.indicator, measure.observations, from);
	/** A figure of a measure that goes both ways from nought has its sign above it too. */
	const sign = (units: bigint): string =>
		measure.indicator.midpoint === 0 && units > 0n ? '+' : '';
	const collator = new Intl.Collator('sv');
	const known = audit.municipalities.filter(({ code }) => figures.has(code));
	for (const table of tables) {
		const isHighest = attribute(table, 'data-ends') === 'hogst';
		const ordered = known.toSorted((a, b) => {
			const difference = (figures.get(a.code) ?? 0n) - (figures.get(b.code) ?? 0n);
			const order = difference < 0n ? -1 : difference > 0n ? 1 : 0;
			return (isHighest ? -order : order) || collator.compare(a.name, b.name);
		});
		const cut = figures.get(ordered[NAMED - 1]?.code ?? '');
		const upToCut = ordered.findLastIndex(({ code }) => figures.get(code) === cut) + 1;
		const hasRoom = upToCut <= ROOM;
		const expected = ordered
			.slice(0, hasRoom ? Math.max(NAMED, upToCut) : NAMED)
			.map(({ code, name }) => {
				const [then, now] = [before?.get(code), figures.get(code)].map((units) =>
					units === undefined ? null : sign(units) + spelled(units, decimals, language),
				);
				const observed = measure.observations.places.get(code)?.get(from ?? NaN);
				const why = observed && 'missing' in observed ? observed.missing : 'unknown';
				return [name, ...(before ? [then ?? why] : []), now ?? ''].join(' ');
			});
		const found = all(table, 'tbody tr').map((each) =>
			all(each, 'th, td')
				.map((cell) => reasonIn(textOf(cell)) || textOf(cell))
				.join(' ')
				// Beside an unusual value; the note below says why.
				.replaceAll(' *', ''),
		);
		yield row(`${id}, ${isHighest ? 'highest' : 'lowest'}`, found.join('; '), expected.join('; '));
		yield row(
			`${id}: more with the last figure`,
			numbersIn(textOf(first(table, 'tfoot'))).join(' '),
			hasRoom ? '' : spelled(BigInt(upToCut - NAMED), 0, language),
		);
		const heads = all(table, 'thead th').flatMap((head) => numbersIn(textOf(head)));
		const said = [...(from === undefined ? [] : [from]), yearsAsSaid(years)].join(' ');
		yield row(`${id}: years`, heads.join(' '), said);
	}
}

/** How many of the worst-affected municipalities have a known fund, and which. */
function* hardHit(page: Page, audit: Audit, challenge: ChallengeFacts): Generator<Comparison> {
	const count = comparing('counts of the worst-affected with money', page.file);
	const block: Element | undefined = first(page.root, '[data-hard-hit]');
	const standings = audit.levels.get(challenge.id)?.level.standings;
	yield count(`${challenge.id}: is told`, block !== undefined, standings !== undefined);
	if (!block || !standings) return;
	const number = (answer: 'targets' | 'other' | 'none-known' | null): string => {
		const { municipalities } = crowd(
			audit,
			challenge,
			(quarter, own) => quarter === 4 && (answer === null || own === answer),
		);
		return spelled(BigInt(municipalities), 0, page.language);
	};
	const hasTargets = challenge.targets.length > 0;
	const other = number('other');
	const figures = hasTargets
		? [number('targets'), number(null), ...(other === '0' ? [] : [other]), number('none-known')]
		: [other, number(null), number('none-known')];
	const said = all(block, '.hard-hit-figure, .hard-hit-text').map(textOf).join(' ');
	yield count(challenge.id, numbersIn(said).join(' '), figures.join(' '));
	const aimed = audit.municipalities.filter(
		({ code }) =>
			standings.get(code)?.quarter === 4 &&
			moneyOf(audit.funds, code, challenge).answer === 'targets',
	);
	const text = textOf(block);
	const isNamed = hasTargets && aimed.length <= MOST_NAMES;
	for (const { name } of isNamed ? aimed : []) {
		yield count(`${challenge.id}: names ${name}`, text.includes(name), true);
	}
}

/** All figures of what a challenge's page says before its map. */
export function* challengeFinding(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
	measure: Measure,
): Generator<Comparison> {
	yield* sentence(page, measure, audit.levels.has(challenge.id));
	yield* ends(page, audit, challenge, measure);
	yield* hardHit(page, audit, challenge);
	yield* spreadBand(page, measure);
	const years = audit.levels.get(challenge.id)?.level.years;
	const said = numbersIn(textOf(first(page.root, '[data-worst]')));
	yield comparing('years of need levels', page.file)(
		challenge.id,
		said.join(' '),
		years ? yearsAsSaid(years) : '',
	);
}
