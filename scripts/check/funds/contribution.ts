import { changeLines } from '../sent/change-lines.ts';
import { checkSent, type SentFile, type SentVerdict } from '../sent/check-sent.ts';
import { count } from '../sent/count.ts';
import { readSent } from '../sent/sent-table.ts';
import { effectLines } from './effect.ts';
import { judge, type KnownToMoney } from './judge.ts';
import { forEach, MONEY_TABLES, pathOf, type Each } from './money-table.ts';

export type { SentFile, SentVerdict };

/** Checks the registry itself. */
export function checkRegistry(texts: Each<string>, known: KnownToMoney): SentVerdict {
	const { faults, funds } = judge(texts, known);
	const held = (kind: 'municipality' | 'region'): number =>
		new Set(funds.filter((fund) => fund.kind === kind).map(({ code }) => code)).size;
	const rows = (name: keyof typeof texts): string =>
		count(
			readSent(pathOf(name), Buffer.from(texts[name]), MONEY_TABLES).rows.length,
			'row',
			'rows',
		);
	return {
		faults,
		report: [
			`${pathOf('funds')}: ${rows('funds')}, held by ${count(held('municipality'), 'municipality', 'municipalities')} and ${count(held('region'), 'region', 'regions')}`,
			...MONEY_TABLES.filter(({ name }) => name !== 'funds').map(
				({ name }) => `${pathOf(name)}: ${rows(name)}`,
			),
		],
	};
}

/** The other rows of the registry on the holder of a row that is new. */
function beside(code: string, id: string, funds: readonly { id: string; code: string }[]): string {
	const others = funds.filter((fund) => fund.code === code && fund.id !== id);
	const ids = others.map((fund) => `"${fund.id}"`).join(' and ');
	return others.length === 0 ? '' : `; the registry has ${ids} on the same holder`;
}

/**
 * Checks rows that someone has sent in, before they are put into the registry: what each of its tables
 * would then be is read as the site reads it. Files may come in any order.
 *
 * @param withdrawn files with rows that shall go
 * @param texts the tables of the registry
 */
export function checkContribution(
	files: readonly SentFile[],
	withdrawn: readonly SentFile[],
	texts: Each<string>,
	known: KnownToMoney,
): SentVerdict {
	const { faults, read, changes, now, then } = checkSent(
		files,
		withdrawn,
		MONEY_TABLES,
		(name) => texts[name],
		() => judge(texts, known),
		(textOf) =>
			judge(
				forEach(({ name }) => textOf(name)),
				known,
				`a file with the columns of ${pathOf('sources')}`,
			),
	);
	const newOf = new Set(
		changes.flatMap(({ name, key, before }) => (name === 'funds' && before === null ? [key] : [])),
	);
	const added = then.funds
		.filter(({ id }) => newOf.has(id))
		.map(
			({ id, code, name, sources }) =>
				`"${id}" is on ${name} (${code}), with ${count(sources.length, 'source', 'sources')}${beside(code, id, now.funds)}`,
		);
	return {
		faults,
		report: [
			...read,
			...changes.flatMap((change) => changeLines(change, MONEY_TABLES)),
			...added,
			...effectLines(now.funds, then.funds, known),
		],
	};
}
