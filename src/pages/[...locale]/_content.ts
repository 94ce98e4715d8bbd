import { readFileSync } from 'node:fs';
import { type CollectionKey, getCollection } from 'astro:content';
import type { FoundContent } from '../../prose/read-content.ts';

/** The files of a folder of `src/content/`, as they are. */
export const filesOf = async (collection: CollectionKey): Promise<readonly FoundContent[]> =>
	(await getCollection(collection)).map(({ id, filePath, data, body = '' }) => {
		const file = filePath ?? `src/content/${collection}/${id}`;
		const raw = readFileSync(file, 'utf8');
		// Without the blank lines that a collection takes away, a line could not be told.
		return { file, raw, frontmatter: data, markdown: raw.slice(raw.lastIndexOf(body)) };
	});
