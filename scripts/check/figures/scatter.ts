import { measureIn, type Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { pearson, spearman } from './correlation.ts';
import { approximately } from './fraction.ts';
import type { Measure } from './measure.ts';
import { valuesOf } from './observations.ts';
import { attribute, first, textOf, type Page } from './page.ts';
import { numbersIn, spelled } from './spelled.ts';

/** The years that a chart's label gives, the horizontal measure's first. */
const yearsIn = (label: string): readonly number[] =>
	[...label.matchAll(/, (\d{4})\./g)].map(([, year]) => Number(year));

/** The correlation of the two measures that stand against each other, and of how many municipalities. */
export function* correlationFigures(
	page: Page,
	audit: Audit,
	horizontal: Measure,
): Generator<Comparison> {
	const correlation = comparing('correlations', page.file);
	const option = first(page.root, 'select[name="mot"] option[selected]');
	if (!option || first(page.root, 'indicator-scatter [data-picture][hidden]')) return;
	const vertical = measureIn(audit, attribute(option, 'value'));
	const label = attribute(first(page.root, '[data-chart]'), 'aria-label');
	const [yearX = 0, yearY = 0] = yearsIn(label);
	const others = valuesOf(vertical.observations, yearY);
	const pairs = [...valuesOf(horizontal.observations, yearX)].flatMap(
		([code, x]): (readonly [number, number])[] => {
			const y = others.get(code);
			return y ? [[approximately(x), approximately(y)]] : [];
		},
	);
	const figures = [pearson(pairs), spearman(pairs)].map((value) =>
		spelled(BigInt(Math.round(Math.abs(value) * 100) * Math.sign(value)), 2, page.language),
	);
	const said = numbersIn(textOf(first(page.root, '[data-sentence]'))).slice(0, 3);
	yield correlation(vertical.indicator.id, said.join(' '), [...figures, pairs.length].join(' '));
}
