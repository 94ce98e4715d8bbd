import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_NAME } from '../../site.ts';
import { breakLines, fitText, headline, plain, type Line } from './set-text.ts';
import { SHARE_SIZE } from './share-path.ts';
import { colour, element, text } from './svg.ts';
import { measureText } from './type-faces.ts';
import { withColours } from './with-colours.ts';

let css: string | undefined;
const tokens = (): string =>
	(css ??= readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8'));

/** Free on each side. */
export const MARGIN = 56;
export const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;

/** Sizes of type: nothing that must be read is under 20. */
const NAME = 32;
const KIND = 24;
const SOURCE = 20;
const FINDING = 28;

/** What all pictures have: whose it is, of what kind, where its figures are from, and what is drawn between. */
export interface SharePicture {
	readonly kind: string;
	readonly source: string;
	/** How wide the source may be. */
	readonly width?: number;
	/** Drawn first, under the words. */
	readonly ground?: string;
	readonly inner: string;
}

/** Where something begins and where what comes after it may begin. */
interface Set {
	readonly svg: string;
	readonly end: number;
}

/** A headline, as large as there is room for. */
export function heading(
	title: string,
	y: number,
	width: number,
	{
		sizes = [68, 60, 54, 48, 44, 40, 36],
		most = 3,
	}: { sizes?: readonly [number, ...number[]]; most?: number } = {},
): Set {
	const { size, lines } = fitText(headline(title), sizes, width, most, measureText);
	const leading = size * 1.08;
	return {
		svg: text(lines, { x: MARGIN, y: y + size * 0.8, size, leading }),
		end: y + lines.length * leading,
	};
}

/** A text in lines. */
export function paragraph(
	line: Line,
	y: number,
	width: number,
	{ x = MARGIN, size = FINDING }: { x?: number; size?: number } = {},
): Set {
	const lines = breakLines(line, size, width, measureText);
	const leading = size * 1.36;
	return {
		svg: text(lines, { x, y: y + size, size, leading }),
		end: y + lines.length * leading,
	};
}

/**
 * The same, in the largest size that leaves what comes after it its room.
 *
 * @param larger sizes above the usual one to try before it
 */
export function paragraphWithin(
	line: Line,
	y: number,
	width: number,
	end: number,
	larger: readonly number[] = [],
): Set {
	const tried = [...larger, FINDING, 26, 24, 22, 20].map((size) =>
		paragraph(line, y, width, { size }),
	);
	return tried.find((each) => each.end <= end) ?? tried.at(-1) ?? paragraph(line, y, width);
}

/** A whole picture, as a drawing without any name of a colour. */
export function picture({ kind, source, width, ground = '', inner }: SharePicture): string {
	const sources = breakLines(
		plain(source, 'muted'),
		SOURCE,
		width ?? WIDTH - 2 * MARGIN,
		measureText,
	);
	const after = MARGIN + measureText(SITE_NAME, 'serif', NAME) + 20;
	return withColours(
		element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				width: WIDTH,
				height: HEIGHT,
				viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			},
			element('rect', { width: WIDTH, height: HEIGHT, fill: colour('paper') }),
			ground,
			element('rect', { width: WIDTH, height: 10, fill: colour('accent') }),
			text([headline(SITE_NAME)], { x: MARGIN, y: 66, size: NAME }),
			text([plain(kind, 'muted')], { x: after, y: 66, size: KIND }),
			inner,
			text(sources, {
				x: MARGIN,
				y: HEIGHT - 34 - (sources.length - 1) * 26,
				size: SOURCE,
				leading: 26,
			}),
		),
		tokens(),
	);
}
