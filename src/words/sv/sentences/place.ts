import { isIsland } from '../../text/island.ts';
import type { NamedMunicipality } from '../../../stats/municipality/measure-facts.ts';

/** "i Norrköping", but "på Gotland" */
export const inPlace = ({ code, name }: NamedMunicipality): string =>
	`${isIsland(code) ? 'på' : 'i'} ${name}`;
