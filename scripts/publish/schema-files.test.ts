import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiIndex } from '../../src/tables/api.ts';
import { isSchemaPath, OPENAPI_PATH, schemaPath } from '../../src/tables/schema-path.ts';
import { API_SCHEMAS, schemaOf } from '../../src/tables/api/schemas.ts';
import { textFault } from '../../src/tables/plain-text.ts';
import { readData, type Data } from '../read/data.ts';
import { downloadsFile } from './downloads/downloads.ts';
import { apiFiles } from './files.ts';
import { frozenReleases, RELEASES, releasesFile } from './frozen/frozen-releases.ts';
import type { Files } from './release.ts';
import { schemaFiles } from './schema-files.ts';

type Validate = (content: unknown) => boolean;
interface Validator {
	compile(schema: unknown): Validate;
}

/** Ajv 8, the validator of JSON Schema that html-validate rests on. */
const fromHtmlValidate = createRequire(createRequire(import.meta.url).resolve('html-validate'));
const { Ajv2020 } = fromHtmlValidate('ajv/dist/2020.js') as {
	Ajv2020: new (options: object) => Validator;
};

const quiet = (): void => undefined;
const SITE = new URL('https://example.org/karta');

/** A list of a few downloads: to make them all takes a while, and they differ only in what they are of. */
const DOWNLOADS = downloadsFile('2026-11-28', [
	{ path: 'funds.xlsx', subject: 'funds', id: null, form: 'xlsx', locale: 'sv', content: 'x' },
	{
		path: 'municipalities/0114.rfc4180.csv',
		subject: 'municipality',
		id: '0114',
		form: 'csv-rfc4180',
		locale: null,
		content: 'x',
	},
]);

let data: Data;
let files: Files;
/** What stands in the JSON files, by path. */
let contents: ReadonlyMap<string, unknown>;
let validators: ReadonlyMap<string, Validate>;

const CORRECTION = {
	id: 'x',
	noted: '2026-12-01',
	mended: null,
	kind: 'error',
	grade: 'figure',
	indicators: ['befolkning'],
	funds: [],
	pages: ['/metod/'],
	title: { sv: 'Rubrik', en: 'Title' },
	text: { sv: 'Stod 1. Står 2.', en: 'Was 1. Is 2.' },
};

beforeAll(async () => {
	data = await readData('data', quiet);
	files = apiFiles(data, quiet, quiet, SITE);
	contents = new Map<string, unknown>([
		...[...files].flatMap(([path, text]): [string, unknown][] =>
			path.endsWith('.json') && !isSchemaPath(path) ? [[path, JSON.parse(text)]] : [],
		),
		['downloads.json', DOWNLOADS],
		[RELEASES, JSON.parse(releasesFile(frozenReleases('releases')))],
		// None has had to be told of yet: one is judged all the same.
		...(data.corrections.length === 0 ? [['corrections.json', [CORRECTION]] as const] : []),
	]);
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
	validators = new Map(
		[...schemaFiles(SITE)].map(([path, text]) => [path, ajv.compile(JSON.parse(text))]),
	);
}, 60_000);

/** Whether the schema takes it, and whether a validator takes it by the published JSON Schema. */
const judged = (path: string, content: unknown): { zod: boolean; published: boolean } => ({
	zod: schemaOf(path)?.safeParse(content).success === true,
	published: validators.get(schemaPath(path))?.(content) === true,
});

const ACCEPTED = { zod: true, published: true };
const REFUSED = { zod: false, published: false };

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** What a reader of the JSON gets. */
const asRead = (value: unknown): unknown => (JSON.parse(JSON.stringify([value])) as [unknown])[0];

type Path = readonly string[];

/** A way down into a value: each step chooses among what is there, until nothing is. */
function pathIn(value: unknown, [step, ...steps]: readonly number[]): Path {
	const keys = isObject(value) ? Object.keys(value) : [];
	const key = step === undefined ? undefined : keys[step % keys.length];
	return key === undefined || !isObject(value) ? [] : [key, ...pathIn(value[key], steps)];
}

const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value);

/** The same with another part at a path. */
function changed(
	value: unknown,
	[key, ...path]: Path,
	change: (part: unknown) => unknown,
): unknown {
	if (key === undefined || !isObject(value)) return change(value);
	const part = changed(value[key], path, change);
	return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
}

