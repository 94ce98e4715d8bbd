import { escapeHtml } from '../../words/text/figure-text.ts';
import type { Line } from './set-text.ts';
import { FACES } from './type-faces.ts';

/** A colour of tokens.css: `withColours` puts it in. */
export const colour = (name: string): string => `var(--${name})`;

type Attribute = string | number | undefined;

/** An element of a drawing. What is undefined is left out. */
export function element(
	name: string,
	attributes: Readonly<Record<string, Attribute>>,
	...inner: readonly string[]
): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeHtml(String(value))}"`],
	);
	return `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}

/** Where a text stands, its first line's foot at y. */
export interface TextPlace {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	/** From the foot of a line to that of the next; by the size where it is not said. */
	readonly leading?: number;
	readonly anchor?: 'middle' | 'end';
}

const round = (number: number): number => Math.round(number * 10) / 10;

/** Lines of text. */
export const text = (
	lines: readonly Line[],
	{ x, y, size, leading = size * 1.25, anchor }: TextPlace,
): string =>
	lines
		.map((line, index) =>
			element(
				'text',
				{
					x,
					y: round(y + index * leading),
					'font-size': size,
					'text-anchor': anchor,
					'xml:space': 'preserve',
				},
				...line.map((run) =>
					element(
						'tspan',
						{
							'font-family': FACES[run.face].family,
							'font-weight': FACES[run.face].weight,
							fill: colour(run.colour),
						},
						escapeHtml(run.text),
					),
				),
			),
		)
		.join('');
