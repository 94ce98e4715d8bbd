import type { Measure } from '../../../stats/municipality/measure-facts.ts';

/** Where a noun ends and what it is the share, number or cost of begins. */
const REST = / (?:among|as|in|of|over|per|relative|to|who|with)\b.*$/;

/** What a measure measures, without what it is of: "the share", "net migration". */
export const measureNoun = ({ phrases }: Pick<Measure, 'phrases'>): string =>
	phrases.en.subject.replace(REST, '');

/** The same after an adjective: "share". */
export const bareNoun = (measure: Pick<Measure, 'phrases'>): string =>
	measureNoun(measure).replace(/^the /, '');
