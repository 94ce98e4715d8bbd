import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { frozen } from '../../../api/frozen.ts';
import * as api from '../../../api/read.ts';
import { catalogue } from './catalogue.ts';
import { rdfXml } from './rdf-xml.ts';
import { RECOMMENDED, SHAPES } from './shapes.fixture.ts';
import { turtle } from './turtle.ts';

const facts = {
	site: new URL('https://example.org/karta'),
	index: api.index(),
	series: api.series,
	releases: api.frozenReleases(),
	frozen,
};

let quads: readonly Quad[];
beforeAll(() => {
	quads = catalogue(facts);
});

const told = (some: readonly Quad[]): readonly string[] =>
	some
		.map(({ subject, predicate, object }) =>
			JSON.stringify([
				subject.value,
				predicate.value,
				object.value,
				object.termType === 'Literal' ? [object.language, object.datatype.value] : [],
			]),
		)
		.sort();

function fromXml(xml: string): Promise<readonly Quad[]> {
	return new Promise((resolve, reject) => {
		const found: Quad[] = [];
		const parser = new RdfXmlParser();
		parser.on('data', (quad: Quad) => found.push(quad));
		parser.on('error', reject);
		parser.on('end', () => {
			resolve(found);
		});
		parser.write(xml);
		parser.end();
	});
}

const validate = (data: readonly Quad[], shapes = SHAPES) =>
	new SHACLValidator(new Store(new Parser().parse(shapes)), {}).validate(new Store([...data]));

