import { DataFactory, type Quad } from 'n3';
import { LOCALES, type Localized } from '../../../tables/locale.ts';

const namedNode = (iri: string) => DataFactory.namedNode(iri);
/** A text as it is, or of a language or a kind. */
export const literal = (text: string, kind?: string | ReturnType<typeof namedNode>) =>
	DataFactory.literal(text, kind);

/** The vocabularies of DCAT-AP-SE, by the prefixes that they are known by. */
export const PREFIXES = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
/** What a statement can say of a thing. */
export type Term = ReturnType<typeof namedNode> | ReturnType<typeof literal>;
/** What is said of a thing: a name with a prefix, and what it is. Null and empty lists say nothing. */
export type Said = readonly (readonly [`${Prefix}:${string}`, Term | readonly Term[] | null])[];

/** The whole address of a name with a prefix. */
const expand = (name: string): string => {
	const [prefix = '', rest = ''] = name.split(':');
	return `${Object.entries(PREFIXES).find(([known]) => known === prefix)?.[1] ?? ''}${rest}`;
};

/** A thing by its address. */
export const at = (iri: string): Term => namedNode(iri);
/** A thing of one of the vocabularies. */
export const term = (name: `${Prefix}:${string}`): Term => namedNode(expand(name));
/** A text in both languages. */
export const both = (text: Localized): readonly Term[] =>
	LOCALES.map((locale) => literal(text[locale], locale));
/** A text of one of the kinds of the vocabularies. */
export const typed = (text: string, kind: `${Prefix}:${string}`): Term =>
	literal(text, namedNode(expand(kind)));
/** A day. */
export const date = (iso: string): Term => typed(iso, 'xsd:date');
/** A year. */
export const year = (of: number): Term => typed(String(of), 'xsd:gYear');

/** Statements on one thing. */
export const describe = (subject: string, said: Said): readonly Quad[] =>
	said.flatMap(([predicate, value]) => {
		const values = value === null ? [] : Array.isArray(value) ? value : [value];
		return values.map((each: Term) =>
			DataFactory.quad(namedNode(subject), namedNode(expand(predicate)), each),
		);
	});
