import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import { moneyOf } from './money.ts';
import { crowd } from './need-figures.ts';
import { shapeFigures } from './need-page.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { all, attribute, first, pageOf, textOf, type Page } from './page.ts';
import { numbersIn, spelled } from './spelled.ts';
import { knownFrom, type StartFacts } from './start-facts.ts';

/** A county with fewer municipalities than this is none to compare. */
const LEAST = 5;

/** Up to this mean silhouette municipalities form no groups (Kaufman & Rousseeuw 1990, table 4). */
const NO_STRUCTURE = 0.25;

/** The year that the count of 64 municipalities is of. */
const COUNT_YEAR = 2015;

const isWorst = (audit: Audit, challenge: Pick<ChallengeFacts, 'id'>, code: string): boolean =>
	audit.levels.get(challenge.id)?.level.standings.get(code)?.quarter === 4;

/** How many are worst affected by a problem that a fund can be aimed at, and who of them has money. */
function* findingFigures(page: Page, audit: Audit, facts: StartFacts): Generator<Comparison> {
	const count = comparing('counts in the finding of the start page', page.file);
	const counted = audit.challenges.filter(
		({ id, targets }) => targets.length > 0 && audit.levels.has(id),
	);
	const worst = audit.municipalities.filter(({ code }) =>
		counted.some((challenge) => isWorst(audit, challenge, code)),
	);
	const hasMoney = (code: string, challenge: ChallengeFacts): boolean =>
		isWorst(audit, challenge, code) && moneyOf(audit.funds, code, challenge).answer === 'targets';
	const aimed = worst.filter(({ code }) => counted.some((challenge) => hasMoney(code, challenge)));
	const years = facts.funds.flatMap((fund) =>
		fund.status !== 'planned' &&
		counted.some(
			(challenge) => hasMoney(fund.code, challenge) && fund.challenges.includes(challenge.id),
		)
			? (knownFrom(fund) ?? [])
			: [],
	);
	const sns = facts.national.find(({ id }) => id === 'municipalities_with_fund_sns')?.value;
	const said = numbersIn(textOf(first(page.root, '[data-finding]')));
	const number = (value: number): string => spelled(BigInt(value), 0, page.language);
	const expected = [
		COUNT_YEAR,
		sns,
		// None is a word, and where no fund has a date the sentence ends without a year.
		...(aimed.length === 0 ? [] : [number(aimed.length)]),
		number(worst.length),
		...(years.length === 0 ? [] : [Math.max(...years)]),
	];
	yield count('finding', said.join(' '), expected.join(' '));
	const basis = textOf(first(page.root, '.start-basis'));
	const kept = worst.filter(({ code }) =>
		counted.some(
			(challenge) =>
				isWorst(audit, challenge, code) &&
				facts.funds.some(
					(fund) =>
						fund.code === code &&
						!['planned', 'closed', 'fully-allocated'].includes(fund.status) &&
						fund.challenges.includes(challenge.id),
				),
		),
	);
	yield count(
		'without funds that have ended',
		numbersIn(textOf(first(page.root, '[data-without-ended]'))).join(' '),
		kept.length < aimed.length ? `${number(kept.length)} ${number(worst.length)}` : '',
	);
	const [, told] = /(?:de|the) (\S+) problem/.exec(basis) ?? [];
	yield count('problems counted', told ?? '', NUMBER_WORDS[page.language][counted.length] ?? '');
}

/** What is told of a chosen problem beside the map. */
interface Told {
	/** The sentence under the problems to choose from. */
	readonly said: string;
	readonly where: { readonly figure: string; readonly text: string; readonly href: string };
}

