import { readFileSync } from 'node:fs';
import type { ApiMunicipality } from '../src/tables/api.ts';

/** What people write, and the municipality that they mean: of each kind one (issue 9, D 4). */
export const WRITTEN = [
	['Gothenburg', '1480'],
	['Göteborgs Stad', '1480'],
	['Norrköpings kommun', '0581'],
	['0581', '0581'],
	['SE0581', '0581'],
	['Malmö, Skåne', '1280'],
	['malmo', '1280'],
	['Norrkøping', '0581'],
	['NORRKO\u0308PING', '0581'],
	['norr köping', '0581'],
	['  Borås stad ', '1490'],
] as const;

const municipalities = JSON.parse(
	readFileSync('dist/api/v1/municipalities.json', 'utf8'),
) as readonly ApiMunicipality[];

/** @throws Error where there is no such municipality */
export function placeOf(code: string): Pick<ApiMunicipality, 'name' | 'slug'> {
	const place = municipalities.find((each) => String(each.code) === code);
	if (!place) throw new Error(`there is no municipality ${code}`);
	return place;
}
