import { schemaPath } from '../../src/tables/schema-path.ts';
import { siteAddress } from '../../src/site-address.ts';
import { jsonSchema } from '../../src/tables/api/json-schema.ts';
import { API_SCHEMAS } from '../../src/tables/api/schemas.ts';
import type { Files } from './release.ts';

/**
 * The JSON Schema of every file of the API, by path. Indented, since people read them.
 *
 * @param site where the site is published, SITE_URL: their `$id` begins with it
 */
export function schemaFiles(site: URL): Files {
	return new Map(
		[...API_SCHEMAS].map(([file, schema]) => {
			const path = schemaPath(file);
			const content = jsonSchema(schema, siteAddress(site, `/api/v1/${path}`));
			return [path, `${JSON.stringify(content, null, '\t')}\n`];
		}),
	);
}
