import { buying } from './buying.ts';
import { buyingLimits } from './buying-limits.ts';
import { challenges } from './challenges.ts';
import { changes } from './changes.ts';
import { classes } from './classes.ts';
import { corrections } from './corrections.ts';
import { counties } from './counties.ts';
import { exceptions } from './exceptions.ts';
import { fundContracts } from './fund-contracts.ts';
import { fundNational } from './fund-national.ts';
import { fundOutcomes } from './fund-outcomes.ts';
import { fundSearches } from './fund-searches.ts';
import { fundSources } from './fund-sources.ts';
import { fundTargets } from './fund-targets.ts';
import { funds } from './funds.ts';
import { groupNames } from './group-names.ts';
import { groups } from './groups.ts';
import { indicators } from './indicators.ts';
import { knownFacts } from './known-facts.ts';
import { links } from './links.ts';
import { modelFunds } from './model-funds.ts';
import { modelSources } from './model-sources.ts';
import { modelStatements } from './model-statements.ts';
import { models } from './models.ts';
import { municipalities } from './municipalities.ts';
import { accepted, acceptedEntries, geography, grouping, otherLand } from './other-files.ts';
import { otherNames } from './other-names.ts';
import { searchWords } from './search-words.ts';
import { sourceLanguages } from './source-languages.ts';
import { sources } from './sources.ts';
import type { DataFile, Table } from './table.ts';

/** Every file of `data/` but those of observations, in the order in which the package lists them. */
export const DATA_FILES: readonly (DataFile | Table)[] = [
	municipalities,
	counties,
	otherNames,
	searchWords,
	groupNames,
	groups,
	links,
	challenges,
	indicators,
	sources,
	geography,
	otherLand,
	classes,
	grouping,
	funds,
	fundSources,
	fundNational,
	fundContracts,
	fundOutcomes,
	fundSearches,
	fundTargets,
	models,
	modelStatements,
	modelSources,
	modelFunds,
	buying,
	buyingLimits,
	sourceLanguages,
	knownFacts,
	exceptions,
	accepted,
	acceptedEntries,
	corrections,
	changes,
];
