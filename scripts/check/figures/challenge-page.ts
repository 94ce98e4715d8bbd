import { measureIn, type Audit } from './audit.ts';
import { challengeFinding } from './challenge-finding.ts';
import { comparing, type Comparison } from './comparison.ts';
import { countryFigures, countryText } from './country.ts';
import type { ChallengeFacts } from './facts.ts';
import { legendFigures, legendRows, markKeyFigures, tonesIn } from './legend.ts';
import { mapFigures, shapes } from './map.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { pictureOf } from './picture.ts';
import { correlationFigures } from './scatter.ts';
import { firstNumber } from './spelled.ts';
import { tableFigures, tableRows } from './table.ts';

/** The country's figures beside the other measures of a challenge. */
function* otherMeasures(page: Page, audit: Audit): Generator<Comparison> {
	const country = comparing('values of the country', page.file);
	for (const item of all(page.root, '.other-indicators > li')) {
		const id = attribute(first(item, '[data-explanation-of]'), 'data-explanation-of');
		const measure = measureIn(audit, id);
		const expected = countryText(measure, measure.latest, page.language);
		if (expected === '') continue;
		const said = /(?:Riket|Sweden) (\d{4}): (.*)/.exec(textOf(first(item, 'p')));
		const found = `${said?.[1] ?? ''} ${firstNumber(said?.[2] ?? '')}`;
		yield country(id, found, `${measure.latest} ${expected}`);
	}
}

/** All that a challenge's page shows before anything is chosen. */
export function* challengePage(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
): Generator<Comparison> {
	const explained = first(page.root, '[data-explanation] [data-explanation-of]');
	const measure = measureIn(audit, attribute(explained, 'data-explanation-of'));
	const legend = legendRows(page);
	const picture = pictureOf({
		audit,
		challenge,
		measure,
		year: measure.latest,
		language: page.language,
		tones: tonesIn(legend),
	});
	yield* tableFigures(tableRows(page), picture, page.file);
	yield* mapFigures(shapes(page), picture, page.file);
	yield* legendFigures(legend, picture, page.file);
	yield* markKeyFigures(page, picture);
	yield* countryFigures(page, measure);
	yield* otherMeasures(page, audit);
	yield* correlationFigures(page, audit, measure);
	yield* challengeFinding(page, audit, challenge, measure);
}
