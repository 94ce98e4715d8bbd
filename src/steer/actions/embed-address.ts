import type { EmbedName } from '../../stats/embed-name.ts';
import { address } from '../../words/address.ts';
import type { Locale } from '../../tables/locale.ts';

/** What the page of embeds asks for: the form of the figure, and the problem or the municipality that it is of. */
export interface EmbedChoice {
	readonly form: EmbedName;
	readonly problem?: string;
	/** Id of a measure of the problem; left out for the one that leads it. */
	readonly indikator?: string;
	readonly kommun?: string;
}

/** Where a figure's embed is made. */
export interface EmbedAddress {
	readonly href: string;
	/** What it asks for, before what the reader of the figure has chosen (`keepQuery`). */
	readonly query: string;
}

/** Null of a figure that none is made of. */
export function embedAddress(choice: EmbedChoice | undefined, locale: Locale): EmbedAddress | null {
	if (choice === undefined) return null;
	const query = new URLSearchParams({ ...choice }).toString();
	return { href: `${address('/inbaddning/', locale)}?${query}`, query };
}