/** The chosen problem: the county hit most, and how many of the worst affected have money. */
function* toldFigures(
	{ said, where }: Told,
	file: string,
	audit: Audit,
	facts: StartFacts,
	challenge: ChallengeFacts,
	language: Page['language'],
): Generator<Comparison> {
	const answer = comparing('answers of the start page', file);
	const sentence = comparing('the sentence of a problem on the start page', file);
	const hasLevel = audit.levels.has(challenge.id);
	const number = (isWanted: Parameters<typeof crowd>[2]): string =>
		spelled(BigInt(crowd(audit, challenge, isWanted).municipalities), 0, language);
	const isWorstQuarter = (quarter: number | undefined): boolean => !hasLevel || quarter === 4;
	const wanted = !hasLevel || challenge.targets.length > 0 ? 'targets' : 'other';
	const held = number((quarter, own) => isWorstQuarter(quarter) && own === wanted);
	// None is a word, and so is one where no number follows.
	const isWord = held === '0' || (!hasLevel && held === '1');
	yield sentence(
		challenge.id,
		numbersIn(said).join(' '),
		[...(isWord ? [] : [held]), ...(hasLevel ? [number((quarter) => quarter === 4)] : [])].join(
			' ',
		),
	);
	if (!hasLevel) {
		yield answer(`where: ${challenge.id}`, numbersIn(where.figure).join(' '), '');
		yield answer(`where: county of ${challenge.id}`, where.href.includes('omrade='), false);
		return;
	}
	const counties = [...Map.groupBy(facts.places, ({ county }) => county.code).values()]
		.filter(({ length }) => length >= LEAST)
		.map((members) => ({
			code: members[0]?.county.code ?? '',
			name: members[0]?.county[language === 'sv' ? 'name' : 'nameEn'] ?? '',
			hit: members.filter(({ code }) => isWorst(audit, challenge, code)).length,
			of: members.length,
		}));
	const share = ({ hit, of }: { hit: number; of: number }): number => hit / of;
	const most = Math.max(...counties.map(share));
	const largest = Math.max(...counties.filter((each) => share(each) === most).map(({ of }) => of));
	const [county] = counties.filter((each) => share(each) === most && each.of === largest);
	yield answer(
		`where: ${challenge.id}`,
		numbersIn(where.figure).join(' '),
		`${county?.hit ?? ''} ${county?.of ?? ''}`,
	);
	yield answer(
		`where: county of ${challenge.id}`,
		where.text.includes(county?.name ?? '?') && where.href.endsWith(`=lan-${county?.code ?? '?'}`),
		true,
	);
}

/** The answers that are of no problem: the funds that can be named, the groups. */
function* answerFigures(page: Page, facts: StartFacts): Generator<Comparison> {
	const answer = comparing('answers of the start page', page.file);
	const [, money, works] = all(page.root, '.questions li');
	const holders = new Set(
		facts.funds
			.filter((fund) => fund.kind === 'municipality' && fund.instrument !== 'outcome-contract')
			.filter((fund) => fund.status !== 'planned' && (knownFrom(fund) ?? Infinity) <= COUNT_YEAR)
			.map(({ code }) => code),
	);
	const sns = facts.national.find(({ id }) => id === 'municipalities_with_fund_sns')?.value;
	yield answer(
		'money',
		numbersIn(textOf(first(money ?? page.root, 'b'))).join(' '),
		[holders.size, sns].join(' '),
	);
	const { silhouette, groups } = facts.grouping;
	const clear = silhouette > NO_STRUCTURE ? String(groups.length) : '';
	yield answer('works', numbersIn(textOf(first(works ?? page.root, 'b'))).join(' '), clear);
}

const pictureSchema = z.object({
	said: z.string(),
	where: z.object({ figure: z.string(), text: z.string(), href: z.string() }),
	key: z.array(z.object({ kind: z.string(), count: z.string(), text: z.string() })),
	labels: z.array(z.string()),
	shades: z.array(z.string()),
	marks: z.record(z.string(), z.string()),
});
type Picture = Omit<z.infer<typeof pictureSchema>, keyof Told>;

