import { geometry } from '../../../api/geometry.ts';
import { landAround } from '../../../api/land.ts';
import type { Country } from '../../../subjects/share/country-map.ts';

/** The country as every picture of it draws it. */
export const country = (): Country => ({ map: geometry().map, land: landAround() });

/** A drawing as an answer. The build turns it into a picture of pixels (src/share-images.ts). */
export const drawing = (svg: string): Response =>
	new Response(`${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
