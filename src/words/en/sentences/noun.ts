import type { SpokenMeasure } from '../../../stats/municipality/measure-facts.ts';

/** Where a noun ends and what it is the share, number or cost of begins. */
const REST = / (?:among|as|in|of|over|per|relative|to|who|with)\b.*$/;

/** What a measure measures, without what it is of: "the share", "net migration". */
export const measureNoun = ({ phrases }: Pick<SpokenMeasure, 'phrases'>): string =>
	phrases.en.subject.replace(REST, '');

/** The same after an adjective: "share". */
export const bareNoun = (measure: Pick<SpokenMeasure, 'phrases'>): string =>
	measureNoun(measure).replace(/^the /, '');
