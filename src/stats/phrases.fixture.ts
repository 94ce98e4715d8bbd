import type { Indicator } from './indicator.ts';

/** The words of a measure that no sentence is written of. */
export const PHRASES: Indicator['phrases'] = {
	sv: { subject: 'andelen', clause: 'var {value} {year}', below: null, problem: null },
	en: { subject: 'the share', clause: '{value} in {year}', below: null, problem: null },
};
