import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

export const hardHit: Words['hardHit'] = {
	figure: (aimed, hit) => (aimed === 0 ? `In none of ${hit}` : `In ${aimed} of ${hit}`),
	text: (aimed) =>
		aimed === 0
			? 'hard-hit municipalities do we know of a fund against that very problem'
			: 'hard-hit municipalities we know of a fund against that very problem',
	meaning: (problems) =>
		`A municipality is hard-hit if it is in the worst-affected quarter for at least one of ${inWords(problems)} problems that can be ranked and targeted by a fund.`,
	own: 'Our own calculation on figures from Kolada and Statistics Sweden.',
};
