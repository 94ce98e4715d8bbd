import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import { moneyOf } from './money.ts';
import { isWorst } from './need-figures.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { first, textOf, type Page } from './page.ts';
import { numbersIn, spelled } from './spelled.ts';
import { COUNT_YEAR, knownFrom, type StartFacts } from './start-facts.ts';

/** How many are worst affected by a problem that a fund can be aimed at, and who of them has money. */
export function* findingFigures(
	page: Page,
	audit: Audit,
	facts: StartFacts,
): Generator<Comparison> {
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
	const [, told] = /(?:minst ett av|at least one of) (\S+) problem/.exec(basis) ?? [];
	yield count('problems counted', told ?? '', NUMBER_WORDS[page.language][counted.length] ?? '');
}
