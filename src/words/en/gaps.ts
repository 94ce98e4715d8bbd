import { COVERED } from '../../stats/need.ts';
import type { YearCoverage } from '../../stats/year-coverage.ts';
import type { Words } from '../sv.ts';

const COVERAGE: Readonly<Record<YearCoverage, string>> = {
	all: 'every municipality',
	most: `${String(COVERED)} or more`,
	few: 'fewer',
};

export const gaps: Words['gaps'] = {
	years: {
		lead: 'One row per measure: the darker, the more municipalities have a value that year.',
		coverage: COVERAGE,
		run: (years, coverage) => `${years} ${COVERAGE[coverage]}`,
	},
	unknown: {
		lead: 'What none of our sources can answer. The questions are open.',
		named: {
			question: 'Which the 64 municipalities are.',
			answer: (counted, year, named) =>
				`SNS counted ${counted} municipalities with a fund in ${String(year)}. We can name ${named} that a source says had one then.`,
			link: 'Those that have a name',
		},
		elsewhere: {
			question: 'Whether there are more funds.',
			answer: (without, byName, inGroup, not) =>
				`In ${without} municipalities we know of none. Of these we have searched for ${byName} by name, for ${inGroup} only together with others, and for ${not} not at all.`,
			link: 'How we searched',
		},
		inUse: {
			question: 'Whether the money is in use today.',
			answer: (unknown, all) =>
				`For ${unknown} of the registry’s ${all} rows no source says what came of it.`,
			link: 'When each fund was last seen',
		},
		need: (challenge) => `Where the problem is most severe: ${challenge}.`,
		missing: {
			question: 'Why some values are missing.',
			answer: (values) =>
				`${values} values are missing in the archives that we have read, without a reason: they may be suppressed, or were never collected.`,
			link: 'Measure by measure',
		},
	},
};
