import type { ApiSeries } from './api.ts';
import type { Localized } from './locale.ts';

/**
 * What must stand beside a figure that is far from the place's other years, although it is what its
 * publisher states; null for an ordinary one.
 */
export const unusualIn = (
	{ unusual }: Pick<ApiSeries, 'unusual'>,
	code: string,
	year: number,
): Localized | null => unusual[code]?.[year] ?? null;
