import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it, vi } from 'vitest';
import { baseRate, countBySize } from '../../../stats/money/base-rate.ts';
import { DRAWN, drawnPart, isDrawn } from '../../../subjects/analysis/feed/drawn-part.ts';
import { LOCALES } from '../../../tables/locale.ts';
import { articleFiles, readArticle } from './_articles.ts';
import { guideExamples, partsOf } from './_guide.fixture.ts';
import { liveData } from './_live-data.ts';

vi.mock(import('../_content.ts'), () => import('../_content.fixture.ts'));

const data = liveData();
const written = (await articleFiles()).flatMap((file) =>
	readArticle(file)
		.parts.filter(isDrawn)
		.map((part) => ({
			name: `${file.slug} (${file.locale}): ${part.name}`,
			part,
			locale: file.locale,
		})),
);
/** Those of the guide too: analyses need not have every kind. */
const shown = LOCALES.flatMap((locale) =>
	guideExamples
		.flatMap((example) => partsOf(example, locale).filter(isDrawn))
		.map((part) => ({ name: `the guide (${locale}): ${part.name}`, part, locale })),
);
const parts = [...written, ...shown];

/** What a drawing says, a line for each of its texts. */
const linesOf = (svg: string): readonly string[] =>
	selectAll('text', parseDocument(svg, { xmlMode: true })).map((each) =>
		DomUtils.textContent(each),
	);

describe('a drawing of an analysis, as a picture', () => {
	it('is there of every kind of drawing that an analysis may have', () => {
		expect(new Set(parts.map(({ part }) => part.name))).toEqual(new Set(DRAWN));
	});

	it.each(parts)('has its title, its source and what it shows: $name', ({ part, locale }) => {
		const { svg, alt, source } = drawnPart(part, data, '1 maj', locale);
		expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(--/);
		const said = linesOf(svg).join(' ').replaceAll(/\s+/g, ' ');
		for (const text of [part.title ?? '', source]) {
			expect(said.replaceAll(' ', '')).toContain(text.replaceAll(/\s/g, ''));
		}
		expect(alt).not.toBe('');
		expect(source).not.toBe('');
	});

	it.each(parts.filter(({ part }) => part.name === 'need'))(
		'has the base rate beside a count of those without a known fund: $name',
		({ part, locale }) => {
			const { source } = drawnPart(part, data, '1 maj', locale);
			const { smallest, largest } = baseRate(countBySize(data.municipalities, data.funds));
			for (const share of [smallest, largest]) {
				expect(source).toMatch(new RegExp(`\\b${Math.round(share)}\\s?%`));
			}
		},
	);
});
