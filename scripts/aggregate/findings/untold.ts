import type { Untold } from '../../../src/model/finding.ts';

/**
 * Measures that may be ranked in a year, but whose change over the years is another thing than what their
 * name says: rules over time pass them over. The reason is published with the facts.
 */
export const UNTOLD: readonly Untold[] = [
	{
		indicator: 'narkotikabrott',
		reason: {
			sv: 'Följer i hög grad hur mycket polisen letar efter narkotika.',
			en: 'Largely reflects how much the police look for drugs.',
		},
	},
	{
		indicator: 'utflyttade',
		reason: {
			sv: 'Sedan hösten 2023 avregistrerar Skatteverket personer med utgånget uppehållstillstånd, så senare tal rymmer fler än förr.',
			en: 'Since autumn 2023 the Swedish Tax Agency has deregistered people whose residence permits have expired, so later figures include more people than before.',
		},
	},
];
