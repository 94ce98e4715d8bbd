import { plural } from '../../../src/words/text/plural.ts';
import type { Renewal } from '../package/renew.ts';
import type { ChangedFigures } from './changed-figures.ts';
import type { Gathered } from './collect-live.ts';
import type { Effects } from './effects.ts';
import { COUNTED_ANEW, isCountedAnew } from './recounted.ts';

/** All that a person should know before she says yes. */
export interface Reported {
	/** ISO date of the collection. */
	readonly date: string;
	/** Titles, series that ended, years and municipalities that are gone. */
	readonly notes: Gathered['notes'];
	/** What the gate refuses, whatever a person says, and what is too large to pass unseen. */
	readonly gate: Pick<Renewal, 'faults' | 'held'>;
	readonly figures: readonly ChangedFigures[];
	readonly effects: Effects;
	/** Names of municipalities by code. */
	readonly names: ReadonlyMap<string, string>;
	/** How many cells the table of an indicator would have. */
	readonly cellsOf: (indicator: string) => number;
}

/** Changed figures told one by one, of each indicator. */
const SHOWN = 10;

const percent = (share: number): string =>
	Number.isFinite(share) ? `${(share * 100).toPrecision(2)} %` : 'from 0';

/** A part of the report: lines below a heading, or what is said where there are none. */
export interface ReportSection {
	readonly title: string;
	readonly lines: readonly string[];
	readonly none: string;
}

/** The parts before the figures, and those after them. */
export const reportSections = ({
	gate,
	notes,
	effects,
}: Reported): {
	readonly before: readonly ReportSection[];
	readonly after: readonly ReportSection[];
} => ({
	before: [
		{ title: 'Wrong', lines: gate.faults, none: 'Nothing.' },
		{ title: 'New or large', lines: gate.held, none: 'Nothing.' },
		{ title: 'Look at', lines: notes, none: 'Nothing.' },
	],
	after: [
		{
			title: 'Need levels',
			lines: effects.need,
			none: 'No municipality comes into another quarter.',
		},
		{ title: 'Findings', lines: effects.findings, none: 'None appears, and none vanishes.' },
		{
			title: 'Classes of maps',
			lines: effects.classes,
			none: 'No municipality comes into another class.',
		},
	],
});

/** What happened to the figures of one indicator: in short, and what to look at. */
export function figureLines(
	{ indicator, newYears, added, lost, changed, changedYears, reasons, resourced }: ChangedFigures,
	{ names, cellsOf }: Pick<Reported, 'names' | 'cellsOf'>,
): { readonly head: string; readonly rest: readonly string[] } {
	const middle = changed[Math.floor(changed.length / 2)]?.share ?? 0;
	const isRecalculated = isCountedAnew(changed.length, cellsOf(indicator));
	const parts = [
		...(newYears.length === 0 ? [] : [`new years ${newYears.join(', ')}`]),
		...(added === 0 ? [] : [`${added} new ${plural(added, 'figure', 'figures')}`]),
		...(lost === 0 ? [] : [`${lost} ${plural(lost, 'figure', 'figures')} gone`]),
		...(changed.length === 0
			? []
			: [
					`${changed.length} changed (${changedYears.join(', ')}), half of them by ${percent(middle)} or more`,
				]),
		...(reasons === 0 ? [] : [`${reasons} missing for another reason`]),
		...(resourced === 0 ? [] : [`${resourced} the same from another source`]),
	];
	return {
		head: parts.join('; '),
		rest: [
			...(isRecalculated ? [`${COUNTED_ANEW}: it is replaced whole`] : []),
			...changed.slice(0, SHOWN).map(({ municipality, year, before, after, share }) => {
				const name = names.get(municipality) ?? 'the country';
				return `${year} ${municipality} ${name}: ${before} → ${after} (${percent(share)})`;
			}),
			...(changed.length > SHOWN
				? [
						`and ${changed.length - SHOWN} ${plural(changed.length - SHOWN, 'smaller one', 'smaller ones')}`,
					]
				: []),
		],
	};
}

/** Whether it can be accepted, in a sentence. */
export const verdictOf = ({ gate: { faults, held } }: Pick<Reported, 'gate'>): string =>
	faults.length > 0
		? `${faults.length} ${plural(faults.length, 'fault', 'faults')}: this can't be accepted as it is.`
		: held.length > 0
			? 'Nothing is wrong by our rules. Some of it is new or large: look at it before you accept.'
			: 'Nothing is wrong by our rules, and nothing is new or large.';

const markdown = ({ title, lines, none }: ReportSection): string[] => [
	`## ${title}`,
	'',
	...(lines.length === 0 ? [none] : lines.map((line) => `- ${line}`)),
	'',
];

/** The report in Markdown, which reads as well in a terminal. */
export function reportOf(reported: Reported): string {
	const { date, figures, gate } = reported;
	const verdict = verdictOf(reported);
	const { before, after } = reportSections(reported);
	return [
		`# Collected ${date}`,
		'',
		gate.faults.length > 0 ? `**${verdict}**` : verdict,
		'',
		...before.flatMap(markdown),
		'## Figures',
		'',
		...(figures.length === 0
			? ['No figure, reason or source is another.']
			: figures.flatMap((own) => {
					const { head, rest } = figureLines(own, reported);
					return [`- **${own.indicator}**: ${head}`, ...rest.map((line) => `  - ${line}`)];
				})),
		'',
		...after.flatMap(markdown),
	].join('\n');
}
