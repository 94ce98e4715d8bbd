import { z } from 'zod';
import { byMunicipality } from './code.ts';
import type { Published } from './published.ts';
import { year } from './time.ts';

const length = z.number().positive();
const percent = z.number().min(0);

const displacement = z.strictObject({
	mean: percent.describe('Mean distance, in per cent of the country’s height.'),
	largest: percent.describe('The longest distance, in per cent of the country’s height.'),
	sameDirection: percent.describe(
		'Per cent of the neighbours that lie within 45° of the direction that the map has.',
	),
});

/** `circles.json`. */
export const circles = z
	.strictObject({
		year: year.describe('The year that the populations are of.'),
		width: length.describe('Width of the drawing, in units of its own.'),
		height: length.describe('Height of the drawing, in the same units.'),
		residentRadius: length.describe(
			'Radius of a circle for one resident: that for n residents is √n times as long.',
		),
		room: length.describe('Radius around every centre that no other circle, nor its room, enters.'),
		displacement: displacement.describe(
			'How far the circles have moved from the map, when the map is laid over them as well as moving and scaling can.',
		),
		circles: z
			.record(byMunicipality, z.tuple([z.number(), z.number(), length]))
			.describe(
				'By municipality code, x and y of the centre (y downwards) and the radius. The area is in proportion to the population.',
			),
	})
	.meta({
		title: 'circles.json',
		description:
			'The second view of the map: a circle for each municipality (a Dorling cartogram). Draw it in the view box "0 0 width height".',
	});

export type ApiCircles = Published<typeof circles>;
