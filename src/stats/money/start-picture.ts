/** A line of the key: what is drawn before it, and its words. */
export interface KeyLine {
	readonly kind: 'heavier' | 'rest' | 'aimed' | 'other' | 'quiet' | 'unknown';
	/** How many municipalities have the look, in the language of the page; "" where the line counts none. */
	readonly count: string;
	/** What they are, after the number. */
	readonly text: string;
}

/** Kinds of lines that a key can have, in their order: each has its place in the markup. */
export const KEY_KINDS = ['heavier', 'rest', 'unknown', 'aimed', 'other', 'quiet'] as const;

/** What the map of the start page shows of a problem: `/start/<challenge>.json` in each language. */
export interface StartPicture {
	readonly challenge: string;
	readonly title: string;
	/** What is measured, and over which years. */
	readonly measure: string;
	/** What the map is called. */
	readonly label: string;
	readonly key: readonly KeyLine[];
	/** The problem in one sentence: where it is biggest, and in how much of that money is known. */
	readonly said: string;
	/** The answer to where the problem is biggest, and the page that shows it. */
	readonly where: { readonly figure: string; readonly text: string; readonly href: string };
	/** Why nothing can be said of need; "" where something can. */
	readonly note: string;
	readonly more: { readonly text: string; readonly href: string };
	/** Of each municipality in code order: what it is called, and the class of its shape. */
	readonly labels: readonly string[];
	readonly shades: readonly string[];
	/** By code: the classes of the mark of a municipality with a known fund. */
	readonly marks: Readonly<Record<string, string>>;
}
