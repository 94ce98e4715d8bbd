import { z } from 'zod';
import { forEditor } from './for-editor.ts';
import { type ContentFile, type FoundContent, readContent } from './read-content.ts';
import { readHead } from './read-head.ts';

/** A guide has no head: it stands under a heading of the page that shows it. */
const schema = z.strictObject({});

export type GuideFile = ContentFile<z.infer<typeof schema>>;

/**
 * The guides in all languages.
 *
 * @throws Error at the first file that may not be published: names it and the line, what was found and
 * what was expected, and has no trace but that
 */
export const readGuides = (found: readonly FoundContent[]): readonly GuideFile[] =>
	forEditor(() =>
		readContent(found, (file, raw, frontmatter) =>
			readHead(schema, 'text, without a head', { file, raw, frontmatter }),
		),
	);
