import type { Reason } from '../../../../src/tables/value.ts';

/**
 * Kolada's status words, and the reason that each one gives. "Privacy" is what a pull of 2024-12-12 says;
 * "Private" is the word in other exports of Kolada. A figure has the status "".
 */
export const REASON_OF: Readonly<Record<string, Reason>> = {
	Missing: 'missing',
	Privacy: 'suppressed',
	Private: 'suppressed',
	'Not applicable': 'not-applicable',
};
