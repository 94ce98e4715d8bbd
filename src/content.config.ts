import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/**
 * Texts as Markdown, one file a language. Heads and texts are held to their rules where they are read
 * (src/prose), which names file and line; here all that is YAML passes.
 */
const texts = (folder: string) =>
	defineCollection({
		loader: glob({
			base: `./src/content/${folder}`,
			pattern: '*.md',
			generateId: ({ entry }) => entry,
		}),
		schema: z.record(z.string(), z.unknown()),
	});

export const collections = {
	analyses: texts('analyses'),
	pages: texts('pages'),
	guides: texts('guides'),
};
