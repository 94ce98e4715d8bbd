import { LOCALES } from '../../src/tables/locale.ts';
import { jsonSchema, type JsonSchema } from '../../src/tables/api/json-schema.ts';
import { API_SCHEMAS } from '../../src/tables/api/schemas.ts';
import { needCsvPath } from '../../src/tables/need-csv-path.ts';
import { schemaPath } from '../../src/tables/schema-path.ts';
import { siteAddress } from '../../src/site-address.ts';

/** "indicators/<id>.json" has the name that its schema has: "indicator". */
const nameOf = (file: string): string =>
	schemaPath(file).replace(/^.*\//, '').replace('.schema.json', '');

/** A schema as a part of a whole that says itself what it is and where: what it refers to lies deeper there. */
function part(schema: JsonSchema, name: string): unknown {
	const own = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
	const deeper = JSON.stringify(Object.fromEntries(own)).replaceAll(
		'"$ref":"#/',
		`"$ref":"#/components/schemas/${name}/`,
	);
	return JSON.parse(deeper);
}

const parameter = (name: string, description: string, values: readonly string[]) => ({
	name,
	in: 'path',
	required: true,
	description,
	schema: { type: 'string', enum: values },
});

const answer = (description: string, type: string, schema: object) => ({
	200: { description, content: { [type]: { schema } } },
	404: { description: 'There is no such file.' },
});

/**
 * The description of the open API (OpenAPI 3.1), of the same schemas that its files are held to. Indented,
 * since people read it.
 *
 * @param site where the site is published, SITE_URL
 * @param indicators ids of those that have a file
 * @param challenges ids of those that have a list of need and known funds
 */
export function openapiFile(
	site: URL,
	indicators: readonly string[],
	challenges: readonly string[],
): string {
	const jsonPaths = [...API_SCHEMAS].map(([file, schema]) => {
		const isOfOne = file.includes('<id>');
		const { title, description } = schema.meta() ?? {};
		const operation = {
			operationId: `get-${nameOf(file).replaceAll('.', '-')}`,
			summary: title ?? file,
			description: description ?? '',
			...(isOfOne ? { parameters: [parameter('id', 'Id of the indicator.', indicators)] } : {}),
			responses: answer('The file.', 'application/json', {
				$ref: `#/components/schemas/${nameOf(file)}`,
			}),
		};
		return [`/${file.replace('<id>', '{id}')}`, { get: operation }] as const;
	});
	const csvPaths = LOCALES.map((locale) => {
		const operation = {
			operationId: `get-need-list-${locale}`,
			summary: `Need levels and known funds of a challenge, for a spreadsheet (${locale})`,
			description:
				locale === 'sv'
					? 'In Swedish: semicolons between columns, decimal commas, with a byte order mark.'
					: 'In English: commas between columns, decimal points, with a byte order mark.',
			parameters: [parameter('challenge', 'Id of the challenge.', challenges)],
			responses: answer('The list.', 'text/csv', { type: 'string' }),
		};
		return [`/${needCsvPath('{challenge}', locale)}`, { get: operation }] as const;
	});
	const content = {
		openapi: '3.1.0',
		info: {
			title: 'Utmaningskartan',
			version: '1',
			summary: 'Social challenges in Sweden’s municipalities, and the funds that target them.',
			description:
				'Static files: no key, no account, no limit of ours. Fields may be added within a version; none is changed or removed. The release of the data is the field "release" of index.json. Each figure has its source, and each source its own terms.',
		},
		servers: [{ url: siteAddress(site, '/api/v1') }],
		externalDocs: { description: 'The guide', url: `${siteAddress(site, '/en/data/')}#api` },
		paths: Object.fromEntries([...jsonPaths, ...csvPaths]),
		components: {
			schemas: Object.fromEntries(
				[...API_SCHEMAS].map(([file, schema]) => [
					nameOf(file),
					part(jsonSchema(schema, siteAddress(site, `/api/v1/${schemaPath(file)}`)), nameOf(file)),
				]),
			),
		},
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
