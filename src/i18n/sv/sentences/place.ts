import { isIsland } from '../../../model/island.ts';
import type { NamedMunicipality } from '../../../model/measure-facts.ts';

/** "i Norrköping", but "på Gotland" */
export const inPlace = ({ code, name }: NamedMunicipality): string =>
	`${isIsland(code) ? 'på' : 'i'} ${name}`;
