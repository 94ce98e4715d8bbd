import { NEED_GROUPS, type FigureData, type NeedFigure } from '../../stats/municipality/figure.ts';
import { countBasis } from '../../stats/money/need-count.ts';
import { startFinding } from '../need/finding.ts';

/**
 * A count of municipalities by their need levels: our own calculation.
 *
 * @throws Error for a group that there is not
 */
export function findNeedCount(name: string, data: FigureData): NeedFigure {
	const group = NEED_GROUPS.find((each) => each === name);
	if (group === undefined) {
		throw new Error(`found no group "${name}" in behov; expected one of ${NEED_GROUPS.join(', ')}`);
	}
	const { need, challenges, municipalities, registry } = data;
	const { quarters } = countBasis(need, municipalities, registry.funds);
	const hit = new Set(quarters.flatMap(({ heavier }) => heavier)).size;
	const finding = startFinding(need, challenges, municipalities, registry.funds);
	const values = {
		utmaningar: quarters.length,
		nagot: hit,
		inget: municipalities.length - hit,
		'riktbara-utmaningar': finding.problems,
		riktbara: finding.hit,
		riktade: finding.aimed,
		silhuett: data.silhouette,
	};
	return { kind: 'need', group, value: values[group] };
}
