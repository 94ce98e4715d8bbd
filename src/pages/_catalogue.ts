import type { Quad } from 'n3';
import { frozen } from '../api/frozen.ts';
import * as api from '../api/read.ts';
import { catalogue } from '../subjects/data/dcat/catalogue.ts';

/**
 * The catalogue of all that is published, in whatever form it is written.
 *
 * @throws Error where no site is configured: a catalogue names addresses in full
 */
export function catalogueHere(site: URL | undefined): readonly Quad[] {
	if (!site) throw new Error('astro.config.mjs names no site');
	return catalogue({
		site,
		index: api.index(),
		series: api.series,
		releases: api.frozenReleases(),
		frozen,
	});
}
