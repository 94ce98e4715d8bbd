import { geometry } from './geometry.ts';
import { otherLand } from './read.ts';

/** The land around Sweden, in the units of the country's map: `d` and `transform` of a path. */
export function landAround(): { readonly path: string; readonly transform: string } {
	const { grid } = geometry().map;
	const land = otherLand();
	const units = (metres: number): number => Math.round((metres / grid.metres) * 100) / 100;
	const x = units(land.west - grid.frame.west);
	const y = units(grid.frame.north - land.north);
	const scale = land.metres / grid.metres;
	return { path: land.path, transform: `translate(${x} ${y}) scale(${scale.toFixed(5)})` };
}
