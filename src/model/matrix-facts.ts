import type { Area } from './area.ts';
import type { Locale } from './locale.ts';
import type { CountBasis, HeavierQuarter } from './need-count.ts';
import type { NeedTexts } from './need-texts.ts';

/** What the page of the matrix tells its script: written into it as JSON. */
export interface MatrixFacts extends CountBasis {
	readonly locale: Locale;
	readonly quarters: readonly (HeavierQuarter & {
		/** Address of the page of the challenge's answers, with its language. */
		readonly page: string;
	})[];
	/** Name, within a sentence, of the challenge that the summary takes as its example: the first. */
	readonly problem: string;
	/** The year that the residents are of. */
	readonly year: string;
	readonly areas: readonly Area[];
	readonly texts: NeedTexts;
}
