import type { Study } from '../../tables/model-statements.ts';
import type { Model } from '../../tables/api/models.ts';

/** Whether a model has been tested in Sweden, as far as what has been read says. */
export const TESTED = ['yes', 'no', 'unknown'] as const;
export type Tested = (typeof TESTED)[number];

/** Studies of how something is done, not of what comes of it. */
const NOT_OF_EFFECT: readonly (Study | null)[] = ['mapping', 'process'];

/** Of studies of its effect alone: that it is used here, what it costs, or how it was carried out is no test. */
export function testedOf({ statements }: Pick<Model, 'statements'>): Tested {
	const studied = statements.filter(
		({ kind, study }) =>
			['effect', 'null', 'undecided'].includes(kind) && !NOT_OF_EFFECT.includes(study),
	);
	if (studied.some(({ sweden }) => sweden === 'yes')) return 'yes';
	return studied.length > 0 && studied.every(({ sweden }) => sweden === 'no') ? 'no' : 'unknown';
}
