import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { LIGHT_TABLES } from './light-tables.ts';

/** The rules of eslint.config.js that say who may import whom. */
const DIRECTIONS = [
	'import-x/no-restricted-paths',
	'no-restricted-syntax',
	'no-restricted-imports',
];

const eslint = new ESLint({
	ruleFilter: ({ ruleId }) => DIRECTIONS.includes(ruleId),
	// Directions need no types: without them a file that is not there can be judged, and soon.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What is said of a text, as if it stood in a file of the repository. */
async function faults(filePath: string, text: string): Promise<readonly (string | null)[]> {
	const results = await eslint.lintText(text, { filePath });
	return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

/** A room, and a file of one that it must not know, by its path from there. */
const FORBIDDEN: readonly (readonly [file: string, imported: string])[] = [
	['src/tables/code.ts', '../stats/area.ts'],
	['src/tables/code.ts', '../../scripts/read/table.ts'],
	['src/tables/api/need.ts', '../../stats/area.ts'],
	['src/tables/api/need.ts', '../../api/read.ts'],
	['src/stats/area.ts', '../words/text/format.ts'],
	['src/stats/area.ts', '../draw/point.ts'],
	['src/stats/area.ts', '../steer/spec.ts'],
	['src/stats/area.ts', '../../scripts/read/table.ts'],
	['src/stats/money/registry.ts', '../../words/words.ts'],
	['src/words/words.ts', '../draw/point.ts'],
	['src/words/text/format.ts', '../words.ts'],
	['src/words/text/format.ts', '../sv.ts'],
	['src/draw/point.ts', '../words/words.ts'],
	['src/draw/point.ts', '../steer/spec.ts'],
	['src/prose/parts.ts', '../steer/spec.ts'],
	['src/prose/parts.ts', '../subjects/analysis/claims.ts'],
	['src/words/words.ts', '../prose/parts.ts'],
	['src/steer/spec.ts', '../subjects/need/areas.ts'],
	['src/steer/map/map-area.ts', '../../subjects/need/areas.ts'],
	['src/api/read.ts', '../steer/spec.ts'],
	['src/subjects/need/areas.ts', '../start/Answers.astro'],
	['src/subjects/funds/row-template.ts', '../need/areas.ts'],
	['src/subjects/need/areas.ts', '../../api/read.ts'],
	['src/subjects/need/areas.ts', '../../layouts/page-parts.ts'],
	['src/subjects/need/areas.ts', '../../pages/robots.txt.ts'],
	['src/layouts/page-parts.ts', '../pages/robots.txt.ts'],
	['src/pages/robots.txt.ts', '../../scripts/read/table.ts'],
	['src/redirects.ts', './subjects/need/areas.ts'],
	['src/site.ts', './words/words.ts'],
	['scripts/read/table.ts', '../publish/files.ts'],
	['scripts/read/table.ts', '../collect/fault.ts'],
	['scripts/read/table.ts', '../derive/scale.ts'],
	['scripts/read/table.ts', '../../src/subjects/need/areas.ts'],
	['scripts/collect/fault.ts', '../publish/files.ts'],
	['scripts/publish/files.ts', '../collect/fault.ts'],
	['scripts/publish/files.ts', '../measure/main.ts'],
	['scripts/derive/scale.ts', '../check/program.ts'],
	['scripts/run/run.ts', '../check/program.ts'],
	['scripts/check/program.ts', '../derive/scale.ts'],
];

/** Every way of writing an import. */
const WAYS: Readonly<Record<string, (path: string) => string>> = {
	'a value': (path) => `import { any } from '${path}';\nvoid any;\n`,
	'a type': (path) => `import type { Any } from '${path}';\nexport type Other = Any;\n`,
	'a file': (path) => `import '${path}';\n`,
	'what is passed on': (path) => `export { any } from '${path}';\n`,
	'import()': (path) => `export const load = () => import('${path}');\n`,
};

describe('who may import whom', () => {
	it.each(FORBIDDEN)('%s takes nothing from %s, however it is written', async (file, imported) => {
		for (const [way, write] of Object.entries(WAYS)) {
			expect(await faults(file, write(imported)), way).toContain('import-x/no-restricted-paths');
		}
	});

	it.each(['src/stats/area.ts', 'src/draw/point.ts', 'src/steer/spec.ts', 'src/steer/write.ts'])(
		'%s takes the types of a schema, and nothing that carries its parser',
		async (file) => {
			for (const schema of ['../tables/funds.ts', '../tables/api/need.ts']) {
				const { 'a type': type, ...others } = WAYS;
				const types = [
					type?.(schema) ?? '',
					`export type { Any } from '${schema}';\n`,
					`export type * from '${schema}';\n`,
				];
				for (const text of types) expect(await faults(file, text), text).toEqual([]);
				const values = [
					...Object.values(others).map((write) => write(schema)),
					// Without its names it is an import of the whole file.
					`import { type Any } from '${schema}';\nexport type Other = Any;\n`,
					`export * from '${schema}';\n`,
				];
				for (const text of values) {
					expect(await faults(file, text), text).toContain('no-restricted-syntax');
				}
			}
		},
	);

	it.each(LIGHT_TABLES)(
		'the scripts of pages take the table "%s" whole, since no parser comes with it',
		async (name) => {
			for (const write of Object.values(WAYS)) {
				expect(await faults('src/steer/write.ts', write(`../tables/${name}.ts`))).toEqual([]);
			}
		},
	);

	it.each([
		['src/stats/area.ts', './code.ts'],
		['src/draw/point.ts', '../tables/code.ts'],
		['src/tables/api/need.ts', '../code.ts'],
		['scripts/publish/files.ts', '../../src/tables/api/schemas.ts'],
		['src/steer/write.ts', '../steer/spec.ts'],
		['src/subjects/need/areas.ts', '../../words/words.ts'],
		['src/subjects/need/areas.ts', '../funds/amount-text.ts'],
		['src/draw/point.ts', '../words/text/format.ts'],
		['scripts/publish/files.ts', '../../src/draw/point.ts'],
		['scripts/publish/files.ts', '../read/table.ts'],
	])('%s may take from %s', async (file, imported) => {
		for (const write of Object.values(WAYS))
			expect(await faults(file, write(imported))).toEqual([]);
	});
});
