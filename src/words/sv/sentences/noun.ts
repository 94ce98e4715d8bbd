import type { SpokenMeasure } from '../../../stats/municipality/measure-facts.ts';

/** The words that agree with a noun. */
export interface Noun {
	/** In its definite form: "andelen". */
	readonly noun: string;
	/** "den" */
	readonly it: string;
	/** "lika hög som" */
	readonly high: string;
}

/** A noun in its definite form, whose ending shows its gender: "andelen", "antalet". */
const nounOf = (noun: string): Noun =>
	noun.endsWith('t') ? { noun, it: 'det', high: 'högt' } : { noun, it: 'den', high: 'hög' };

/** What a measure measures, in one word: the first of its subject. */
export const measureNoun = ({ phrases }: Pick<SpokenMeasure, 'phrases'>): Noun =>
	nounOf(phrases.sv.subject.split(' ')[0] ?? '');

export const MEAN: Noun = nounOf('medelvärdet');
