import type { Quad } from 'n3';
import { escapeHtml } from '../../../words/text/figure-text.ts';
import { PREFIXES } from './statements.ts';

/** The name of a property with its prefix. @throws Error for one of a vocabulary that has none */
function named(iri: string): string {
	const found = Object.entries(PREFIXES).find(([, space]) => iri.startsWith(space));
	if (found === undefined) throw new Error(`${iri} has no prefix`);
	return `${found[0]}:${iri.slice(found[1].length)}`;
}

function property({ predicate, object }: Quad): string {
	const name = named(predicate.value);
	if (object.termType !== 'Literal') {
		return `<${name} rdf:resource="${escapeHtml(object.value)}"/>`;
	}
	const { language, datatype, value } = object;
	const kind =
		language !== ''
			? ` xml:lang="${language}"`
			: datatype.value === `${PREFIXES.xsd}string`
				? ''
				: ` rdf:datatype="${escapeHtml(datatype.value)}"`;
	return `<${name}${kind}>${escapeHtml(value)}</${name}>`;
}

/**
 * A graph in RDF/XML, the form that the Swedish data portal harvests, in order of what it is about. All addresses are
 * whole. Our own and small, since the libraries that write it bring some ninety others with them; what it writes is
 * read back by one in the tests.
 *
 * @param quads without blank nodes
 */
export function rdfXml(quads: readonly Quad[]): string {
	const spaces = Object.entries(PREFIXES).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
	const things = [...Map.groupBy(quads, ({ subject }) => subject.value)].map(([about, said]) =>
		[
			`<rdf:Description rdf:about="${escapeHtml(about)}">`,
			...said.map((each) => `\t${property(each)}`),
			'</rdf:Description>',
		].join('\n'),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF${spaces.join('')}>\n${things.join('\n')}\n</rdf:RDF>\n`;
}
