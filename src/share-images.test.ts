import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawShareImages } from './share-images.ts';

const drawing = (colour: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="120" height="63" fill="${colour}"/></svg>`;

/** Folders of a site with the drawings given, and of kept pictures. */
function folders() {
	const root = mkdtempSync(join(tmpdir(), 'share-'));
	const [site, kept] = [join(root, 'site'), join(root, 'kept')];
	const put = (drawings: Readonly<Record<string, string>>): void => {
		mkdirSync(join(site, 'kommuner'), { recursive: true });
		for (const [name, svg] of Object.entries(drawings)) writeFileSync(join(site, name), svg);
	};
	return { site, kept, put };
}

describe('pictures of drawings', () => {
	it('stand in the place of the drawings, in their size and colour', async () => {
		const { site, kept, put } = folders();
		put({ 'kommuner/ale.svg': drawing('#0b5468') });
		expect(await drawShareImages([site, join(site, 'none')], kept)).toEqual({ drawn: 1, kept: 0 });
		expect(readdirSync(join(site, 'kommuner'))).toEqual(['ale.png']);
		const { data, info } = await sharp(join(site, 'kommuner/ale.png'))
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect([info.width, info.height]).toEqual([120, 63]);
		expect([...data.subarray(0, 3)]).toEqual([0x0b, 0x54, 0x68]);
	});

	it('are not drawn again while the drawing is the same, and are the same bytes', async () => {
		const { site, kept, put } = folders();
		const file = join(site, 'kommuner/ale.png');
		put({ 'kommuner/ale.svg': drawing('#0b5468') });
		await drawShareImages([site], kept);
		const [before] = [readFileSync(file)];
		const drawnAt = statSync(join(kept, readdirSync(kept)[0] ?? '')).mtimeMs;
		put({ 'kommuner/ale.svg': drawing('#0b5468') });
		expect(await drawShareImages([site], kept)).toEqual({ drawn: 0, kept: 1 });
		expect(readFileSync(file).equals(before)).toBe(true);
		expect(statSync(join(kept, readdirSync(kept)[0] ?? '')).mtimeMs).toBe(drawnAt);
	});

	it('are drawn again when the drawing is another, and only what is used is kept', async () => {
		const { site, kept, put } = folders();
		put({ 'kommuner/ale.svg': drawing('#0b5468') });
		await drawShareImages([site], kept);
		put({ 'kommuner/ale.svg': drawing('#b3380b') });
		expect(await drawShareImages([site], kept)).toEqual({ drawn: 1, kept: 0 });
		expect(readdirSync(kept)).toHaveLength(1);
	});
});
