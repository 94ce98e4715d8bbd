import { Readable } from 'node:stream';
import csvw from '@vocabulary/csvw';
import { DataFactory, Store, type Quad } from 'n3';
import Papa from 'papaparse';
import CsvwParser from 'rdf-parser-csvw';
import { validateTerm } from 'rdf-validate-datatype';
import { statementsOf } from './json-ld.ts';

const namedNode = (iri: string) => DataFactory.namedNode(iri);
const CSVW = 'http://www.w3.org/ns/csvw#';
const CONTEXT_URL = 'http://www.w3.org/ns/csvw';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Terms of the W3C's vocabulary that descriptions use, by the names that they have in them. */
const TERMS: Readonly<Record<string, string>> = {
	url: 'url',
	tables: 'table',
	tableSchema: 'tableSchema',
	columns: 'column',
	name: 'name',
	titles: 'title',
	datatype: 'datatype',
	null: 'null',
	required: 'required',
	base: 'base',
	format: 'format',
	decimalChar: 'decimalChar',
	minimum: 'minInclusive',
	maximum: 'maxInclusive',
	primaryKey: 'primaryKey',
	foreignKeys: 'foreignKey',
	columnReference: 'columnReference',
	reference: 'reference',
	resource: 'resource',
	dialect: 'dialect',
	encoding: 'encoding',
	delimiter: 'delimiter',
	header: 'header',
	lineTerminators: 'lineTerminators',
	quoteChar: 'quoteChar',
	doubleQuote: 'doubleQuote',
};
/** How JSON is to be read where a term is more than a text. */
const READ_AS: Readonly<Record<string, object>> = {
	url: { '@type': '@id' },
	resource: { '@type': '@id' },
	columns: { '@container': '@list' },
	datatype: { '@type': '@vocab' },
};
/** Types of cells that we use. */
const TYPES = ['string', 'integer', 'decimal', 'date'];
const known = new Set(csvw({ factory: DataFactory }).map(({ subject }) => subject.value));

/** The context of CSV on the Web, as far as we use it. A name that is not here is an error to the processor. */
const CONTEXT = {
	'@context': {
		dc: 'http://purl.org/dc/terms/',
		xsd: XSD,
		...Object.fromEntries(TYPES.map((type) => [type, `${XSD}${type}`])),
		...Object.fromEntries(
			Object.entries(TERMS).map(([name, term]) => {
				if (!known.has(`${CSVW}${term}`)) throw new Error(`the vocabulary has no ${term}`);
				return [name, { '@id': `${CSVW}${term}`, ...READ_AS[name] }];
			}),
		),
	},
};

/** What is said of each column: its type, the texts that stand for no value, and the sign before decimals. */
function columnsOf(graph: Store) {
	const texts = (subject: Quad['object'] | undefined, term: string): readonly string[] =>
		subject === undefined
			? []
			: graph.getObjects(subject, namedNode(`${CSVW}${term}`), null).map(({ value }) => value);
	return new Map(
		graph.getSubjects(namedNode(`${CSVW}name`), null, null).map((column) => {
			const [type] = graph.getObjects(column, namedNode(`${CSVW}datatype`), null);
			const [format] = graph.getObjects(type ?? null, namedNode(`${CSVW}format`), null);
			const [base] = texts(type, 'base');
			return [
				texts(column, 'name')[0] ?? '',
				{
					titles: texts(column, 'title'),
					nulls: texts(column, 'null'),
					datatype: base === undefined ? (type?.value ?? '') : XSD + base,
					decimal: texts(format, 'decimalChar')[0] ?? '.',
				},
			];
		}),
	);
}

/** Whether a cell is of its column's type, by a validator of XML Schema's types. */
const isOf = (
	cell: string,
	{ datatype, decimal }: { readonly datatype: string; readonly decimal: string },
): boolean => validateTerm(DataFactory.literal(cell.replace(decimal, '.'), namedNode(datatype)));

/**
 * What is wrong with a CSV file as a reader of CSV on the Web reads it, by its description alone: terms that the
 * vocabulary does not have, columns that are not described, cells that are not of their type, cells that are lost.
 *
 * @param metadata the description of one table
 * @param base address of the description
 * @param address of the file, which the description is to name
 */
export async function readingFaults(
	metadata: object,
	base: string,
	address: string,
	csv: string,
): Promise<readonly string[]> {
	const statements = await statementsOf(metadata, { base, url: CONTEXT_URL, context: CONTEXT });
	if (statements instanceof Error) return [statements.message];
	const graph = new Store([...statements]);
	const [url] = graph.getObjects(null, namedNode(`${CSVW}url`), null);
	const columns = columnsOf(graph);
	const faults: string[] = url?.value === address ? [] : [`it is of ${url?.value ?? 'no file'}`];
	for (const { datatype } of columns.values()) {
		if (!TYPES.some((type) => datatype === XSD + type)) faults.push(`${datatype} is no type`);
	}
	let rows = 0;
	let cells = 0;
	const parser = new CsvwParser({
		metadata: graph,
		baseIRI: address,
		factory: DataFactory,
		timezone: 'utc',
	});
	try {
		for await (const { predicate, object } of parser.import(Readable.from([csv]))) {
			if (predicate.value === `${CSVW}describes`) rows += 1;
			if (!predicate.value.startsWith(`${address}#`) || object.termType !== 'Literal') continue;
			const name = decodeURI(predicate.value.slice(address.length + 1));
			const column = columns.get(name);
			cells += 1;
			if (!column) faults.push(`${name} is described by nothing`);
			else if (!column.nulls.includes(object.value) && !isOf(object.value, column)) {
				faults.push(`${name}: ${object.value} is no ${column.datatype}`);
			}
		}
	} catch (error) {
		faults.push(String(error));
	}
	const [delimiter] = graph.getObjects(null, namedNode(`${CSVW}delimiter`), null);
	const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
		delimiter: delimiter?.value ?? ',',
		skipEmptyLines: true,
	});
	const [heads = [], ...lines] = data;
	for (const title of [...columns.values()].flatMap(({ titles }) => titles)) {
		if (!heads.includes(title)) faults.push(`${title} is no column of the file`);
	}
	// What is left out as no value: nothing, and the first of the texts that stand for it.
	const nothing = heads.map(
		(head) => [...columns.values()].find(({ titles }) => titles.includes(head))?.nulls[0] ?? '',
	);
	const filled = lines.flatMap((line) =>
		line.filter((cell, at) => cell !== '' && cell !== nothing[at]),
	);
	if (rows !== lines.length) faults.push(`${rows} rows of ${lines.length}`);
	if (cells !== filled.length) faults.push(`${cells} cells of ${filled.length}`);
	return faults;
}
