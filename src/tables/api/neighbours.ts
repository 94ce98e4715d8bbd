import { z } from 'zod';
import { byMunicipality, municipalityCode } from './code.ts';
import type { Published } from './published.ts';

const step = municipalityCode.nullable();

const steps = z.strictObject({
	up: step.describe('To the north; null where no municipality lies there.'),
	right: step.describe('To the east; null where no municipality lies there.'),
	down: step.describe('To the south; null where no municipality lies there.'),
	left: step.describe('To the west; null where no municipality lies there.'),
});

/** `neighbours.json`. */
export const neighbours = z.record(byMunicipality, steps).meta({
	title: 'neighbours.json',
	description: 'By municipality code, the neighbour that each arrow key leads to on the map.',
});

export type ApiNeighbours = Published<typeof neighbours>;
