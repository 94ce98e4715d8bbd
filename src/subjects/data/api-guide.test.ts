import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FigureData } from '../../stats/municipality/figure.ts';
import { jsonSchema } from '../../tables/api/json-schema.ts';
import { API_SCHEMAS } from '../../tables/api/schemas.ts';
import { fillGuide } from '../../prose/fill-page.ts';
import { readGuides } from '../../prose/read-guides.ts';
import { guideForms } from './guide-forms.ts';

const files = globSync('src/content/guides/api.*.md').map((file) => {
	const raw = readFileSync(file, 'utf8');
	return { file, raw, frontmatter: {}, markdown: raw };
});

/** All names of fields in a JSON Schema, and the texts that a field may hold. */
function namesIn(schema: unknown): readonly string[] {
	if (Array.isArray(schema)) return schema.flatMap(namesIn);
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
		if (key === 'enum' && Array.isArray(value)) return value.map(String);
		if (key === 'const') return [String(value)];
		if (key === 'properties' && typeof value === 'object' && value !== null) {
			return [...Object.keys(value), ...namesIn(value)];
		}
		return namesIn(value);
	});
}

/** What is no field and yet written as code: no value, codes, a form of several, and files. */
const OTHER = /^(null|\d{2}|(SE)?\d{4}|\[.*\]|[\w/<>-]+(\.en)?\.(json|csv))$/;

/** A file that the guide tells of, and what stands as code in what it says. */
const told = files.flatMap(({ file, raw }) =>
	[...raw.matchAll(/^`([^`]+)`\n: (.+)$/gm)].map(([, path = '', text = '']) => ({
		file,
		path,
		codes: [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
	})),
);

describe('the guide to the API', () => {
	it('tells of the same files in both languages', () => {
		const [first, second, ...rest] = files.map(({ file }) =>
			told
				.filter((each) => each.file === file && each.path.endsWith('.json'))
				.map((each) => each.path),
		);
		expect(first).toEqual(second);
		expect(first?.length).toBeGreaterThan(10);
		expect(rest).toEqual([]);
	});

	it.each(told.filter(({ path }) => path.endsWith('.json')))(
		'names what the schema of $path has: $file',
		({ path, codes }) => {
			const schema = API_SCHEMAS.get(path);
			if (!schema) throw new Error(`${path} has no schema`);
			const names = namesIn(jsonSchema(schema, 'https://example.org/'));
			expect(codes.filter((code) => !names.includes(code) && !OTHER.test(code))).toEqual([]);
		},
	);

	const data = {} as FigureData;
	const example = {
		file: 'indicators/unga-arbetslosa.json',
		name: 'Öppet arbetslösa',
		code: '0581',
		municipality: 'Norrköping',
		year: 2024,
		raw: '8.5',
	};
	const textOf = (printed: string | null): string =>
		readGuides(files)
			.filter(({ locale }) => locale === 'sv')
			.flatMap((guide) =>
				fillGuide(guide, guideForms('https://x.se/api/v1/', { ...example, printed }, data)),
			)
			.map((part) => part.html ?? `::${part.kind === 'drawn' ? (part.attributes['in'] ?? '') : ''}`)
			.join('');

	it('says where the API is and reads a value of it in four ways', () => {
		const text = textOf('8,5 %');
		expect(text).toContain('Adressen börjar med <code>https://x.se/api/v1/</code>.');
		expect(text).toContain('<p>Öppet arbetslösa i Norrköping år 2024 är 8,5 %. I JavaScript:</p>');
		expect(text.match(/::\w+/g)).toEqual(['::javascript', '::python', '::r', '::curl']);
		expect(text).toMatch(/<dt><code>indicators\/&lt;id&gt;\.json<\/code><\/dt>\s*<dd>/);
	});

	it('says no value where there is none', () => {
		expect(textOf(null)).toContain('<p>Öppet arbetslösa i Norrköping år 2024. I JavaScript:</p>');
	});
});
