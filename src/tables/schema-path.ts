/** The folder of the schemas, from the root of the open API. */
const FOLDER = 'schema/';

/**
 * Where the JSON Schema of a file lies, from the root of the open API: "schema/need.schema.json". The
 * files of figures share one.
 *
 * @param path of a JSON file of the API
 */
export function schemaPath(path: string): string {
	const name = path.startsWith('indicators/') ? 'indicator' : path.replace(/\.json$/, '');
	return `${FOLDER}${name}.schema.json`;
}

/** Where the description of the whole API lies (OpenAPI), from its root. */
export const OPENAPI_PATH = 'openapi.json';

/** Whether a file of the API describes others: the schema of one, or the description of all. */
export const isSchemaPath = (path: string): boolean =>
	path.startsWith(FOLDER) || path === OPENAPI_PATH;
