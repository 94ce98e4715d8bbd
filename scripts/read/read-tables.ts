import { ACCEPTED_ENTRIES, readAcceptedEntries } from './accepted-entries.ts';
import { readAccepted } from './accepted.ts';
import { readCorrections } from './corrections.ts';
import { readEntries } from './entries.ts';
import { checkBreaks } from './check-breaks.ts';
import { checkSources } from './check-sources.ts';
import { checkTargets } from './check-targets.ts';
import { readExceptions } from './exceptions.ts';
import { readTargets } from './funds.ts';
import { readCounties, readGroups, holdersOf, readMunicipalities } from './municipalities.ts';
import { readKnownFacts } from './known-facts.ts';
import { readLinks } from './links.ts';
import { readOtherNames } from './other-names.ts';
import { readGroupNames } from './group-names.ts';
import { readSearchWords } from './search-words.ts';
import { readSources } from './sources.ts';
import { readOtherLand } from './other-land.ts';
import { readTopology } from './topology.ts';
import type { Progress } from './progress.ts';
import type { Opened } from './opened.ts';
import type { Unmeasured } from './unmeasured.ts';
import { readAllObservations } from './all-observations.ts';
import { readCited } from './cited.ts';

/**
 * Reads every table and list of `data/` but what is measured on them.
 *
 * @throws DataError at the first that is wrong
 */
export async function readTables(opened: Opened, progress: Progress): Promise<Unmeasured> {
	const { release, read, entries } = opened;
	const counties = await read('counties.csv', readCounties);
	const groups = await read('groups.csv', readGroups);
	const municipalities = await read('municipalities.csv', (file, text) =>
		readMunicipalities(file, text, { counties, groups }),
	);
	const holders = holdersOf(municipalities, counties);
	const otherNames = await read('other-names.csv', (file, text) =>
		readOtherNames(file, text, holders),
	);
	const sources = await read('sources.json', (file, text) => {
		const entries = readSources(file, text);
		checkSources(file, text, entries, release);
		return entries;
	});
	const targets = await read('funds/targets.csv', readTargets);
	const { challenges, indicators } = await read('challenges.json', (file, text) =>
		read('indicators.json', (indicatorsFile, indicatorsText) => {
			const entries = readEntries({ file, text }, { file: indicatorsFile, text: indicatorsText });
			checkTargets(file, text, entries.challenges, targets);
			return entries;
		}),
	);
	const searchWords = await read('search-words.csv', (file, text) =>
		readSearchWords(file, text, { challenges, indicators }),
	);
	const groupNames = await read('group-names.csv', (file, text) =>
		readGroupNames(file, text, new Set(challenges.map(({ id }) => id))),
	);
	const cited = await readCited(read, {
		codes: municipalities.map(({ code }) => code),
		holders,
		targets,
		challenges,
	});
	const links = await read('geography/links.csv', (file, text) =>
		readLinks(file, text, new Set(municipalities.map(({ code }) => code))),
	);
	const topology = await read('geography/sweden.topo.json', readTopology);
	const otherLand = await read('geography/other-land.json', readOtherLand);

	const corrections = await read('corrections.csv', (file, text) =>
		readCorrections(file, text, {
			indicators: new Set(indicators.map(({ id }) => id)),
			funds: new Set(cited.funds.map(({ id }) => id)),
		}),
	);
	const facts = await read('known-facts.csv', (file, text) =>
		readKnownFacts(file, text, new Set(indicators.map(({ id }) => id))),
	);
	const exceptions = await read('exceptions.csv', readExceptions);
	const accepted = await read('accepted.csv', readAccepted);
	const acceptedEntries = await read(ACCEPTED_ENTRIES, readAcceptedEntries);

	const observations = await readAllObservations(
		opened,
		{
			indicators,
			municipalities: new Set<string>(municipalities.map(({ code }) => code)),
			sources: new Set(sources.map(({ id }) => id)),
			lastYear: Number(release.slice(0, 4)),
		},
		progress,
	);
	checkBreaks(
		indicators,
		observations,
		(id) => entries.get('indicators.json')?.get(id)?.place ?? { file: 'data/indicators.json' },
	);
	return {
		release,
		indicators,
		challenges,
		municipalities,
		otherNames,
		searchWords,
		groupNames,
		sources,
		targets,
		...cited,
		observations,
		links,
		topology,
		otherLand,
		corrections,
		facts,
		exceptions,
		accepted,
		entries,
		acceptedEntries,
	};
}
