import { z } from 'zod';
import { countyCode, municipalityCode } from './code.ts';

const pair = z.tuple([z.number(), z.number()]);

/** Whole numbers that name arcs: `~i` is arc `i` run backwards. */
const ring = z.array(z.int());

/** Areas of one kind, each known by its code. */
const areasOf = <Code extends z.ZodType>(code: Code) =>
	z.strictObject({
		type: z.literal('GeometryCollection').describe('Always the same.'),
		geometries: z
			.array(
				z.discriminatedUnion('type', [
					z.strictObject({
						type: z.literal('Polygon').describe('An area in one piece.'),
						id: code.describe('Code of the area.'),
						arcs: z.array(ring).describe('Its rings, each a list of arcs; the first is the outer.'),
					}),
					z.strictObject({
						type: z.literal('MultiPolygon').describe('An area in several pieces.'),
						id: code.describe('Code of the area.'),
						arcs: z.array(z.array(ring)).describe('The rings of each of its pieces.'),
					}),
				]),
			)
			.describe('The areas.'),
	});

/** `sweden.topo.json`. */
export const topology = z
	.strictObject({
		type: z.literal('Topology').describe('Always the same.'),
		arcs: z
			.array(z.array(pair))
			.describe('Lines: the first point of each, and then the step to each next one.'),
		transform: z
			.strictObject({
				scale: pair.describe('Metres of a step eastwards and northwards.'),
				translate: pair.describe('Easting and northing of the origin, in metres.'),
			})
			.describe('Turns whole-number steps into metres of SWEREF 99 TM.'),
		objects: z
			.strictObject({
				municipalities: areasOf(municipalityCode).describe('The municipalities.'),
				counties: areasOf(countyCode).describe('The counties.'),
			})
			.describe('What is drawn of the lines.'),
	})
	.meta({
		title: 'sweden.topo.json',
		description:
			'Boundaries of municipalities and counties: TopoJSON in SWEREF 99 TM, metres (Statistics Sweden, CC0). Generalised, and no good for areas.',
	});