/** The same with few entries of each list, spread over it, and of each object by code: quick to judge. */
function few(value: unknown): unknown {
	if (!isObject(value)) return value;
	if (Array.isArray(value)) {
		const step = Math.ceil(value.length / 12);
		return value.filter((_, index) => index % step === 0).map(few);
	}
	const entries = Object.entries(value);
	const isByCode = entries.every(([key]) => /^\d+$/.test(key));
	return Object.fromEntries(
		entries.slice(0, isByCode ? 3 : undefined).map(([key, part]) => [key, few(part)]),
	);
}

/** A file of each schema. */
const EXAMPLES = [...API_SCHEMAS.keys()].map((path) => path.replace('<id>', 'befolkning-fem-ar'));

const steps = fc.array(fc.nat(), { maxLength: 9 });
const RUNS = { numRuns: 100 };

it('is satisfied by every file that is published', () => {
	expect(contents.size).toBeGreaterThan(40);
	for (const [path, content] of contents) expect(judged(path, content), path).toEqual(ACCEPTED);
	const described = new Set([...contents.keys()].map(schemaPath));
	expect([...described].sort()).toEqual([...validators.keys()].sort());
});

it('stands in the index beside the files, with an address of the site', () => {
	const index = contents.get('index.json') as ApiIndex;
	const listed = index.files
		.map(({ path }) => path)
		.filter((path) => isSchemaPath(path) && path !== OPENAPI_PATH);
	expect(listed).toEqual([...schemaFiles(SITE).keys()].sort());
	for (const path of listed) {
		const { $id } = JSON.parse(files.get(path) ?? '') as { $id: string };
		expect($id).toBe(`https://example.org/karta/api/v1/${path}`);
	}
});

it('stops a release whose data would not fit', () => {
	expect(() => apiFiles({ ...data, release: 'i går' }, quiet)).toThrow(
		'api/v1/index.json: release: found "i går", expected a date such as 2026-11-28',
	);
});

it.each(['index.json', 'funds.json', 'groups.json', 'indicators/befolkning-fem-ar.json'])(
	'stops nobody who reads %s of a later release, which may have a field more',
	(path) => {
		const later = { ...(contents.get(path) as object), added: 1 };
		expect(judged(path, later)).toEqual({ zod: false, published: true });
	},
);

describe.each(EXAMPLES)('the schema of %s', (path) => {
	it('takes what is left of the file to judge', () => {
		expect(judged(path, few(contents.get(path)))).toEqual(ACCEPTED);
	});

	it('lets us publish no field that it does not describe, wherever it stands', () => {
		fc.assert(
			fc.property(steps, (down) => {
				const content = few(contents.get(path));
				const at = pathIn(content, down);
				const part = valueAt(content, at);
				fc.pre(isObject(part) && !Array.isArray(part));
				const spoilt = changed(content, at, (old) => ({ ...(old as object), 'Not described': 1 }));
				expect(judged(path, spoilt).zod).toBe(REFUSED.zod);
			}),
			RUNS,
		);
	});

	it('refuses a value of another type, wherever it stands', () => {
		fc.assert(
			fc.property(steps, (down) => {
				const content = few(contents.get(path));
				// Nothing in the API is true or false.
				const spoilt = changed(content, pathIn(content, down), () => true);
				expect(judged(path, spoilt)).toEqual(REFUSED);
			}),
			RUNS,
		);
	});

	it('takes the same as JSON Schema as it does here', () => {
		const value = fc.oneof(
			fc.constantFrom<unknown>(null, '', 'targets', '0114', '00', '2022', 0, 1, -1, 2.5, 2022, 1e9),
			fc.constantFrom<unknown>([], {}, [1, 2], { sv: 'ord', en: 'words' }, { sv: 'ord' }),
			fc.constant(undefined),
			// The rule for texts that reach a page is more than JSON Schema can say: what breaks it, Zod alone refuses.
			fc.string().filter((text) => textFault(text) === null && !/^[=+\-@]/.test(text)),
			// JSON Schema has whole numbers that a double cannot keep apart; Zod has not.
			fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
		);
		fc.assert(
			fc.property(steps, value, (down, other) => {
				const content = few(contents.get(path));
				// As it would be read: what is undefined in an object is not there.
				const spoilt = asRead(changed(content, pathIn(content, down), () => other));
				const { zod, published } = judged(path, spoilt);
				expect(published).toBe(zod);
			}),
			RUNS,
		);
	});
});
