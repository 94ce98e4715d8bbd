import { z } from 'zod';
import type { PageForms } from '../../prose/fill-page.ts';
import type { FigureData } from '../../stats/municipality/figure.ts';
import { type ApiExample, PROGRAMS } from './api-example.ts';

const DRAWN = {
	program: {
		attributes: z.strictObject({ in: z.enum(PROGRAMS), title: z.string().min(1) }),
		hasText: false,
	},
};

export type GuideDrawn = keyof typeof DRAWN;

/**
 * All that the guide to the API may ask for.
 *
 * @param base address of the API with the site's own address, ending with a slash
 */
export function guideForms(
	base: string,
	{ name, municipality, year, printed }: ApiExample,
	data: FigureData,
): PageForms<GuideDrawn> {
	const example = { matt: name, kommun: municipality, ar: String(year) };
	return {
		data,
		marks: { adress: base, ...example },
		drawn: DRAWN,
		repeated: {
			'with-value': { marks: ['varde'], each: printed === null ? [] : [{ varde: printed }] },
			'without-value': { marks: [], each: printed === null ? [{}] : [] },
		},
	};
}
