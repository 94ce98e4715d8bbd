import { plural } from '../text/plural.ts';
import type { FundHolders } from '../../stats/money/fund-holders.ts';
import { inWords, municipalitiesInWords } from './group-counts.ts';

/** "18 known initiatives are aimed at the problem: in 16 municipalities and two regions." */
export function aimedCount({ rows, municipalities, regions }: FundHolders): string {
	const holders = [
		municipalities > 0 && municipalitiesInWords(municipalities),
		regions > 0 && plural(regions, 'one region', `${inWords(regions)} regions`),
	].filter((part) => part !== false);
	const known = plural(rows, 'One known initiative is', `${rows} known initiatives are`);
	return `${known} aimed at the problem: in ${holders.join(' and ')}.`;
}