describe('the catalogue of the data', () => {
	it('has what DCAT-AP-SE asks for, by a validator of shapes', async () => {
		const { conforms, results } = await validate(quads);
		expect(results.map(({ message, focusNode }) => [focusNode, message])).toEqual([]);
		expect(conforms).toBe(true);
	});

	it('lacks of what DCAT-AP-SE recommends only what we do not know, or cannot say of all', async () => {
		const { results } = await validate(quads, RECOMMENDED);
		const lacking = results.map(({ focusNode, path }) => {
			const of = quads.find(
				({ subject, predicate }) =>
					subject.value === focusNode.value && predicate.value.endsWith('#type'),
			);
			const last = (iri: string | undefined): string => iri?.split(/[#/]/).at(-1) ?? '';
			return `${last(of?.object.value)}: ${last(path.value)}`;
		});
		expect([...new Set(lacking)].sort()).toEqual([
			// No publisher's kind is known to us, nor the day of the first publication of what has no release of its own.
			'Agent: type',
			'Catalog: issued',
			// An address of mail is SITE_CONTACT's, of whoever publishes.
			'DataService: contactPoint',
			'Dataset: contactPoint',
			'Dataset: issued',
			// The registry and the releases are of all problems, and of no years of their own.
			'Dataset: keyword',
			'Dataset: temporal',
			'DatasetSeries: contactPoint',
			'DatasetSeries: issued',
			// Nobody has promised how long files are kept; terms without an address are told as rights.
			'Distribution: availability',
			'Distribution: description',
			'Distribution: license',
		]);
	});

	it.each([
		'http://purl.org/dc/terms/title',
		'http://purl.org/dc/terms/description',
		'http://purl.org/dc/terms/publisher',
		'http://purl.org/dc/terms/license',
		'http://purl.org/dc/terms/format',
		'http://www.w3.org/ns/dcat#accessURL',
		'http://www.w3.org/ns/dcat#endpointURL',
		'http://xmlns.com/foaf/0.1/name',
		'http://spdx.org/rdf/terms#algorithm',
	])('would be refused without %s', async (gone) => {
		const { conforms } = await validate(quads.filter(({ predicate }) => predicate.value !== gone));
		expect(conforms).toBe(false);
	});

	it('has the format of a file as the text of its media type, which is what the portal reads', () => {
		const formats = quads.filter(({ predicate }) => predicate.value.endsWith('/format'));
		expect(new Set(formats.map(({ object }) => `${object.termType} ${object.value}`))).toEqual(
			new Set(['Literal application/json']),
		);
	});

	it('would be refused without a title or a checksum', async () => {
		for (const gone of ['http://purl.org/dc/terms/title', 'http://spdx.org/rdf/terms#checksum']) {
			const { conforms } = await validate(
				quads.filter(({ predicate }) => predicate.value !== gone),
			);
			expect(conforms, gone).toBe(false);
		}
	});

	it('says the same in both forms, read back by parsers', async () => {
		expect(told(new Parser().parse(turtle(quads)))).toEqual(told(quads));
		expect(told(await fromXml(rdfXml(quads)))).toEqual(told(quads));
	});

	it('has no blank node, and addresses under the path of the site', () => {
		for (const { subject, object } of quads) {
			expect(subject.value).toMatch(/^https:\/\/example\.org\/karta\//);
			expect(object.termType).not.toBe('BlankNode');
		}
	});

	it('has each indicator with its file and the checksum of the index', () => {
		const { indicators, files } = api.index();
		const values = new Set(quads.map(({ object }) => object.value));
		for (const { file } of indicators) {
			expect(values).toContain(`https://example.org/karta/api/v1/${file}`);
			expect(values).toContain(files.find(({ path }) => path === file)?.sha256);
		}
	});

	it('names each frozen release, with its date as its version and the checksum of its index', () => {
		const site = 'https://example.org/karta';
		const said = (subject: string, predicate: string): readonly string[] =>
			quads
				.filter((each) => each.subject.value === subject && each.predicate.value === predicate)
				.map(({ object }) => object.value);
		const DCAT = 'http://www.w3.org/ns/dcat#';
		const listed = said(`${site}/dcat.rdf#katalog`, `${DCAT}dataset`);
		const releases = api.frozenReleases();
		expect(releases.length).toBeGreaterThan(0);
		for (const { date, sha256 } of releases) {
			const release = `${site}/dcat.rdf#utgava-${date}`;
			expect(listed).toContain(release);
			expect(said(release, `${DCAT}version`)).toEqual([date]);
			expect(said(release, `${DCAT}inSeries`)).toEqual([`${site}/dcat.rdf#utgavor`]);
			const [file = ''] = said(release, `${DCAT}distribution`);
			expect(said(file, `${DCAT}downloadURL`)).toEqual([`${site}/data/${date}/index.json`]);
			const [sum = ''] = said(file, 'http://spdx.org/rdf/terms#checksum');
			expect(said(sum, 'http://spdx.org/rdf/terms#checksumValue')).toEqual([sha256]);
		}
	});

	it('would be refused with a release in a series that is not described, or a series without members', async () => {
		const isOf =
			(name: string) =>
			({ subject }: Quad): boolean =>
				subject.value.endsWith(name);
		const isSeries = isOf('#utgavor');
		expect((await validate(quads.filter((each) => !isSeries(each)))).conforms).toBe(false);
		const withoutMembers = quads.filter(({ predicate }) => !predicate.value.endsWith('inSeries'));
		expect((await validate(withoutMembers)).conforms).toBe(false);
	});

	it('has no series while no release is frozen', async () => {
		const none = catalogue({ ...facts, releases: [] });
		expect(none.some(({ object }) => object.value.endsWith('DatasetSeries'))).toBe(false);
		expect((await validate(none)).conforms).toBe(true);
	});

	it('has the registry of funds, which is our own compilation, under CC BY 4.0', () => {
		const terms = quads.filter(
			({ subject, predicate }) =>
				subject.value.endsWith('#fil-funds-json') &&
				predicate.value === 'http://purl.org/dc/terms/license',
		);
		expect(terms.map(({ object }) => object.value)).toEqual([
			'http://creativecommons.org/licenses/by/4.0/',
		]);
	});

	it('gives a licence to no file whose sources have several, or terms without an address', () => {
		const licensed = new Set(
			quads
				.filter(({ predicate }) => predicate.value === 'http://purl.org/dc/terms/license')
				.map(({ subject }) => subject.value),
		);
		for (const { id, file } of api.index().indicators) {
			const terms = new Set(
				api.series(id).sources.flatMap(({ years, license }) => (years === null ? [] : [license])),
			);
			if (terms.size === 1 && ![...terms][0]?.includes(';')) continue;
			expect(
				licensed.has(`https://example.org/karta/dcat.rdf#fil-${file.replaceAll(/[^\w]+/g, '-')}`),
				id,
			).toBe(false);
		}
	});
});
