import * as api from '../../api/read.ts';
import { touching, type PageSubjects } from '../../subjects/corrections/touching.ts';
import type { Correction } from '../../tables/api/corrections.ts';

/**
 * What a page has to tell of: errors that touch it, and are there still or were not long ago.
 *
 * @param release date of the release that it shows, where that is not the newest
 */
export const noticesOf = (
	page: PageSubjects,
	release: string = api.index().release,
): readonly Correction[] => touching(api.corrections(), page, release);
