import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FoundContent } from '../../prose/read-content.ts';

/** The files of a folder of `src/content/` as Astro gives them to a build: a test has no collections. */
export const filesOf = (collection: string): Promise<readonly FoundContent[]> => {
	const folder = `src/content/${collection}`;
	const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
	return Promise.resolve(
		files.map((name) => {
			const file = `${folder}/${name}`;
			const raw = readFileSync(file, 'utf8');
			const [, head = '', markdown = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? [];
			// A head without lines is nothing to YAML, and an empty one to Astro.
			const frontmatter: unknown = parse(head) ?? {};
			return { file, raw, frontmatter, markdown };
		}),
	);
};
