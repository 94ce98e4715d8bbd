import type { Challenge } from '../../src/tables/challenge.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import { readBuying } from './buying.ts';
import { readContracts } from './contracts.ts';
import { readFundSources } from './fund-sources.ts';
import { contractsOf, readFunds, type Target } from './funds.ts';
import { readModels } from './models.ts';
import { readNational } from './national.ts';
import { readOutcomes } from './outcomes.ts';
import { readSearches } from './searches.ts';
import { readSourceLanguages, withLanguage, withLanguages } from './source-languages.ts';
import type { Read } from './opened.ts';
import type { Unmeasured } from './unmeasured.ts';

/** All that is told from documents that it names. */
type Cited = Pick<
	Unmeasured,
	'funds' | 'national' | 'contracts' | 'outcomes' | 'searches' | 'models' | 'buying'
>;

/**
 * Reads the registry of money, the models and the ways to buy, each of whose facts has its document, and
 * joins to each document the language that it is in.
 *
 * @param known what the rows name: `codes` of municipalities, and what municipalities and counties are called
 */
export async function readCited(
	read: Read,
	{
		codes,
		holders,
		targets,
		challenges,
	}: {
		readonly codes: readonly MunicipalityCode[];
		readonly holders: ReadonlyMap<string, string>;
		readonly targets: readonly Target[];
		readonly challenges: readonly Challenge[];
	},
): Promise<Cited> {
	const fundSources = await read('funds/sources.csv', readFundSources);
	const known = {
		holders,
		targets,
		challenges,
		sources: fundSources,
		sourceFile: 'data/funds/sources.csv',
	};
	const funds = await read('funds/funds.csv', (file, text) => readFunds(file, text, known));
	const national = await read('funds/national.csv', readNational);
	const contracts = await read('funds/contracts.csv', (file, text) =>
		readContracts(file, text, new Set(funds.map(({ id }) => id))),
	);
	const outcomes = await read('funds/outcomes.csv', (file, text) =>
		readOutcomes(file, text, contractsOf(funds)),
	);
	const searches = await read('funds/searches.csv', (file, text) =>
		readSearches(file, text, { codes, funds }),
	);
	const knownToModels = {
		challenges: challenges.map(({ id }) => id),
		targets: targets.map(({ key }) => key),
		funds: new Set(funds.map(({ id }) => id)),
	};
	// All four are parsed together, and before any is held to its checksum.
	const models = await read('models/models.csv', (_models, own) =>
		read('models/statements.csv', (_statements, statements) =>
			read('models/sources.csv', (_sources, told) =>
				read('models/fund-links.csv', (_links, paid) =>
					readModels({ models: own, statements, sources: told, 'fund-links': paid }, knownToModels),
				),
			),
		),
	);
	const buying = await read('buying.csv', (_facts, facts) =>
		read('buying-limits.csv', (_limits, limits) => readBuying({ facts, limits })),
	);
	const languages = await read('source-languages.csv', (file, text) =>
		readSourceLanguages(
			file,
			text,
			new Set(
				[
					...funds.flatMap(({ sources: own }) => own),
					...[...national, ...contracts, ...outcomes, ...buying.facts].map(({ source }) => source),
					...models.flatMap(({ statements, funds: paid }) =>
						[...statements, ...paid].map(({ source }) => source),
					),
				].map(({ url }) => url),
			),
		),
	);
	return {
		funds: withLanguages(funds, languages),
		national: withLanguage(national, languages),
		contracts: withLanguage(contracts, languages),
		outcomes: withLanguage(outcomes, languages),
		models: models.map((model) => ({
			...model,
			statements: withLanguage(model.statements, languages),
			funds: withLanguage(model.funds, languages),
		})),
		buying: { ...buying, facts: withLanguage(buying.facts, languages) },
		searches,
	};
}
