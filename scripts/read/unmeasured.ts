import type { OtherLand } from '../../src/tables/api/other-land.ts';
import type { ApiBuying, ApiNationalFigure } from '../../src/tables/api.ts';
import type { Challenge } from '../../src/tables/challenge.ts';
import type { Correction } from '../../src/tables/api/corrections.ts';
import type { DocumentedTerm } from '../../src/stats/contract/documented-contract.ts';
import type { Fund } from '../../src/tables/api/fund.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { Model } from '../../src/tables/api/models.ts';
import type { OutcomeAccount } from '../../src/tables/api/outcome-account.ts';
import type { Searched } from '../../src/stats/money/search.ts';
import type { GroupNaming } from '../../src/stats/groups/group-naming.ts';
import type { SearchWord } from '../../src/tables/api/search-words.ts';
import type { Source } from '../../src/tables/api/series-source.ts';
import type { AcceptedEntries } from './accepted-entries.ts';
import type { AcceptedYear } from './accepted.ts';
import type { Exception } from './exceptions.ts';
import type { Target } from './funds.ts';
import type { Municipality } from './municipalities.ts';
import type { KnownFact } from './known-facts.ts';
import type { Link } from './links.ts';
import type { OtherNameRow } from './other-names.ts';
import type { Observations } from './observations.ts';
import type { TableEntries } from './table-entries.ts';

/** All of `data/` but what is measured on it, parsed and checked. */
export interface Unmeasured {
	/** ISO date of the release. */
	readonly release: string;
	readonly indicators: readonly Indicator[];
	readonly challenges: readonly Challenge[];
	readonly municipalities: readonly Municipality[];
	/** What municipalities and counties are also called. */
	readonly otherNames: readonly OtherNameRow[];
	/** What people call problems and measures beside their names. */
	readonly searchWords: readonly SearchWord[];
	/** What an editor calls the groups of municipalities. */
	readonly groupNames: readonly GroupNaming[];
	readonly sources: readonly Source[];
	readonly targets: readonly Target[];
	readonly funds: readonly Fund[];
	readonly national: readonly ApiNationalFigure[];
	/** Documented terms of outcome contracts. */
	readonly contracts: readonly DocumentedTerm[];
	/** What sources say came of them. */
	readonly outcomes: readonly OutcomeAccount[];
	/** Ways of working against the problems, and what is known of each. */
	readonly models: readonly Model[];
	/** How a municipality may buy, fact by fact. */
	readonly buying: ApiBuying;
	/** How each municipality that the registry has no row of was searched for, by its code. */
	readonly searches: ReadonlyMap<string, Searched>;
	/** By indicator id; indicators without a file are not there. */
	readonly observations: ReadonlyMap<string, Observations>;
	/** Ways across water between municipalities. */
	readonly links: readonly Link[];
	/** The topology as it stands in its file. */
	readonly topology: string;
	/** The land around, behind the map. */
	readonly otherLand: OtherLand;
	/** Errors in what was published and changes of method, the newest first. */
	readonly corrections: readonly Correction[];
	/** Figures that are published elsewhere too. */
	readonly facts: readonly KnownFact[];
	/** Figures that look wrong and are not. */
	readonly exceptions: readonly Exception[];
	/** The figures as a person last accepted them. */
	readonly accepted: readonly AcceptedYear[];
	/** The rows of every table and list that a person writes, as text, by its path. */
	readonly entries: ReadonlyMap<string, TableEntries>;
	/** The same as a person last accepted them. */
	readonly acceptedEntries: AcceptedEntries;
}
