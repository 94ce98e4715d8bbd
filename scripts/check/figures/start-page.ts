import { measureIn, type Audit } from './audit.ts';
import type { Comparison } from './comparison.ts';
import { countryFigures } from './country.ts';
import { legendFigures, legendRows, tonesIn } from './legend.ts';
import { mapFigures, shapes } from './map.ts';
import { attribute, first, type Page } from './page.ts';
import { pictureOf } from './picture.ts';

/** The map and the legend that the start page opens with. */
export function* startPage(page: Page, audit: Audit): Generator<Comparison> {
	const shown = attribute(
		first(page.root, '[data-choose-indicator][aria-current]'),
		'data-choose-indicator',
	);
	const measure = measureIn(audit, shown);
	const challenge = audit.challenges.find(({ id }) => id === measure.indicator.challenge);
	if (!challenge) throw new Error(`${page.file}: "${shown}" belongs to no challenge`);
	const legend = legendRows(page);
	const tones = tonesIn(legend);
	const { language } = page;
	const picture = pictureOf({ audit, challenge, measure, year: measure.latest, language, tones });
	yield* mapFigures(shapes(page), picture, page.file);
	yield* legendFigures(legend, picture, page.file);
	yield* countryFigures(page, measure);
}
