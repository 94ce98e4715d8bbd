import type { ApiChallenge, ApiIndicatorEntry, ApiMunicipality } from '../../tables/api.ts';
import type { Width } from './directives.ts';

/** What all that are drawn from the data may have. */
interface Titled {
	readonly width: Width;
	/** What is seen, with marks; null where the drawing's own heading does. */
	readonly title: string | null;
	/** What must hold in the data for the title to be true. */
	readonly expect: string | null;
}

/** A live part with what it asks of the data found there. Texts still have their marks. */
export type LivePart =
	| {
			readonly name: 'claim';
			readonly statement: string;
			readonly verdict: string;
			readonly because: string;
			/** Money has a colour of its own. */
			readonly about: 'money' | 'other';
			readonly expect: string | null;
	  }
	| {
			readonly name: 'pullquote';
			readonly quote: string;
			readonly about: 'money' | 'other';
			readonly width: Width;
	  }
	| {
			readonly name: 'factbox';
			readonly title: string;
			readonly body: string;
			readonly expect: string | null;
			readonly width: Width;
	  }
	| ({
			readonly name: 'map';
			/** One to three, each with a need level. */
			readonly challenges: readonly ApiChallenge[];
	  } & Titled)
	| ({
			readonly name: 'series';
			readonly indicator: ApiIndicatorEntry;
			/** Those drawn beside the country. */
			readonly municipalities: readonly ApiMunicipality[];
			/** Whether the field that eight in ten municipalities lie in is drawn behind them. */
			readonly hasBand: boolean;
	  } & Titled)
	| ({
			readonly name: 'ranking';
			readonly indicator: ApiIndicatorEntry;
			readonly count: number;
	  } & Titled)
	| ({
			readonly name: 'funds';
			/** Whether it is drawn when each fund was last seen. */
			readonly hasTimeline: boolean;
			/** Ids of the funds that are named in it. */
			readonly named: readonly string[];
	  } & Titled)
	| ({
			readonly name: 'need';
			/** Problems by how many have a fund against them, or by how many are hit, most first. */
			readonly order: 'targeted' | 'hit' | null;
	  } & Titled);

/** What of a live part claims something: its title, or its verdict with its reason. */
export const claimOf = (part: LivePart): string | null => {
	if (part.name === 'claim') return `${part.verdict} ${part.because}`;
	return 'title' in part ? part.title : null;
};
