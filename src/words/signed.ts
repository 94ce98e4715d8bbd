import type { SpokenMeasure } from '../stats/municipality/measure-facts.ts';

/** Whether the measure has values below zero, which its words tell without their sign. */
export const isSigned = ({ phrases }: Pick<SpokenMeasure, 'phrases'>): boolean =>
	phrases.sv.below !== null;

/** Whether the words for one value fit another. */
export const sameSign = (measure: Pick<SpokenMeasure, 'phrases'>, a: number, b: number): boolean =>
	!isSigned(measure) || (Math.sign(a) === Math.sign(b) && a !== 0);
