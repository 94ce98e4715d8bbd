import { words } from '../../../words/words.ts';
import { formatValue } from '../../../words/text/format.ts';
import { quarterName } from '../../../words/text/quarter-name.ts';
import { yearsText } from '../../../words/text/years-text.ts';
import { blocks, heading, item, plain } from './markdown.ts';
import { measureText } from './twin-measure.ts';
import type { TwinFacts } from './twin-facts.ts';
import { unusualLines } from './unusual-lines.ts';

type Challenge = TwinFacts['challenges'][number];

/** The need level: the lead measure, or its mean, with its quarter; or why there is none. */
function needText({ standing: { challenge, need }, lead }: Challenge, facts: TwinFacts): string {
	const { locale } = facts;
	const { common, twin } = words(locale);
	if (need === null) return challenge.noNeed?.[locale] ?? twin.noLevel;
	const basis = common.meanOf(yearsText(need.years, locale), need.years.length);
	if (need.value === null || need.quarter === null) return twin.levelUnknown(basis);
	return twin.level(
		basis,
		formatValue(need.value, lead, locale),
		quarterName(need.quarter, lead.heavier, common.quarters),
	);
}

/** Unusual years of those that the need level is of: told beside it, since the lead measure below shows but its last. */
function oddNeedLines(
	{ standing: { need }, lead, rows }: Challenge,
	{ locale, municipality: { code } }: TwinFacts,
): readonly string[] {
	const row = rows.find(({ indicator }) => indicator.id === lead.id);
	if (need?.value == null || !row) return [];
	return unusualLines(row.series, code, need.years, words(locale).twin.unusual, locale);
}

/** A challenge in the municipality: a sentence to print, need level, money against it, and its measures. */
export function challengeText(challenge: Challenge, facts: TwinFacts): string {
	const { locale } = facts;
	const { problemRows, sentences, twin } = words(locale);
	const { standing, lead, told, rows } = challenge;
	const fund =
		standing.challenge.targets.length === 0
			? problemRows.noTarget
			: problemRows.key.funds[standing.answer.fund];
	return blocks(
		heading(2, standing.challenge.name[locale]),
		plain(sentences.line(told.measure)),
		[
			item(twin.need, plain(needText(challenge, facts))),
			...oddNeedLines(challenge, facts),
			item(problemRows.columns.fund, plain(fund)),
		].join('\n'),
		...rows.map((row) => measureText(row, lead.id, facts)),
	);
}
