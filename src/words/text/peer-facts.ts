import type { Indicator } from '../../stats/indicator.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';
import type { WeightStep } from '../../stats/peer-choice.ts';
import type { SearchedTexts } from './searched-text.ts';
import type { FundState } from '../../stats/money/registry.ts';

/** Texts with {placeholders} that the script of the page fills in. */
export interface PeerTexts {
	/** {name} */
	readonly heading: string;
	readonly headingAll: string;
	/** {challenge}, {count}, {name}; how the list was chosen, by how many there are. */
	readonly intro: {
		readonly none: string;
		readonly one: string;
		readonly all: string;
		readonly some: string;
		/** A municipality chosen, but no likeness to go by. */
		readonly others: string;
		/** No municipality chosen. */
		readonly unordered: string;
	};
	readonly choose: string;
	/** {name} */
	readonly compare: string;
	/** {name}, and {searched} where none is known: the municipality's own rows of the registry. */
	readonly own: Readonly<Record<FundState | 'planned', string>>;
	/** {distance}, {place}, {of} */
	readonly likeness: string;
	/** The same where it is not among the nearer half. */
	readonly farLikeness: string;
	/** {quarter} */
	readonly level: string;
	/** {name}, {quarter} */
	readonly levelOf: string;
	readonly levelUnknown: string;
	readonly levelNone: string;
	readonly equalWeights: string;
	/** {list} */
	readonly otherWeights: string;
	readonly noWeight: string;
	/** {name} */
	readonly lacking: string;
	readonly loading: string;
	readonly failed: string;
	/** {percent} */
	readonly share: string;
	/** By weight, the lightest first: which end of the measure is the heavier differs. */
	readonly quarters: readonly string[];
	/** How a changed weight is spoken of. */
	readonly steps: Readonly<Record<WeightStep, string>>;
}

/** A row of the registry, for the municipality that has been chosen. */
export interface OwnFund extends Pick<Fund, 'id' | 'status' | 'challenges'> {
	readonly title: string;
	/** Its status in words, with the year. */
	readonly statusText: string;
	/** Where on its page the source of the status stands, as in "#kalla-2". */
	readonly source: string;
}

/** What the script of the page on similar municipalities is given with it. */
export interface PeerFacts {
	readonly locale: Locale;
	/** Address of the funds' pages, ending with a slash. */
	readonly funds: string;
	/** The default first. */
	readonly challenges: readonly {
		readonly id: string;
		readonly name: string;
		/** A digit for each municipality in code order: its quarter, or 0 where it is not known. */
		readonly quarters: string;
		/** Whether the challenge has a need level; without one there are no quarters. */
		readonly hasLevel: boolean;
	}[];
	/** In the order of `similarity.json`. */
	readonly features: readonly ({ readonly id: string; readonly name: string } & Pick<
		Indicator,
		'unit' | 'decimals'
	>)[];
	/** Rows of the registry by municipality code. */
	readonly own: Readonly<Record<string, readonly OwnFund[]>>;
	/** How each municipality without a known fund was searched for. */
	readonly searched: SearchedTexts;
	readonly texts: PeerTexts;
}
