import type { Grouping } from '../../../src/stats/groups/problem-groups.ts';

/** JSON on one line, with spaces as a person writes it. */
const inline = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');

/** The text of `data/grouping.json`: a line for each measurement, so that a change can be read. */
export function groupingText(grouping: Grouping): string {
	const fields = Object.entries(grouping).map(([name, value]: [string, unknown]) => {
		const text = Array.isArray(value)
			? `[\n${value.map((item) => `    ${inline(item)}`).join(',\n')}\n  ]`
			: inline(value);
		return `  ${JSON.stringify(name)}: ${text}`;
	});
	return `{\n${fields.join(',\n')}\n}\n`;
}
