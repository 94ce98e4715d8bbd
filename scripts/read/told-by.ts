import { supportsText } from '../../src/stats/money/fund-fact.ts';
import type { Fund, FundSource } from '../../src/tables/api/fund.ts';
import { existed } from '../../src/stats/money/registry.ts';
import type { FundFact, SourceRow } from '../../src/tables/fund-sources.ts';

/** A row of the registry, as far as its sources can tell of it. */
export type ToldOf = Omit<Fund, 'sources'>;

/** A source as the API has it, or what does not hold between it and the row that it is a source of. */
export type ToldSource = { readonly source: FundSource } | { readonly problems: readonly string[] };

interface Need {
	readonly lacks: (fund: ToldOf) => boolean;
	/** Completes "expected no such fact: the row …". */
	readonly because: string;
}

/** What the row must hold before a source can tell it. */
const NEEDS: Readonly<Partial<Record<FundFact, Need>>> = {
	existence: { lacks: (fund) => !existed(fund), because: 'is of a mere plan' },
	year: { lacks: ({ year }) => year === null, because: 'has no year' },
	amount: { lacks: ({ amount }) => amount === null, because: 'has no amount' },
	targets: { lacks: ({ targets }) => targets.length === 0, because: 'has no targets' },
	status: {
		lacks: ({ status, statusYear }) => status === 'unknown' && statusYear === null,
		because: 'has an unknown status and no status_year',
	},
	'plan-dropped': {
		lacks: ({ droppedYear }) => droppedYear === null,
		because: 'has no dropped_year',
	},
	repayment: { lacks: ({ repayment }) => repayment === null, because: 'has no repayment' },
};

/** What a row of `sources.csv` tells of its row of `funds.csv`. */
export function toldBy(row: SourceRow, fund: ToldOf): ToldSource {
	const { title, url, year, facts, supports_sv: sv, supports_en: en } = row;
	const problems = facts.flatMap((fact) => {
		const need = NEEDS[fact];
		return need?.lacks(fund)
			? [`facts: found "${fact}", expected no such fact: the row "${fund.id}" ${need.because}`]
			: [];
	});
	if ((sv === null) !== (en === null)) {
		const empty = sv === null ? 'supports_sv' : 'supports_en';
		problems.push(`${empty}: found nothing, expected both languages or neither`);
	}
	const said = sv === null || en === null ? null : { sv, en };
	const supports = supportsText(facts, said, fund.instrument);
	if (supports === null) {
		problems.push(
			`supports_sv: found nothing, expected words, since the facts are "${facts.join(';')}"`,
		);
	}
	return supports === null || problems.length > 0
		? { problems }
		: { source: { title, url, year, facts, supports } };
}
