import jsonld, { type NodeObject } from 'jsonld';
import { Parser, type Quad } from 'n3';

/** What the processor says of a document that it does not read, with the reason that it keeps beside. */
const refusal = (error: unknown): Error =>
	new Error(
		`${String(error)} ${error instanceof Error && 'details' in error ? JSON.stringify(error.details) : ''}`,
	);

/** The statements of a document in JSON-LD, and a context of its own, since nothing is fetched. */
interface Read {
	/** Address of the document. */
	readonly base?: string;
	/** The address that it names its context by, and what stands there. */
	readonly url: string;
	readonly context: NodeObject;
}

/**
 * The statements that a document makes. It is read in safe mode: what would be lost on the way, as a name without
 * meaning or half an address, is an error.
 *
 * @returns why it cannot be read, as an error, where it cannot
 */
export async function statementsOf(
	document: object,
	{ base = '', url, context }: Read,
): Promise<readonly Quad[] | Error> {
	const options = {
		safe: true,
		base,
		format: 'application/n-quads' as const,
		documentLoader: (asked: string) =>
			asked === url
				? Promise.resolve({ document: context, documentUrl: asked })
				: Promise.reject(new Error(`${asked}: a context that nobody has heard of`)),
	};
	const read = await jsonld.toRDF(document, options).catch(refusal);
	return read instanceof Error ? read : new Parser().parse(read as string);
}
