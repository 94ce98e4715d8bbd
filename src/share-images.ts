import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { z } from 'zod';

/** Where drawn pictures are kept from one build to the next. */
const KEPT = '.share-images';
const FONTS = ['serif', 'sans', 'bold'].map((face) => `src/styles/fonts/share-${face}.ttf`);

/** Colours of a picture: those of the palette, and what lies between them at an edge. */
const PALETTE = { palette: true, colours: 96, dither: 0, effort: 7, compressionLevel: 9 } as const;

/** More at a time would only wait, and each holds some ten megabytes. */
const MOST_AT_A_TIME = 4;

const { resolve } = createRequire(import.meta.url);
const versionOf = (name: string): string =>
	z
		.object({ version: z.string() })
		.parse(JSON.parse(readFileSync(join(rootOf(name), 'package.json'), 'utf8'))).version;

/** The folder of a package. */
function rootOf(name: string): string {
	const file = resolve(name);
	return file.slice(0, file.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}`.length);
}

/** What a picture depends on besides its drawing: another of any of these, and all are drawn anew. */
const rendererKey = (): string =>
	JSON.stringify([
		versionOf('@resvg/resvg-js'),
		versionOf('sharp'),
		PALETTE,
		FONTS.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')),
	]);

/** Turns a drawing into the bytes of a PNG. */
async function toPng(svg: string): Promise<Uint8Array> {
	const { pixels, width, height } = await renderAsync(svg, {
		font: { fontFiles: FONTS, loadSystemFonts: false },
	});
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png(PALETTE)
		.toBuffer();
}

/** What a run did. */
export interface DrawnImages {
	readonly drawn: number;
	readonly kept: number;
}

/**
 * Turns every drawing in a folder into a picture of the same name, and takes the drawing away. A picture is kept
 * under the checksum of its drawing and of what draws it, so that what is unchanged is not drawn again;
 * what no drawing of this run asks for is not kept.
 *
 * @param folders folders of drawings, searched to their depth; what is not there is passed over
 * @param kept folder of the pictures of earlier runs
 */
export async function drawShareImages(
	folders: readonly string[],
	kept: string,
): Promise<DrawnImages> {
	mkdirSync(kept, { recursive: true });
	const drawings = folders
		.filter((folder) => existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && entry.name.endsWith('.svg'))
				.map((entry) => join(entry.parentPath, entry.name)),
		);
	const renderer = rendererKey();
	const used = new Set<string>();
	let drawn = 0;
	const draw = async (file: string): Promise<void> => {
		const svg = await readFile(file, 'utf8');
		const name = `${createHash('sha256').update(renderer).update(svg).digest('hex')}.png`;
		const picture = join(kept, name);
		used.add(name);
		if (!existsSync(picture)) {
			drawn += 1;
			// Whole or not at all: a build that is stopped must leave no half of one.
			const half = `${picture}.${process.pid}`;
			await writeFile(half, await toPng(svg));
			await rename(half, picture);
		}
		await copyFile(picture, file.replace(/svg$/, 'png'));
		await rm(file);
	};
	const waiting = drawings.values();
	await Promise.all(
		Array.from({ length: Math.min(MOST_AT_A_TIME, availableParallelism()) }, async () => {
			for (const file of waiting) await draw(file);
		}),
	);
	await Promise.all(
		readdirSync(kept)
			.filter((name) => !used.has(name))
			.map((name) => rm(join(kept, name))),
	);
	return { drawn, kept: drawings.length - drawn };
}

/** Draws the pictures that are shown where pages are shared, when all pages are built. */
export function shareImages(): AstroIntegration {
	return {
		name: 'share-images',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				sharp.concurrency(1);
				const root = fileURLToPath(dir);
				const start = performance.now();
				const { drawn, kept } = await drawShareImages(
					[join(root, 'dela'), join(root, 'en/dela')],
					KEPT,
				);
				const seconds = ((performance.now() - start) / 1000).toFixed(1);
				logger.info(`${drawn} drawn, ${kept} unchanged, in ${seconds} s`);
			},
		},
	};
}
