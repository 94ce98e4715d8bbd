import {
	parseModels,
	type KnownToModels,
	type ModelFile,
	type ParsedModels,
} from '../../read/models.ts';
import { gradeOf } from '../../../src/stats/models/grade.ts';
import { countModels, listModels } from '../../../src/stats/models/model-count.ts';
import { changeLines } from '../sent/change-lines.ts';
import { checkSent, type SentFile, type SentVerdict } from '../sent/check-sent.ts';
import { count } from '../sent/count.ts';
import { MODEL_TABLES } from './model-tables.ts';

/** Text of each of the tables of models. */
type TextOf = (name: ModelFile) => string;

const judge = (textOf: TextOf, known: KnownToModels): ParsedModels =>
	parseModels(
		{
			models: textOf('models'),
			statements: textOf('statements'),
			sources: textOf('sources'),
			'fund-links': textOf('fund-links'),
		},
		known,
	);

/** What the site says first of the models. */
const finding = ({ models }: ParsedModels, { challenges }: KnownToModels): string => {
	const { known, reached } = countModels(listModels(models), challenges);
	return `${count(known.length, 'model', 'models')} with known effect that a municipality can buy or run, reaching ${reached.length} of ${challenges.length} problems`;
};

/** Checks the tables of models themselves. */
export function checkModels(textOf: TextOf, known: KnownToModels): SentVerdict {
	const judged = judge(textOf, known);
	const { models, faults } = judged;
	const sum = (of: (model: (typeof models)[number]) => number): number =>
		models.reduce((total, model) => total + of(model), 0);
	return {
		faults,
		report: [
			`${count(models.length, 'model', 'models')}, ${count(
				sum(({ statements }) => statements.length),
				'statement',
				'statements',
			)}, ${count(
				sum(({ funds }) => funds.length),
				'fund that paid',
				'funds that paid',
			)}`,
			finding(judged, known),
		],
	};
}

/**
 * Checks rows that someone has sent in, before they are put among the models: tells what would change,
 * the grades and the finding of the site among it.
 */
export function checkModelRows(
	files: readonly SentFile[],
	withdrawn: readonly SentFile[],
	textOf: TextOf,
	known: KnownToModels,
): SentVerdict {
	const { faults, read, changes, now, then } = checkSent(
		files,
		withdrawn,
		MODEL_TABLES,
		textOf,
		() => judge(textOf, known),
		(would) => judge(would, known),
	);
	const before = new Map(now.models.map((model) => [model.id, gradeOf(model).grade]));
	const grades = then.models.flatMap((model) => {
		const { grade } = gradeOf(model);
		const was = before.get(model.id);
		return was === grade ? [] : [`    ${model.id}: ${was ?? 'no row'} → ${grade}`];
	});
	const [was, is] = [finding(now, known), finding(then, known)];
	return {
		faults,
		report: [
			...read,
			...changes.flatMap((change) => changeLines(change, MODEL_TABLES)),
			...(grades.length > 0 ? ['Grades, as the site would sort by them:', ...grades] : []),
			was === is ? `The site says as before: ${is}` : `The site would say: ${is}; before: ${was}`,
		],
	};
}
