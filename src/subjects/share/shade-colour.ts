import type { Shade } from '../../stats/shading.ts';
import { LACKING } from './country-map.ts';
import { colour } from './svg.ts';

/** What a shade is filled with, by the names that the style sheet of maps has for tones. */
export function shadeColour(shade: Shade | undefined): string {
	if (shade === undefined || 'missing' in shade) return LACKING;
	const { tone } = shade;
	return colour(/^\d$/.test(tone) ? `class-${tone}` : tone);
}
