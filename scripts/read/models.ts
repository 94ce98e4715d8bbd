import type { Model, PaidBy, Statement } from '../../src/tables/api/models.ts';
import { modelFunds, type ModelFundRow } from '../../src/tables/model-funds.ts';
import { modelSources, type ModelSourceRow } from '../../src/tables/model-sources.ts';
import { modelStatements, type StatementRow } from '../../src/tables/model-statements.ts';
import { models as modelTable, type ModelRow } from '../../src/tables/models.ts';
import { DataError } from './data-error.ts';
import { pair } from './funds.ts';
import { parseTable, type Row } from './table.ts';

/** The tables of `data/models/`, by the names of their files. */
export const MODEL_FILES = ['models', 'statements', 'sources', 'fund-links'] as const;
export type ModelFile = (typeof MODEL_FILES)[number];

/** Path of one of them from the root of the project. */
export const modelPath = (file: ModelFile): string => `data/models/${file}.csv`;

/** What the models are checked against. */
export interface KnownToModels {
	/** Ids of the challenges. */
	readonly challenges: readonly string[];
	/** Keys of what funds can be aimed at. */
	readonly targets: readonly string[];
	/** Ids of the rows of the registry of funds. */
	readonly funds: ReadonlySet<string>;
}

/** The models that could be read, and all that is wrong, by file and line. */
export interface ParsedModels {
	readonly models: readonly Model[];
	readonly faults: readonly DataError[];
}

/** Words of a verdict at most: it is quoted in a few. */
const FEW = 30;

/** What must say how it was studied. */
const STUDIED = new Set(['effect', 'null', 'undecided']);

/** Pairs of cells of which both or neither hold something. */
const PAIRS = {
	models: [
		['age_sv', 'age_en'],
		['unknown_sv', 'unknown_en'],
	],
	statements: [
		['study_sv', 'study_en'],
		['verdict', 'verdict_language'],
		['unit_sv', 'unit_en'],
		['value', 'unit_sv'],
	],
} as const;

/** A problem for each pair of cells of which just one holds something. */
const halves = <Name extends string>(
	cells: Readonly<Record<Name, unknown>>,
	pairs: readonly (readonly [Name, Name])[],
): readonly string[] =>
	pairs.flatMap(([one, other]) => {
		if ((cells[one] === null) === (cells[other] === null)) return [];
		const [empty, full] = cells[one] === null ? [one, other] : [other, one];
		return [`${empty}: found nothing, expected something beside ${full}, or neither`];
	});

/** A problem for each key that is not known or stands twice. */
const strays = (
	column: string,
	found: readonly string[],
	known: readonly string[],
): readonly string[] =>
	found.flatMap((key, index) =>
		!known.includes(key) || found.indexOf(key) < index
			? [`${column}: found "${key}", expected each once, of ${known.join(', ')}`]
			: [],
	);

function statementProblems(row: StatementRow): readonly string[] {
	const problems = [...halves(row, PAIRS.statements)];
	if (STUDIED.has(row.kind) && row.study === null) {
		problems.push(`study: found nothing, expected how it was studied, since it is "${row.kind}"`);
	}
	if (!STUDIED.has(row.kind) && row.outcome_of.length > 0) {
		problems.push(
			`outcome_of: found "${row.outcome_of.join(';')}", expected nothing, since nothing was measured: it is "${row.kind}"`,
		);
	}
	if (row.beside_funds !== null && (row.kind !== 'use' || row.value === null)) {
		problems.push(
			`beside_funds: found "yes", expected nothing, since only a figure of use counts municipalities`,
		);
	}
	const count = row.verdict?.split(/\s+/).length ?? 0;
	if (count > FEW) problems.push(`verdict: found ${count} words, expected ${FEW} at most`);
	return problems;
}

type Source = Statement['source'];

const sourceOf = (row: ModelSourceRow): Source => ({
	publisher: { sv: row.publisher_sv, en: row.publisher_en },
	title: row.title,
	url: row.url,
	year: row.year,
});

const statementOf = (row: StatementRow, source: Source): Statement => ({
	id: row.id,
	kind: row.kind,
	said: { sv: row.said_sv, en: row.said_en },
	verdict:
		row.verdict === null || row.verdict_language === null
			? null
			: { text: row.verdict, language: row.verdict_language },
	study: row.study,
	studied: pair(row.study_sv, row.study_en),
	outcomes: row.outcome_of,
	certainty: row.certainty,
	modelled: row.modelled,
	sweden: row.sweden,
	comparison: row.comparison,
	figure:
		row.value === null || row.unit_sv === null || row.unit_en === null
			? null
			: { value: row.value, unit: { sv: row.unit_sv, en: row.unit_en } },
	besideFunds: row.beside_funds ?? 'no',
	source,
});

const linkOf = (row: ModelFundRow, source: Source): PaidBy => ({
	fund: row.fund,
	paid: { sv: row.paid_sv, en: row.paid_en },
	result: row.result,
	source,
});

