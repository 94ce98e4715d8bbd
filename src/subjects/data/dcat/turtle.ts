import { Writer, type Quad } from 'n3';
import { PREFIXES } from './statements.ts';

/** A graph in Turtle, which people can read. */
export function turtle(quads: readonly Quad[]): string {
	const writer = new Writer({ prefixes: PREFIXES });
	let text = '';
	writer.addQuads([...quads]);
	writer.end((error: Error | null, result: string) => {
		if (error) throw error;
		text = result;
	});
	return text;
}
