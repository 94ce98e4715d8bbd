import type { Correction } from '../../tables/api/corrections.ts';

/** A correction of a figure that is put right; it touches what a test says. */
export const correction: Correction = {
	id: 'x',
	noted: '2026-12-01',
	mended: '2026-12-03',
	kind: 'error',
	grade: 'figure',
	indicators: ['a'],
	funds: [],
	pages: [],
	title: { sv: 'Rubrik', en: 'Title' },
	text: { sv: 'Stod <1>.', en: 'Was <1>.' },
};
