import type { ApiNeed } from '../../../src/tables/api.ts';
import type { Finding } from '../../../src/stats/finding.ts';
import { adjacency } from '../../derive/adjacency.ts';
import { findingsFile } from '../../derive/findings/findings-file.ts';
import { allFigures, leadsOf } from '../../derive/leads.ts';
import { municipalitiesFile } from '../../derive/municipalities-file.ts';
import { needFile, type ChallengeLead } from '../../derive/need-file.ts';
import type { SeriesFigures } from '../../derive/series-file.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';

/** What the site makes of data, as far as a person must see it change before she says yes. */
export interface Seen {
	readonly figures: ReadonlyMap<string, SeriesFigures>;
	readonly leads: readonly ChallengeLead[];
	readonly need: ApiNeed;
	readonly findings: readonly Finding[];
}

/** Computed as publishing does. @throws DataError for data that cannot be published */
export function seenIn(data: Unmeasured): Seen {
	const figures = allFigures(data);
	const leads = leadsOf(data, figures);
	const codes = data.municipalities.map(({ code }) => code);
	const need = needFile(leads, codes, data.funds);
	const borders = adjacency(data.topology, []).neighbours;
	const municipalities = municipalitiesFile(data, figures, { neighbours: borders });
	const { findings } = findingsFile({
		...data,
		series: figures,
		leads,
		need,
		municipalities,
		borders,
	});
	return { figures, leads, need, findings };
}
