import { AFTER_NAME } from '../model/shape-label.ts';

/** The name of a municipality as its shape on the map has it; "" where the page has no such shape. */
export function municipalityName(within: ParentNode | null, code: string): string {
	const label = within?.querySelector(`[data-k="${code}"]`)?.getAttribute('aria-label') ?? '';
	return label.split(AFTER_NAME)[0] ?? '';
}
