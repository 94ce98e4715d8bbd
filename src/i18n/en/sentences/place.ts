import { isIsland } from '../../../model/island.ts';
import type { NamedMunicipality } from '../../../model/measure-facts.ts';

/** "in Norrköping", but "on Gotland" */
export const inPlace = ({ code, name }: NamedMunicipality): string =>
	`${isIsland(code) ? 'on' : 'in'} ${name}`;
