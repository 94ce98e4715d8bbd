import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

export const hardHit: Words['hardHit'] = {
	figure: (aimed, hit) => (aimed === 0 ? `In none of ${hit}` : `In ${aimed} of ${hit}`),
	text: (aimed) =>
		aimed === 0
			? 'worst-affected municipalities do we know of a fund against that very problem'
			: 'worst-affected municipalities we know of a fund against that very problem',
	meaning: (problems) =>
		`Worst affected: in the worst-affected quarter for at least one of the ${inWords(problems)} problems with a need level that an aim in the registry is about.`,
	own: 'Our own calculation on figures from Kolada and Statistics Sweden.',
};
