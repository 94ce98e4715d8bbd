import type { Locator } from '../../draw/locator.ts';
import type { PlacingDrawn } from '../../draw/placing-drawn.ts';
import { STRIP_WIDTH } from '../../draw/strip-width.ts';
import type { ProblemRow } from '../../stats/municipality/problem-row.ts';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { capitalise } from '../../words/text/capitalise.ts';
import type { MunicipalityFacts } from '../../words/text/municipality-facts.ts';
import { namedProblem } from '../../words/text/municipality-facts.ts';
import { words } from '../../words/words.ts';
import { heading, MARGIN, paragraph, picture, WIDTH } from './frame.ts';
import { publishersOf } from './publishers-of.ts';
import { fitText, plain, stressed } from './set-text.ts';
import { colour, element, text } from './svg.ts';
import { measureText } from './type-faces.ts';

/** What the picture of a municipality is made of. */
export interface MunicipalityShared {
	readonly locale: Locale;
	readonly municipality: Pick<ApiMunicipality, 'code' | 'name' | 'county'>;
	readonly facts: Pick<MunicipalityFacts, 'least' | 'compared'>;
	/** Of each challenge. */
	readonly rows: readonly ProblemRow[];
	/** What rows are drawn from, by challenge. */
	readonly drawn: ReadonlyMap<string, PlacingDrawn>;
	readonly locator: Locator;
}

/** There is no room for more. */
const MOST_ROWS = 5;
const ROW = 47;
const STRIP = { x: 404, width: 300, height: 26 };
/** Where the words end, and the county begins. */
const LEFT = 690;
const COUNTY = { x: 790, y: 130, width: 350, height: 390 };

/** The worst first: by place among those that are placed. */
const byPlace = (a: ProblemRow, b: ProblemRow): number =>
	(a.rank?.place ?? Infinity) / a.placing.values.size -
	(b.rank?.place ?? Infinity) / b.placing.values.size;

function stripOf(row: ProblemRow, y: number, { drawn }: MunicipalityShared): string {
	const strip = drawn.get(row.placing.challenge.id)?.strip;
	if (!strip || row.decisive === null) return '';
	const own = (strip.x(row.decisive) / STRIP_WIDTH) * STRIP.width;
	return element(
		'g',
		{ transform: `translate(${STRIP.x} ${y})` },
		element(
			'svg',
			{
				width: STRIP.width,
				height: STRIP.height,
				viewBox: `0 0 ${STRIP_WIDTH} 23`,
				preserveAspectRatio: 'none',
			},
			strip.quarter === null
				? ''
				: element('path', {
						fill: colour('strip-field'),
						d: `M${strip.quarter} 0H${STRIP_WIDTH}V23H${strip.quarter}z`,
					}),
			element(
				'g',
				{ transform: 'translate(0 12.5)' },
				...strip.ticks.map((d) =>
					element('path', {
						d,
						fill: 'none',
						stroke: colour('strip-tick'),
						'stroke-opacity': 0.3,
						'stroke-width': 11,
					}),
				),
			),
		),
		element('circle', {
			cx: Math.round(own * 10) / 10,
			cy: STRIP.height / 2,
			r: 8,
			fill: colour('strip-own'),
			stroke: colour('paper'),
			'stroke-width': 3,
		}),
	);
}

/** A measure, by what it counts and not by the name of its problem, and all municipalities on a line. */
function rowOf(row: ProblemRow, y: number, shared: MunicipalityShared): string {
	const { challenge, indicator } = row.placing;
	const name = capitalise(namedProblem(challenge, [indicator]).name[shared.locale], shared.locale);
	const { size, lines } = fitText(plain(name), [26, 24, 22], STRIP.x - MARGIN - 16, 1, measureText);
	const isOne = lines.length === 1;
	return [
		element('path', {
			d: `M${MARGIN} ${y}H${STRIP.x + STRIP.width}`,
			stroke: colour('rule'),
			'stroke-width': 1.5,
		}),
		text(lines, {
			x: MARGIN,
			y: y + (isOne ? 34 : 22),
			size: isOne ? size : 20,
			leading: 21,
		}),
		stripOf(row, y + 12, shared),
	].join('');
}

/** The county, as large as there is room for. */
function countyOf({ viewBox: [x, y, width, height], chosen, others, ring }: Locator): string {
	const scale = Math.min(COUNTY.width / width, COUNTY.height / height);
	const line = { stroke: colour('paper'), 'stroke-width': 2 / scale, 'stroke-linejoin': 'round' };
	return element(
		'g',
		{
			transform: `translate(${COUNTY.x + (COUNTY.width - width * scale) / 2} ${COUNTY.y + (COUNTY.height - height * scale) / 2}) scale(${scale.toFixed(4)}) translate(${-x} ${-y})`,
		},
		element('path', { d: others, fill: colour('rest'), ...line }),
		element('path', { d: chosen.path, fill: colour('class-4'), ...line }),
		ring === null
			? ''
			: element('circle', {
					cx: ring.center[0],
					cy: ring.center[1],
					r: ring.radius,
					fill: 'none',
					stroke: colour('class-4'),
					'stroke-width': 4 / scale,
				}),
	);
}

/** The years that decide the places, from the first of any row to the last. */
function yearsOf(rows: readonly ProblemRow[]): readonly [number, number] {
	const years = rows.flatMap(({ placing }) => placing.years);
	return [Math.min(...years), Math.max(...years)];
}

/** A municipality: in what it is among the quarter with the biggest problems, and where it lies. */
export function municipalityPicture(shared: MunicipalityShared): string {
	const { locale, municipality, facts, rows, locator } = shared;
	const { name, county } = municipality;
	const { share } = words(locale);
	const worst = rows.filter(({ quarter }) => quarter === 4).toSorted(byPlace);
	const shown = worst.slice(0, MOST_ROWS);
	const title = heading(name, 104, LEFT, { sizes: [92, 80, 70, 60, 52], most: 1 });
	const [before, count, after] = share.worst(worst.length, facts.compared);
	const finding = paragraph(
		[...plain(before), ...stressed(count), ...plain(after)],
		title.end + 8,
		LEFT,
		{ size: 27 },
	);
	const start = finding.end + 14;
	const least =
		worst.length === 0
			? paragraph(plain(share.least(facts.least.length)), finding.end + 24, LEFT, { size: 27 }).svg
			: '';
	const hidden = worst.length - shown.length;
	const more = hidden > 0 ? `${share.more(hidden)} ` : '';
	const placed = worst.length > 0 ? worst : rows.filter(({ quarter }) => quarter !== null);
	return picture({
		kind: share.municipality(county[locale === 'sv' ? 'name' : 'nameEn']),
		source: `${more}${share.municipalitySource(
			publishersOf(placed.map(({ placing }) => placing.series)),
			...yearsOf(placed),
			shown.length > 0 ? name : null,
		)}`,
		width: WIDTH - 2 * MARGIN,
		inner: [
			title.svg,
			finding.svg,
			...shown.map((row, index) => rowOf(row, start + index * ROW, shared)),
			least,
			countyOf(locator),
		].join(''),
	});
}
