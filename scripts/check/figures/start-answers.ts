import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import { countedIn, isWorst } from './need-figures.ts';
import { all, first, textOf, type Page } from './page.ts';
import { numbersIn } from './spelled.ts';
import { COUNT_YEAR, knownFrom, type StartFacts } from './start-facts.ts';

/** A county with fewer municipalities than this is none to compare. */
const LEAST = 5;

/** Up to this mean silhouette municipalities form no groups (Kaufman & Rousseeuw 1990, table 4). */
const NO_STRUCTURE = 0.25;

/** What is told of a chosen problem beside the map. */
export interface Told {
	/** The sentence under the problems to choose from. */
	readonly said: string;
	readonly where: { readonly figure: string; readonly text: string; readonly href: string };
}

/** The chosen problem: the county hit most, and how many of the worst affected have money. */
export function* toldFigures(
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
	const number = countedIn(audit, challenge, language);
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
export function* answerFigures(page: Page, facts: StartFacts): Generator<Comparison> {
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
