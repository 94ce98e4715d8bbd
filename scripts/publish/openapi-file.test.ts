import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { API_SCHEMAS } from '../../src/tables/api/schemas.ts';
import { openapiFile } from './openapi-file.ts';

const text = openapiFile(
	new URL('https://example.org/karta/'),
	['unga-arbetslosa'],
	['ungdomsarbetsloshet'],
);
const content = JSON.parse(text) as {
	servers: { url: string }[];
	paths: Record<string, unknown>;
	components: { schemas: Record<string, unknown> };
};

describe('the description of the API', () => {
	it('is OpenAPI 3.1 by a validator', async () => {
		const validator = new Validator();
		const { valid, errors } = await validator.validate(text);
		expect(errors ?? []).toEqual([]);
		expect(valid).toBe(true);
		expect(validator.version).toBe('3.1');
	});

	it('has every file of the API with its schema, which refers to nothing outside', () => {
		expect(content.servers).toEqual([{ url: 'https://example.org/karta/api/v1' }]);
		for (const file of API_SCHEMAS.keys()) {
			expect(Object.keys(content.paths)).toContain(`/${file.replace('<id>', '{id}')}`);
		}
		const refs = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref = '']) => ref);
		const names = refs.map((ref) => /^#\/components\/schemas\/([^/]+)/.exec(ref)?.[1]);
		expect(new Set(names)).toEqual(new Set(Object.keys(content.components.schemas)));
		for (const ref of refs) {
			const at = ref.slice(2).split('/');
			const found = at.reduce<unknown>(
				(part, step) => (part as Record<string, unknown> | undefined)?.[step],
				content,
			);
			expect(found, ref).toBeDefined();
		}
	});
});
