import { z } from 'zod';

/**
 * How wide a figure of an article is: as the text; in the margin beside it; as the page; out to the edges
 * of the window. There are no others.
 */
export type Width = 'text' | 'rail' | 'wide' | 'bleed';

/** The widths that each live part may have; the first unless it says. */
export const WIDTHS = {
	pullquote: ['rail', 'text'],
	factbox: ['rail', 'text'],
	map: ['bleed', 'wide'],
	series: ['rail', 'text'],
	ranking: ['text', 'rail'],
	funds: ['wide', 'text'],
	need: ['text', 'wide'],
} as const satisfies Readonly<Record<string, readonly [Width, ...Width[]]>>;

const text = z.string().min(1);
const titled = { title: text.optional(), expect: text.optional() };
/** One that is there or not, without a value. */
const flag = z.literal('').optional();
const width = <Of extends keyof typeof WIDTHS>(of: Of) => ({
	width: z.enum(WIDTHS[of]).optional(),
});

/** The attributes of each, as they are written. */
export const DIRECTIVES = {
	claim: z.strictObject({
		verdict: text,
		because: text,
		about: z.literal('money').optional(),
		expect: text.optional(),
	}),
	pullquote: z.strictObject({ about: z.literal('money').optional(), ...width('pullquote') }),
	factbox: z.strictObject({ title: text, expect: text.optional(), ...width('factbox') }),
	map: z.strictObject({ challenges: text, ...width('map'), ...titled }),
	series: z.strictObject({
		indicator: text,
		municipalities: text.optional(),
		/** The part of the municipalities that lies within it. */
		band: z.literal('0.8').optional(),
		...width('series'),
		...titled,
	}),
	ranking: z.strictObject({
		indicator: text,
		count: z
			.string()
			.regex(/^([3-9]|1\d|20)$/)
			.optional(),
		...width('ranking'),
		...titled,
	}),
	funds: z.strictObject({
		timeline: flag,
		names: text.optional(),
		...width('funds'),
		...titled,
	}),
	need: z.strictObject({
		order: z.enum(['targeted', 'hit']).optional(),
		...width('need'),
		...titled,
	}),
};

export type DirectiveName = keyof typeof DIRECTIVES;

export const isDirectiveName = (name: string): name is DirectiveName =>
	Object.hasOwn(DIRECTIVES, name);
