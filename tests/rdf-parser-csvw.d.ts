declare module 'rdf-parser-csvw' {
	import type { Readable } from 'node:stream';
	import type { DataFactory, Quad, Store } from 'n3';

	/** A reader of CSV files by their descriptions; the package brings no types. */
	export default class CsvwParser {
		constructor(options: {
			readonly metadata: Store;
			readonly baseIRI: string;
			readonly factory: typeof DataFactory;
			readonly timezone: string;
		});
		import(input: Readable): AsyncIterable<Quad>;
	}
}
