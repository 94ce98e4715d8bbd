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
	const hits = Map.groupBy(
		quarters.flatMap(({ heavier }) => heavier),
		(code) => code,
	);
	const unknown = new Set(quarters.flatMap((quarter) => quarter.unknown));
	const finding = startFinding(need, challenges, municipalities, registry.funds);
	const values = {
		utmaningar: quarters.length,
		nagot: hits.size,
		'minst-tre': [...hits.values()].filter(({ length }) => length >= 3).length,
		// Whose level is not known in one of them may be in its worst quarter.
		inget: municipalities.filter(({ code }) => !hits.has(code) && !unknown.has(code)).length,
		'riktbara-utmaningar': finding.problems,
		riktbara: finding.hit,
		riktade: finding.aimed,
		'riktade-nu': finding.aimedNow,
		silhuett: data.silhouette,
	};
	return { kind: 'need', group, value: values[group] };
}
