import { readPlaceLabel } from '../words/text/place-label.ts';

/** The name of a municipality as its shape on the map has it, without its figure. */
export const nameOf = (shape: Element | null | undefined): string =>
	readPlaceLabel(shape?.getAttribute('aria-label') ?? '').name;

/** The name of a municipality by its code; "" where the page has no such shape. */
export const municipalityName = (within: ParentNode | null, code: string): string =>
	nameOf(within?.querySelector(`[data-k="${code}"]`));
