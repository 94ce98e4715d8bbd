import { plural } from '../text/plural.ts';
import type { FundHolders } from '../../stats/money/fund-holders.ts';
import { inWords, municipalitiesInWords } from './group-counts.ts';

/** "18 kända satsningar riktar sig mot problemet: i 16 kommuner och två regioner." At least one row. */
export function aimedCount({ rows, municipalities, regions }: FundHolders): string {
	const holders = [
		municipalities > 0 && municipalitiesInWords(municipalities),
		regions > 0 && plural(regions, 'en region', `${inWords(regions)} regioner`),
	].filter((part) => part !== false);
	const known = plural(rows, 'En känd satsning', `${rows} kända satsningar`);
	return `${known} riktar sig mot problemet: i ${holders.join(' och ')}.`;
}