const modelOf = (
	row: ModelRow,
	statements: readonly Statement[],
	funds: readonly PaidBy[],
): Model => ({
	id: row.id,
	name: { sv: row.name_sv, en: row.name_en },
	what: { sv: row.what_sv, en: row.what_en },
	challenges: row.challenges,
	targets: row.targets,
	form: row.form,
	age: pair(row.age_sv, row.age_en),
	runs: row.runs,
	pays: row.pays,
	unknown: pair(row.unknown_sv, row.unknown_en),
	statements,
	funds,
});

/** Rows whose key an earlier one has. */
const twice = <T>(
	rows: readonly Row<T>[],
	columns: string,
	keyOf: (data: T) => string,
): readonly DataError[] => {
	const lines = new Map<string, number>();
	return rows.flatMap(({ place, data }) => {
		const key = keyOf(data);
		const before = lines.get(key);
		lines.set(key, before ?? place.line ?? 0);
		return before === undefined
			? []
			: [new DataError(place, `${columns}: found "${key}", which line ${before} has already`)];
	});
};

/**
 * Reads the models with what is known of them and who has paid, and finds all that is wrong: a statement
 * or a link without a source, an effect that does not say how it was studied, and what else the tables
 * must hold between them.
 */
export function parseModels(
	texts: Readonly<Record<ModelFile, string>>,
	known: KnownToModels,
): ParsedModels {
	const models = parseTable(modelPath('models'), texts.models, modelTable);
	const statements = parseTable(modelPath('statements'), texts.statements, modelStatements);
	const sources = parseTable(modelPath('sources'), texts.sources, modelSources);
	const links = parseTable(modelPath('fund-links'), texts['fund-links'], modelFunds);
	const faults: DataError[] = [models, statements, sources, links].flatMap((table) => table.faults);
	faults.push(
		...twice(models.rows, 'id', ({ id }) => id),
		...twice(statements.rows, 'model, id', ({ model, id }) => `${model}, ${id}`),
		...twice(sources.rows, 'id', ({ id }) => id),
		...twice(links.rows, 'fund, model', ({ fund, model }) => `${fund}, ${model}`),
	);

	const sourceById = new Map(sources.rows.map(({ data }) => [data.id, sourceOf(data)]));
	const ids = new Set(models.rows.map(({ data }) => data.id));
	/** What is wrong between a row and the others is told only where all others could be read. */
	const whole = faults.length === 0;
	const tell = (row: Row<unknown>, problems: readonly string[]): void => {
		faults.push(...problems.map((problem) => new DataError(row.place, problem)));
	};
	const modelProblem = (model: string): readonly string[] =>
		ids.has(model)
			? []
			: [`model: found "${model}", expected the id of a row in ${modelPath('models')}`];
	const sourceProblem = (source: string): readonly string[] =>
		sourceById.has(source)
			? []
			: [`source: found "${source}", expected the id of a row in ${modelPath('sources')}`];

	for (const row of statements.rows) tell(row, statementProblems(row.data));
	for (const row of models.rows) {
		tell(row, [
			...halves(row.data, PAIRS.models),
			...strays('challenges', row.data.challenges, known.challenges),
			...strays('targets', row.data.targets, known.targets),
		]);
	}
	if (whole) {
		const stated = Map.groupBy(statements.rows, ({ data }) => data.model);
		for (const row of models.rows) {
			if (stated.has(row.data.id)) continue;
			tell(row, [
				`id: found "${row.data.id}" without a statement, expected one or more in ${modelPath('statements')}`,
			]);
		}
		const aims = new Map(models.rows.map(({ data }) => [data.id, data.challenges]));
		for (const row of statements.rows) {
			const { model, outcome_of, source } = row.data;
			tell(row, [
				...modelProblem(model),
				...strays('outcome_of', outcome_of, aims.get(model) ?? outcome_of),
				...sourceProblem(source),
			]);
		}
		for (const row of links.rows) {
			const { fund, model, result, source } = row.data;
			const has = stated.get(model)?.some(({ data }) => data.id === result) ?? false;
			tell(row, [
				...modelProblem(model),
				...(known.funds.has(fund)
					? []
					: [`fund: found "${fund}", expected the id of a row in data/funds/funds.csv`]),
				...(result === null || has
					? []
					: [
							`result: found "${result}", expected the id of a statement on "${model}", or nothing`,
						]),
				...sourceProblem(source),
			]);
		}
		const used = new Set([...statements.rows, ...links.rows].map(({ data }) => data.source));
		for (const row of sources.rows) {
			if (used.has(row.data.id)) continue;
			tell(row, [`id: found "${row.data.id}", which no row of statements or links is told by`]);
		}
	}
	return {
		faults,
		models: models.rows.map(({ data }) =>
			modelOf(
				data,
				statements.rows.flatMap(({ data: each }) => {
					const source = sourceById.get(each.source);
					return each.model === data.id && source ? [statementOf(each, source)] : [];
				}),
				links.rows.flatMap(({ data: each }) => {
					const source = sourceById.get(each.source);
					return each.model === data.id && source ? [linkOf(each, source)] : [];
				}),
			),
		),
	};
}

/**
 * The models, all of whose tables must hold.
 *
 * @throws DataError at the first thing that is wrong
 */
export function readModels(
	texts: Readonly<Record<ModelFile, string>>,
	known: KnownToModels,
): readonly Model[] {
	const { models, faults } = parseModels(texts, known);
	if (faults[0]) throw faults[0];
	return models;
}
