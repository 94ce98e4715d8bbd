import type { z } from 'zod';

/** A value that nobody may change: what is published is read, never written to. */
type Fixed<T> = T extends string | number | boolean | null | undefined
	? T
	: { readonly [Key in keyof T]: Fixed<T[Key]> };

/**
 * The type of what a schema describes. Import it with `import type` alone: then nothing of the schema,
 * nor of Zod, reaches a browser.
 */
export type Published<Schema extends z.ZodType> = Fixed<z.infer<Schema>>;
