import { describe, expect, it } from 'vitest';
import { audit, challenge, measure } from './audit.fixture.ts';
import { differs, type Comparison } from './comparison.ts';
import { legendFigures, legendRows, markKeyFigures, tonesIn } from './legend.ts';
import { mapFigures, shapes } from './map.ts';
import { pageOf } from './page.ts';
import { pictureOf } from './picture.ts';
import { tableFigures, tableRows } from './table.ts';

const TABLE = `<table class="municipality-table"><thead><tr><th data-column="namn">Kommun</th>
<th data-column="varde">Värde</th><th data-column="plats">Plats</th><th data-column="fjardedel">Fjärdedel</th>
<th data-column="fond">Fond</th></tr></thead><tbody>
<tr data-code="0180"><th>A</th><td class="number t-1">2,6</td><td>3</td><td>minst problem</td><td>ingen känd fond</td></tr>
<tr data-code="0184"><th>B</th><td class="number t-2">2,7</td><td>2</td><td>näst minst</td><td>ingen känd fond</td></tr>
<tr data-code="0380"><th>C</th><td class="number t-2">11,9</td><td>1</td><td>störst problem</td><td>känd fond riktad mot problemet</td></tr>
<tr data-code="2584"><th>D</th><td class="number m-suppressed">skyddad uppgift</td><td></td><td></td><td>ingen känd fond</td></tr>
</tbody></table>`;

const MAP = `<svg>
<a data-k="0180" aria-label="A: 2,6 %, 2022; plats 3 av 3; fjärdedelen med minst problem; ingen känd fond"><path class="t-1"/></a>
<a data-k="0184" aria-label="B: 2,7 %, 2022; plats 2 av 3; fjärdedelen med näst minst problem; ingen känd fond"><path class="t-2"/></a>
<a data-k="0380" aria-label="C: 11,9 %, 2022; plats 1 av 3; fjärdedelen med störst problem; känd fond riktad mot problemet"><path class="t-2"/></a>
<a data-k="2584" aria-label="D: skyddad uppgift, 2022; ingen känd fond"><path class="m-suppressed"/></a>
</svg>`;

const LEGEND = `<ol class="legend-rows">
<li data-shade="t-1" data-class><span class="legend-bounds">2,6 % eller lägre</span> <span class="legend-count">1 kommun</span></li>
<li data-shade="t-2" data-class><span class="legend-bounds">2,7 % eller mer</span> <span class="legend-count">2 kommuner</span></li>
<li data-shade="m-suppressed" data-reason="suppressed"><span class="legend-bounds">skyddad</span> <span class="legend-count">1 kommun</span></li>
<li hidden data-shade="m-unknown" data-reason="unknown"><span class="legend-bounds">ej i källan</span> <span class="legend-count"></span></li>
</ol>`;

/** The plan of the fourth municipality is no money: no other kind is on the map. */
const MARKS = `<ul class="fund-key-rows">
<li class="key-aimed"><span><b>1</b> har känd fond mot problemet</span></li>
</ul>`;

function wrong(html: string): readonly Comparison[] {
	const page = pageOf(`<body><main>${html}</main></body>`, 'page', 'sv');
	const legend = legendRows(page);
	const tones = tonesIn(legend);
	const picture = pictureOf({ audit, challenge, measure, year: 2022, language: 'sv', tones });
	return [
		...tableFigures(tableRows(page), picture, page.file),
		...mapFigures(shapes(page), picture, page.file),
		...legendFigures(legend, picture, page.file),
		...markKeyFigures(page, picture),
	].filter(differs);
}

const RIGHT = TABLE + MAP + LEGEND + MARKS;

describe('a picture as it stands in a page', () => {
	it('is right where all that it says follows from the tables', () => {
		expect(wrong(RIGHT)).toEqual([]);
	});

	it.each([
		['a value one unit off', '>2,6</td>', '>2,7</td>', 'values in tables'],
		['a decimal point', '>2,6</td>', '>2.6</td>', 'values in tables'],
		['a zero for a gap', '>skyddad uppgift</td>', '>0,0</td>', 'values in tables'],
		['another reason', '>skyddad uppgift</td>', '>uppgift saknas</td>', 'values in tables'],
		['a place', '<td>3</td>', '<td>2</td>', 'ranks in tables'],
		[
			'a place where there is no value',
			'<td></td><td></td>',
			'<td>4</td><td></td>',
			'ranks in tables',
		],
		['a quarter', '<td>näst minst</td>', '<td>minst problem</td>', 'quarters in tables'],
		[
			'the answer of a plan',
			'>ingen känd fond</td></tr>\n</tbody>',
			'>känd fond eller kontrakt, annan eller okänd inriktning</td></tr>\n</tbody>',
			'answers on funds in tables',
		],
		['a class', 'number t-1', 'number t-2', 'classes in tables'],
		['a value on the map', 'A: 2,6', 'A: 2,5', 'values on maps'],
		['of how many', 'plats 3 av 3', 'plats 3 av 4', 'ranks on maps'],
		[
			'a quarter on the map',
			'fjärdedelen med minst problem; ingen',
			'fjärdedelen med störst problem; ingen',
			'quarters on maps',
		],
		['a colour', '<path class="t-1"/>', '<path class="t-2"/>', 'classes on maps'],
		['a bound', '2,7 % eller mer', '2,8 % eller mer', 'bounds of classes'],
		['a count', '2 kommuner', '3 kommuner', 'counts in legends'],
		[
			'a count of gaps',
			'>1 kommun</span></li>\n<li hidden',
			'></span></li>\n<li hidden',
			'counts in legends',
		],
		['a count of marks', '<b>1</b> har känd', '<b>2</b> har känd', 'counts in keys of marks'],
		['a kind of mark that is not explained', MARKS, '', 'counts in keys of marks'],
		[
			'a plan among the marks',
			'</ul>',
			'<li class="key-other"><b>1</b> har annan känd fond eller kontrakt</li></ul>',
			'counts in keys of marks',
		],
	])('is wrong with %s', (_, right, spoilt, kind) => {
		expect(RIGHT).toContain(right);
		expect(wrong(RIGHT.replace(right, spoilt)).map((found) => found.kind)).toEqual([kind]);
	});

	it('is wrong where table, map or legend are not found at all', () => {
		expect(wrong('').map(({ kind }) => kind)).toEqual([
			'values in tables',
			'values on maps',
			'bounds of classes',
			'counts in keys of marks',
		]);
	});
});
