import type { ApiModels, Model, Statement } from '../../../src/tables/api/models.ts';
import { gradeOf } from '../../../src/stats/models/grade.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import { words } from '../../../src/words/words.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/** Between several things in one cell. */
const BETWEEN = ' | ';

/** For people: a row for each statement on a model, null results and disputes among the rest. */
export function statementTable(
	{ models }: ApiModels,
	names: Names,
	{ release, pageOf }: { readonly release: string; readonly pageOf: (id: string) => string },
	locale: Locale,
): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	const { kinds, page, studies } = words(locale).modelWords;
	const { yes, no, unknown } = page.statements;
	const told = (is: Statement['sweden'], { study }: Statement): string =>
		is === null ? (study === null ? text.notApplicable : unknown) : { yes, no }[is];
	return {
		heads: text.statement,
		rows: models.flatMap((model) =>
			model.statements.map((statement) => [
				model.id,
				model.name[locale],
				kinds[statement.kind],
				statement.said[locale],
				statement.verdict?.text ?? text.notStated,
				statement.study === null ? text.notApplicable : studies[statement.study],
				statement.outcomes.map((id) => names(id, locale)).join(BETWEEN),
				statement.certainty === null ? text.notStated : text.certainties[statement.certainty],
				told(statement.sweden, statement),
				told(statement.comparison, statement),
				statement.figure?.value ?? text.notStated,
				statement.figure?.unit[locale] ?? '',
				statement.source.publisher[locale],
				statement.source.title,
				statement.source.year ?? text.notStated,
				statement.source.url,
				pageOf(model.id),
				release,
			]),
		),
	};
}

/** The models themselves, a row for each. */
export function modelTable({ models }: ApiModels, names: Names, locale: Locale): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	const { actors, grades } = words(locale).modelWords;
	const actorsOf = (of: Model['runs']): string =>
		of.map((actor) => actors[actor]).join(BETWEEN) || text.notStated;
	return {
		heads: text.model,
		rows: models.map((model) => {
			const { grade } = gradeOf(model);
			return [
				model.id,
				model.name[locale],
				model.what[locale],
				model.challenges.map((id) => names(id, locale)).join(BETWEEN),
				`${grade}: ${grades[grade]}`,
				model.age?.[locale] ?? text.notStated,
				actorsOf(model.runs),
				actorsOf(model.pays),
				model.funds.map(({ fund }) => fund).join(BETWEEN),
			];
		}),
	};
}

/** Names of challenges by their ids. */
export type Names = (id: string, locale: Locale) => string;

/** For programs: the fields of the API by their names, a row for each statement. */
export const statementValues = ({ models }: ApiModels): FileTable => ({
	heads: [
		'model',
		'statement',
		'challenges',
		'kind',
		'said_sv',
		'said_en',
		'study',
		'outcomes',
		'certainty',
		'modelled',
		'sweden',
		'comparison',
		'value',
		'unit_en',
		'source_url',
		'source_year',
	],
	rows: models.flatMap(({ id, challenges, statements }) =>
		statements.map((statement) => [
			id,
			statement.id,
			challenges.join(' '),
			statement.kind,
			statement.said.sv,
			statement.said.en,
			statement.study ?? '',
			statement.outcomes.join(' '),
			statement.certainty ?? '',
			statement.modelled ?? '',
			statement.sweden ?? '',
			statement.comparison ?? '',
			statement.figure?.value ?? '',
			statement.figure?.unit.en ?? '',
			statement.source.url,
			statement.source.year ?? '',
		]),
	),
});
