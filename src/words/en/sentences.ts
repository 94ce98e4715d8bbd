import { sentencesOf } from '../sentences.ts';
import { measureSentences } from './sentences/measure.ts';
import { municipalitySentences } from './sentences/municipality.ts';

/** Sentences that can be printed as they stand. */
export const sentences = sentencesOf(measureSentences, municipalitySentences);
