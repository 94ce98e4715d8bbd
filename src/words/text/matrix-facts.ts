import type { Area } from '../../stats/area.ts';
import type { Locale } from '../../tables/locale.ts';
import type { CountBasis, HeavierQuarter } from '../../stats/money/need-count.ts';
import type { KeyTexts } from './need-picture.ts';
import type { NeedTexts } from './need-texts.ts';
import type { FundState } from '../../stats/money/registry.ts';

/** What is said of the municipalities of the chosen problem. */
export interface ChosenTexts {
	/** {count}, {measure} */
	readonly all: string;
	/** {answer}, {count} */
	readonly head: string;
	readonly answers: Readonly<Record<FundState, string>>;
	/** {count}: those that are not named */
	readonly more: string;
}

/** What the page of the matrix tells its script: written into it as JSON. */
export interface MatrixFacts extends CountBasis {
	readonly locale: Locale;
	readonly quarters: readonly (HeavierQuarter & {
		/** Address of the page of the challenge's answers, with its language. */
		readonly page: string;
		/** Address of its list as a file. */
		readonly file: string;
	})[];
	/** Every problem, in the order of the rows: the first is on the map as it is served. */
	readonly problems: readonly {
		readonly id: string;
		/** Whether a fund can be aimed at it. */
		readonly hasTargets: boolean;
	}[];
	/** Where what the map shows of a problem is, before its id and ".json". */
	readonly pictures: string;
	/** How the first problem with a need level is measured, and over which years. */
	readonly measure: string;
	/** How many names a list of the chosen problem shows before it leads to the whole list. */
	readonly names: number;
	/** Name, within a sentence, of the challenge that the summary takes as its example: the first. */
	readonly problem: string;
	/** The year that the residents are of. */
	readonly year: string;
	readonly areas: readonly Area[];
	readonly texts: NeedTexts;
	readonly key: KeyTexts;
	readonly chosen: ChosenTexts;
	/** What is said where the map shows one part of a bar alone: {count}. */
	readonly alone: Readonly<Record<FundState, string>>;
	/** What the link to the file is called: {problem} */
	readonly downloadName: string;
}
