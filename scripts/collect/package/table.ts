import type { Localized } from '../../../src/tables/locale.ts';
import type { Schema } from './schema.ts';

/** A file of `data/`, as the package describes it. */
export interface Table {
	/** Path inside `data/`. */
	readonly path: string;
	/** Name of the resource; what foreign keys refer to. */
	readonly name: string;
	readonly title: Localized;
	readonly description: Localized;
	/** Ids of its sources in `sources.json`; empty when it is our own, or names them itself. */
	readonly sources: readonly string[];
	/** Null for a file that is no table. */
	readonly schema: Schema | null;
	/** What only this kind of file has, beside the standard's properties. */
	readonly more?: Readonly<Record<string, unknown>>;
}
