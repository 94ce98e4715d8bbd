import { isIsland } from '../../text/island.ts';
import type { NamedMunicipality } from '../../../stats/municipality/measure-facts.ts';

/** "in Norrköping", but "on Gotland" */
export const inPlace = ({ code, name }: NamedMunicipality): string =>
	`${isIsland(code) ? 'on' : 'in'} ${name}`;
