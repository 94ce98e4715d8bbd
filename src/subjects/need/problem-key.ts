import type { KeyLine } from '../../stats/money/start-picture.ts';
import { writeText } from '../../steer/write.ts';

/** Writes the key of a map of need and money (ProblemKey.astro): a line for each look that is on it. */
export function writeKey(within: Element, lines: readonly KeyLine[]): void {
	for (const item of within.querySelectorAll('[data-key-line]')) {
		const line = lines.find(({ kind }) => kind === item.getAttribute('data-key-line'));
		item.toggleAttribute('hidden', line === undefined);
		writeText(item.querySelector('[data-key-count]'), line?.count ?? '');
		writeText(item.querySelector('[data-key-text]'), line?.text ?? '');
	}
}

/** The key in one sentence, for those who listen. */
export const saidKey = (title: string, lines: readonly KeyLine[]): string =>
	`${title}. ${lines.map(({ count, text }) => `${count} ${text}`.trim()).join(', ')}.`;