/** The key of a problem, and the shapes and marks that it explains. */
function* pictureFigures(
	{ key, labels, marks, shades }: Picture,
	file: string,
	audit: Audit,
	challenge: ChallengeFacts,
	language: Page['language'],
): Generator<Comparison> {
	const count = comparing('counts in the key of the start map', file);
	const tone = comparing('tones of the start map', file);
	const number = (isWanted: Parameters<typeof crowd>[2]): string =>
		spelled(BigInt(crowd(audit, challenge, isWanted).municipalities), 0, language);
	const hasLevel = audit.levels.has(challenge.id);
	const hatched = number((quarter) => quarter === undefined);
	// Where nobody can say where the problem is biggest, a fund against it stands out wherever it is.
	const isQuiet = (quarter: number | undefined, own: string): boolean =>
		hasLevel ? quarter !== 4 : own !== 'targets';
	const quiet = number((quarter, own) => isQuiet(quarter, own) && own !== 'none-known');
	const against = number((_, own) => own === 'targets');
	const expected: Readonly<Record<string, string>> = hasLevel
		? {
				heavier: number((quarter) => quarter === 4),
				rest: number((quarter) => quarter !== undefined && quarter !== 4),
				...(hatched === '0' ? {} : { unknown: hatched }),
				...(challenge.targets.length > 0
					? { aimed: number((quarter, own) => quarter === 4 && own === 'targets') }
					: {}),
				other: number((quarter, own) => quarter === 4 && own === 'other'),
				...(quiet === '0' ? {} : { quiet }),
			}
		: {
				unknown: '',
				...(against === '0' ? {} : { aimed: against }),
				...(quiet === '0' ? {} : { quiet }),
			};
	yield count(
		`${challenge.id}: lines`,
		key.map(({ kind }) => kind).join(' '),
		Object.keys(expected).join(' '),
	);
	for (const { kind, count: said } of key) {
		yield count(`${challenge.id}: ${kind}`, said, expected[kind] ?? '');
	}
	yield tone(`${challenge.id}: number of shapes`, shades.length, audit.municipalities.length);
	for (const [index, { code }] of audit.municipalities.entries()) {
		const quarter = audit.levels.get(challenge.id)?.level.standings.get(code)?.quarter;
		const shade = quarter === undefined ? 'm-unknown' : quarter === 4 ? 't-4' : 't-rest';
		yield tone(`${challenge.id} ${code}`, shades[index], shade);
		const { answer } = moneyOf(audit.funds, code, challenge);
		const looks = [
			'fund',
			...(answer === 'targets' ? ['aimed'] : []),
			...(isQuiet(quarter, answer) ? ['quiet'] : []),
		];
		const mark = answer === 'none-known' ? '' : looks.join(' ');
		yield tone(`${challenge.id} ${code}: mark`, marks[code] ?? '', mark);
	}
	if (!hasLevel) return;
	const shapes = audit.municipalities.map(
		({ code }, index) => `<a data-k="${code}" aria-label="${labels[index] ?? ''}"></a>`,
	);
	yield* shapeFigures(pageOf(shapes.join(''), file, language), audit, challenge);
}

/** Every problem that the map of the start page can show: the files that its script reads. */
export function* startPictures(
	folder: string,
	audit: Audit,
	facts: StartFacts,
	language: Page['language'],
): Generator<Comparison> {
	for (const challenge of audit.challenges) {
		const file = `${folder}/${challenge.id}.json`;
		const picture = pictureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
		yield* toldFigures(picture, file, audit, facts, challenge, language);
		yield* pictureFigures(picture, file, audit, challenge, language);
	}
}

/** All that the start page says before anything is chosen. */
export function* startPage(page: Page, audit: Audit, facts: StartFacts): Generator<Comparison> {
	const shown = attribute(first(page.root, '[data-problem][aria-current]'), 'data-problem');
	const challenge = audit.challenges.find(({ id }) => id === shown);
	if (!challenge) throw new Error(`${page.file}: there is no problem "${shown}"`);
	yield* findingFigures(page, audit, facts);
	const answer = first(page.root, '[data-answer="where"]');
	yield* toldFigures(
		{
			said: textOf(first(page.root, '[data-said]')),
			where: {
				figure: textOf(first(answer ?? page.root, 'b')),
				text: textOf(first(answer ?? page.root, '.note')),
				href: attribute(answer, 'href'),
			},
		},
		page.file,
		audit,
		facts,
		challenge,
		page.language,
	);
	yield* answerFigures(page, facts);
	const drawn = new Map(
		all(page.root, '.map-country a[data-k]').map((shape) => [attribute(shape, 'data-k'), shape]),
	);
	const shapesInOrder = audit.municipalities.map(({ code }) => drawn.get(code));
	yield* pictureFigures(
		{
			key: all(page.root, '[data-key-line]')
				.map((line) => ({
					kind: attribute(line, 'data-key-line'),
					count: textOf(first(line, '[data-key-count]')),
					text: textOf(first(line, '[data-key-text]')),
				}))
				.filter(({ text }) => text !== ''),
			labels: shapesInOrder.map((shape) => attribute(shape, 'aria-label')),
			shades: shapesInOrder.map((shape) => attribute(shape && first(shape, 'path'), 'class')),
			// Where the country is crowded, an inset alone has the mark.
			marks: Object.fromEntries(
				all(page.root, 'start-map [data-fund]').map((mark) => [
					attribute(mark, 'data-fund'),
					attribute(mark, 'class'),
				]),
			),
		},
		page.file,
		audit,
		challenge,
		page.language,
	);
}
