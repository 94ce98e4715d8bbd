import type { Indicator } from '../../../src/stats/indicator.ts';
import type { Source } from '../../../src/tables/api/series-source.ts';
import { Refusal } from '../../run/refusal.ts';
import type { SeriesName } from './live-plan.ts';
import type { Description, Publisher } from './publisher.ts';
import { isSameUnit, unitOfIndicator, unitOfTitle, unitText } from './unit.ts';

/** A title without the note that its series has ended. */
const bare = (title: string): string => title.replace(/\s*\(-\d{4}\)\s*$/, '').trim();

/** What a series is held against. */
export interface Described {
	readonly publisher: Pick<Publisher, 'titleSaysUnit'>;
	/** What the publisher says of it; undefined where it has no such series. */
	readonly said: Description | undefined;
	/** Its source as it stands; undefined for a series that is fetched for the first time. */
	readonly stood: Source | undefined;
	/** Whose figures it is; undefined where it is only an input of a calculation. */
	readonly indicator: Indicator | undefined;
}

/**
 * What must hold of a series before its figures are asked for.
 *
 * @returns what a person should look at
 * @throws Refusal where the series was withdrawn, or counts something else
 */
export function checkDescription(
	name: SeriesName,
	{ publisher, said, stood, indicator }: Described,
): string[] {
	const who = `${name.publisher} ${name.id}${indicator === undefined ? '' : ` (${indicator.id})`}`;
	if (said === undefined) {
		throw new Refusal(
			`${who}: the publisher has no such series: it was withdrawn, or its id is wrong. Nothing is collected; the others are with "--except ${indicator?.id ?? '<indicator>'}".`,
		);
	}
	const before = stood === undefined ? null : unitOfTitle(stood.title);
	const entry = indicator === undefined ? null : unitOfIndicator(indicator);
	for (const [expected, where] of [
		[entry, 'data/indicators.json'],
		[before, 'the title last fetched'],
	] as const) {
		if (said.unit === null || expected === null || isSameUnit(said.unit, expected)) continue;
		throw new Refusal(
			`${who}: found the unit "${unitText(said.unit)}" in "${said.title}", expected "${unitText(expected)}" as in ${where}. Nothing is collected.`,
		);
	}
	return [
		...(said.unit === null && entry !== null && publisher.titleSaysUnit
			? [`${who}: the title "${said.title}" says no unit; hold it against ${unitText(entry)}`]
			: []),
		...(said.ended === null ? [] : [`${who}: the series has ended (${said.ended})`]),
		...(stood !== undefined && bare(stood.title) !== said.name
			? [`${who}: the title was "${stood.title}" and is "${said.title}"`]
			: []),
	];
}
