import type { ApiIndex, ApiModels } from '../src/tables/api.ts';
import { published } from './published.ts';

/** What is known of the models, counted anew from the published table without the code of the pages. */

export const { models } = published('models.json') as ApiModels;
export const { challenges } = published('index.json') as ApiIndex;

export type KnownModel = (typeof models)[number];
type Statement = KnownModel['statements'][number];

const compares = (study: string | null): boolean =>
	['trial', 'quasi-experiment', 'review'].includes(study ?? '');

/** Tested in Sweden against those who did not get it, and no effect shown. */
export const isNull = ({ statements }: KnownModel): boolean =>
	statements.some(
		({ kind, sweden, study }) => kind === 'null' && sweden === 'yes' && compares(study),
	) &&
	!statements.some(
		({ kind, sweden, study }) => kind === 'effect' && sweden === 'yes' && compares(study),
	);

const isFirm = ({ kind, study, certainty, sweden }: Statement): boolean =>
	kind === 'effect' &&
	((study === 'review' && certainty !== 'low' && certainty !== 'very-low') ||
		(study === 'trial' && sweden === 'yes'));

const isKnown = (model: KnownModel): boolean =>
	!isNull(model) &&
	model.runs.includes('municipality') &&
	(model.form === 'method' || model.form === 'programmes') &&
	model.statements.some(isFirm);

/** With known effect, for a municipality to buy or run. */
export const known = models.filter(isKnown);
/** Tested in Sweden without an effect shown. */
export const nulls = models.filter(isNull);

/** What of a model was measured for a problem. */
export const measuredFor = (model: KnownModel, challenge: string): KnownModel => ({
	...model,
	statements: model.statements.filter(({ outcomes }) => outcomes.includes(challenge)),
});

export const isShownFor = (model: KnownModel, challenge: string): boolean => {
	const own = measuredFor(model, challenge);
	return !isNull(own) && own.statements.some(isFirm);
};

/** Problems that one of the known ones has a known effect on, and the others. */
export const reached = challenges.filter(({ id }) => known.some((model) => isShownFor(model, id)));
export const unreached = challenges.filter((challenge) => !reached.includes(challenge));

const showsSome = ({ kind, study, certainty }: Statement): boolean =>
	kind === 'effect' &&
	(['trial', 'quasi-experiment', 'economic-model', 'audit'].includes(study ?? '') ||
		(study === 'review' && certainty !== 'very-low'));

/** What is known of the effect on a problem, as a challenge's page tells it. */
export function effectOn(
	model: KnownModel,
	challenge: string,
): 'shown' | 'not-shown' | 'not-known' | 'not-measured' {
	const own = measuredFor(model, challenge);
	if (own.statements.length === 0) return 'not-measured';
	if (isNull(own)) return 'not-shown';
	return own.statements.some(showsSome) ? 'shown' : 'not-known';
}

/** Whether the effect was tested in Sweden: how it is carried out and where it is used is no test of it. */
export function testedIn({ statements }: KnownModel): 'yes' | 'no' | 'unknown' {
	const tests = statements.filter(
		({ kind, study }) =>
			['effect', 'null', 'undecided'].includes(kind) && study !== 'mapping' && study !== 'process',
	);
	if (tests.some(({ sweden }) => sweden === 'yes')) return 'yes';
	return tests.length > 0 && tests.every(({ sweden }) => sweden === 'no') ? 'no' : 'unknown';
}

const NUMBERS = {
	sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
	en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A count as the pages write it. */
export const inLetters = (count: number, locale: 'sv' | 'en'): string =>
	NUMBERS[locale][count] ?? String(count);

export const localeOf = (path: string): 'sv' | 'en' => (path.startsWith('/en/') ? 'en' : 'sv');
