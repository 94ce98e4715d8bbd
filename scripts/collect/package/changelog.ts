import { yearSpans } from '../../../src/stats/year-spans.ts';
import type { ChangeRow } from '../../../src/tables/changes.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** Where the log stands, in words for those who read `data/` as files. */
export const CHANGELOG = 'CHANGELOG.md';

/** Changed figures of an indicator that are told one by one. */
const SHOWN = 10;

const HEAD = `# What each release changed

Written by \`npm run data:package\` and \`npm run collect:accept\` out of \`changes.csv\`, which has every
change, and where an editor may say why.
`;

/** Names in English, by id or code. */
export interface ChangelogNames {
	readonly indicators: ReadonlyMap<string, string>;
	/** Municipalities, counties and the country. */
	readonly places: ReadonlyMap<string, string>;
	readonly funds: ReadonlyMap<string, string>;
}

const yearsOf = ({ cell }: ChangeRow): number[] => cell.split(';').map(Number);

/** "1998, 2002 and 2010–2022": years that follow each other stand as one. */
function yearsText(years: readonly number[]): string {
	const sorted = [...new Set(years)].sort((a, b) => a - b);
	const [first = 0, last = -1] = [sorted[0], sorted.at(-1)];
	const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const spans = yearSpans(sorted, all).map(([from, to]) =>
		from === to ? `${from}` : `${from}–${to}`,
	);
	const end = spans.pop() ?? '';
	return spans.length === 0 ? end : `${spans.join(', ')} and ${end}`;
}

/** A cell of the table: a figure, why there is none, or nothing. */
const said = (text: string): string =>
	text === '' ? 'nothing' : text === 'not-applicable' ? 'not applicable' : text;

const why = ({ reason_en }: ChangeRow): string =>
	reason_en === null ? '' : ` Why: ${plainMarkdown(reason_en)}`;

/** How far a figure has gone, as a share of what it was; those without a figure come last. */
const step = ({ before, after }: ChangeRow): number => {
	const share = Math.abs((Number(after) - Number(before)) / Number(before));
	return before === '' || after === '' || Number.isNaN(share) ? -1 : share;
};

function correctedLines(
	rows: readonly ChangeRow[],
	name: string,
	{ places }: ChangelogNames,
): string[] {
	const shown = rows.toSorted((a, b) => step(b) - step(a)).slice(0, SHOWN);
	const count = rows.length === 1 ? '1 figure is another' : `${rows.length} figures are others`;
	return [
		`- ${name}: ${count} (${yearsText(rows.map(({ cell }) => Number(cell)))}).`,
		...shown.map(
			(row) =>
				`  - ${plainMarkdown(places.get(row.place) ?? row.place)} ${row.cell}: ${said(row.after)}, before ${said(row.before)}.${why(row)}`,
		),
		...(rows.length > SHOWN
			? [`  - And ${rows.length - SHOWN} more, all in \`changes.csv\`.`]
			: []),
	];
}

/** What happened to the figures of one indicator. */
function indicatorLines(id: string, rows: readonly ChangeRow[], names: ChangelogNames): string[] {
	const own = names.indicators.get(id);
	const name = own === undefined ? `\`${id}\`` : `${plainMarkdown(own)} (\`${id}\`)`;
	const of = (kind: ChangeRow['kind']): ChangeRow[] => rows.filter((row) => row.kind === kind);
	const corrected = of('corrected');
	return [
		...of('new-years').map(
			(row) => `- ${name}: new figures for ${yearsText(yearsOf(row))}.${why(row)}`,
		),
		...of('lost-years').map(
			(row) => `- ${name}: no figures any more for ${yearsText(yearsOf(row))}.${why(row)}`,
		),
		...(corrected.length === 0 ? [] : correctedLines(corrected, name, names)),
	];
}

/** What happened to a row of the registry. */
function fundSays({ kind, cell, before, after }: ChangeRow): string {
	if (kind === 'new-fund') return 'new in the registry.';
	if (kind === 'lost-fund') return 'taken out of the registry.';
	const text = (value: string): string => (value === '' ? 'nothing' : plainMarkdown(value));
	return before === after
		? `\`${cell}\` is put otherwise.`
		: `\`${cell}\` is ${text(after)}, before ${text(before)}.`;
}

function fundLine(row: ChangeRow, { funds, places }: ChangelogNames): string {
	const { subject, place } = row;
	const name = plainMarkdown(funds.get(subject) ?? places.get(place) ?? place);
	return `- ${name} (\`${subject}\`): ${fundSays(row)}${why(row)}`;
}

const isOfFunds = ({ kind }: ChangeRow): boolean => kind.endsWith('-fund');

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];

/**
 * The text of `data/CHANGELOG.md`: what `changes.csv` has, in words, the latest release first. The same
 * rows give the same text.
 */
export function changelogText(rows: readonly ChangeRow[], names: ChangelogNames): string {
	const releases = [...Map.groupBy(rows, ({ release }) => release)].sort(([a], [b]) =>
		a > b ? -1 : 1,
	);
	const told = releases.flatMap(([release, own]) => {
		const figures = Map.groupBy(
			own.filter((row) => !isOfFunds(row)),
			({ subject }) => subject,
		);
		return [
			`## ${release}`,
			'',
			...section(
				'Figures',
				[...figures].flatMap(([id, changes]) => indicatorLines(id, changes, names)),
			),
			...section(
				'Funds',
				own.filter(isOfFunds).map((row) => fundLine(row, names)),
			),
		];
	});
	return [HEAD, ...told].join('\n').trimEnd() + '\n';
}
