import * as api from '../api/read.ts';
import { drawnOf, type Comparison } from '../subjects/compare/comparison.ts';
import { spaceOf } from '../subjects/peers/peer-list.ts';
import { placing } from '../stats/municipality/problem-row.ts';

let made: Comparison | undefined;

/** What municipalities are compared by, from the open API: worked out once for all pages and files. */
export const comparison = (): Comparison =>
	(made ??= {
		drawn: api
			.index()
			.challenges.map((challenge) =>
				drawnOf(
					placing(
						challenge,
						api.indicator(challenge.lead),
						api.series(challenge.lead),
						api.need()[challenge.id],
					),
				),
			),
		municipalities: api.municipalities(),
		space: spaceOf(api.similarity()),
	});
