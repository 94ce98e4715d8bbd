import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChangeRow } from '../../../src/tables/changes.ts';
import { readChangeRows } from '../../read/changes.ts';
import { changelogText } from './changelog.ts';

const names = {
	indicators: new Map([['unga-arbetslosa', 'Youth unemployment']]),
	places: new Map([
		['00', 'Sweden'],
		['1081', 'Ronneby'],
	]),
	funds: new Map([['umea', 'Umeå']]),
};
const row = (cells: Partial<ChangeRow>): ChangeRow => ({
	release: '2026-12-01',
	kind: 'corrected',
	subject: 'unga-arbetslosa',
	place: '',
	cell: '',
	before: '',
	after: '',
	reason_sv: null,
	reason_en: null,
	...cells,
});
const linesOf = (...rows: readonly Partial<ChangeRow>[]): string[] =>
	changelogText(rows.map(row), names)
		.split('\n')
		.filter((line) => /^ *- /.test(line));

describe('the log in words', () => {
	it('tells years that came and went as spans', () => {
		expect(
			linesOf(
				{ kind: 'new-years', cell: '1998;2002;2010;2011;2012' },
				{ kind: 'lost-years', cell: '2001' },
			),
		).toEqual([
			'- Youth unemployment (`unga-arbetslosa`): new figures for 1998, 2002 and 2010–2012.',
			'- Youth unemployment (`unga-arbetslosa`): no figures any more for 2001.',
		]);
	});

	it('tells each corrected figure, the largest step first, with the reason an editor gave', () => {
		expect(
			linesOf(
				{ place: '00', cell: '2015', before: '6.5', after: '6.6' },
				{
					place: '1081',
					cell: '2016',
					before: '10',
					after: '12',
					reason_sv: 'Rättat av RKA.',
					reason_en: 'Corrected by RKA.',
				},
				{ place: '1081', cell: '2017', before: 'not-applicable', after: '-0.5' },
			),
		).toEqual([
			'- Youth unemployment (`unga-arbetslosa`): 3 figures are others (2015–2017).',
			'  - Ronneby 2016: 12, before 10. Why: Corrected by RKA.',
			'  - Sweden 2015: 6.6, before 6.5.',
			'  - Ronneby 2017: -0.5, before not applicable.',
		]);
	});

	it('tells ten of many, and how many more there are', () => {
		const many = Array.from({ length: 13 }, (_, year) => ({
			place: '1081',
			cell: String(2000 + year),
			before: '1',
			after: '2',
		}));
		const lines = linesOf(...many);
		expect(lines).toHaveLength(12);
		expect(lines.at(-1)).toBe('  - And 3 more, all in `changes.csv`.');
	});

	it('tells what became of a fund, and no text in it is taken for a mark', () => {
		expect(
			linesOf(
				{ kind: 'new-fund', subject: 'umea', place: '2480' },
				{ kind: 'lost-fund', subject: 'gone', place: '1081', reason_sv: 'x', reason_en: '*No*' },
				{ kind: 'corrected-fund', subject: 'umea', cell: 'amount', before: '', after: '100' },
				{ kind: 'corrected-fund', subject: 'umea', cell: 'note_sv' },
			),
		).toEqual([
			'- Umeå (`umea`): new in the registry.',
			'- Ronneby (`gone`): taken out of the registry. Why: \\*No\\*',
			'- Umeå (`umea`): `amount` is 100, before nothing.',
			'- Umeå (`umea`): `note_sv` is put otherwise.',
		]);
	});

	it('has the latest release first', () => {
		const text = changelogText(
			['2026-11-28', '2026-12-01'].map((release) =>
				row({ release, kind: 'new-years', cell: '2023' }),
			),
			names,
		);
		expect(text.match(/^## .*$/gm)).toEqual(['## 2026-12-01', '## 2026-11-28']);
	});

	it('stands in data/ with every release and indicator of changes.csv', () => {
		const rows = readChangeRows('data/changes.csv', readFileSync('data/changes.csv', 'utf8'));
		const text = readFileSync('data/CHANGELOG.md', 'utf8');
		for (const { release, subject } of rows) {
			expect(text).toContain(`\n## ${release}\n`);
			expect(text).toContain(`(\`${subject}\`)`);
		}
	});
});
