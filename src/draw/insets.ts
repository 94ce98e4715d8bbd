import type { Localized } from '../tables/locale.ts';
import type { Frame } from './map-grid.ts';

/** A part of the country drawn larger beside the map, in a frame of its own. */
export interface Inset {
	/** Part of element ids and class names. */
	readonly id: string;
	readonly name: Localized;
	/** What is shown: SWEREF 99 TM, metres, whole multiples of {@link METRES_PER_UNIT}. */
	readonly frame: Frame;
}

/** One unit of an inset's grid: finer than a pixel at the size below, coarser than the source. */
export const METRES_PER_UNIT = 100;

/**
 * The size at which an inset is meant to be shown where there is room: CSS pixels for a kilometre.
 * The same for all, so that areas can be compared between them, and about eleven times the scale of
 * a map of the country 360 pixels wide.
 */
export const PIXELS_PER_KILOMETRE = 6;

/** The three city regions, in frames of one width so that they share a column, where municipalities are too small to see or touch on the map. */
export const INSETS: readonly Inset[] = [
	{
		id: 'stockholm',
		name: { sv: 'Stockholm', en: 'Stockholm' },
		frame: { west: 646_000, south: 6_556_000, east: 695_000, north: 6_608_000 },
	},
	{
		id: 'goteborg',
		name: { sv: 'Göteborg', en: 'Göteborg' },
		frame: { west: 292_000, south: 6_380_000, east: 341_000, north: 6_418_000 },
	},
	{
		id: 'malmo-lund',
		name: { sv: 'Malmö–Lund', en: 'Malmö–Lund' },
		frame: { west: 358_000, south: 6_142_000, east: 407_000, north: 6_197_000 },
	},
];
