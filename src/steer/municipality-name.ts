import { AFTER_NAME } from '../words/text/shape-label.ts';

/** The name of a municipality as its shape on the map has it, without its figure. */
export const nameOf = (shape: Element | null | undefined): string =>
	shape?.getAttribute('aria-label')?.split(AFTER_NAME)[0] ?? '';

/** The name of a municipality by its code; "" where the page has no such shape. */
export const municipalityName = (within: ParentNode | null, code: string): string =>
	nameOf(within?.querySelector(`[data-k="${code}"]`));
