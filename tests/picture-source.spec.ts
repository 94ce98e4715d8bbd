import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** A figure, the way to save it in a form, and what its last line names. */
interface Saved {
	readonly path: string;
	/** What unfolds the ways to save it; null where they lie open. */
	readonly unfold: string | null;
	readonly save: (form: 'svg' | 'png') => string;
}
const onPage = (form: 'svg' | 'png'): string => `[data-picture="${form}"] >> visible=true`;

const FIGURES: readonly Saved[] = [
	{ path: '/utmaningar/ungdomsarbetsloshet/', unfold: '.actions a >> nth=0', save: onPage },
	{ path: '/kommuner/ronneby/', unfold: '.figure-actions summary >> nth=0', save: onPage },
	{ path: '/utfallskontrakt/', unfold: '.figure-actions summary >> nth=0', save: onPage },
	{
		path: '/inbaddning/?form=karta&problem=ungdomsarbetsloshet&som=bild',
		unfold: null,
		save: (form) => `[data-save="${form}"]`,
	},
];

async function bytesOf(page: Page, button: string): Promise<Buffer> {
	await expect(page.locator(button)).toBeEnabled();
	const waiting = page.waitForEvent('download');
	await page.locator(button).click();
	return readFileSync(await (await waiting).path());
}

/** Where the lines of the source stand in a drawing, and how large it is. */
const drawnLines = (page: Page, markup: string) =>
	page.evaluate((text) => {
		const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
		const svg = document.importNode(documentElement, true) as unknown as SVGSVGElement;
		// As large as it says, whatever the style sheet of the page has for drawings.
		const width = Number(svg.getAttribute('width'));
		const height = Number(svg.getAttribute('height'));
		svg.style.cssText = `position: fixed; inset: 0 auto auto 0; max-width: none; width: ${width}px; height: ${height}px`;
		document.body.append(svg);
		const whole = svg.getBoundingClientRect();
		const boxes = [...svg.querySelectorAll('text')].map((each) => ({
			said: each.textContent,
			box: each.getBoundingClientRect(),
		}));
		svg.remove();
		// From the last line upwards, as long as they are of one column; the address lies below the rest.
		const [last, ...above] = boxes
			.filter(({ said }) => said.trim() !== '')
			.sort((one, other) => other.box.bottom - one.box.bottom);
		const column = last === undefined ? [] : [last];
		for (const each of above) {
			const below = column.at(-1)?.box;
			if (below === undefined || Math.abs(each.box.left - below.left) > 20) continue;
			if (below.bottom - each.box.bottom > 40) break;
			column.push(each);
		}
		return {
			width,
			height,
			lines: column.reverse().map(({ said, box }) => ({
				said,
				left: box.left - whole.left,
				right: box.right - whole.left,
				top: box.top - whole.top,
				bottom: box.bottom - whole.top,
			})),
		};
	}, markup);

/** The share of pixels in a part of a picture that are not of its ground. The part is in pixels of the drawing. */
const inkIn = (
	page: Page,
	png: Buffer,
	part: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	},
) =>
	page.evaluate(
		async ({ data, left, right, top, bottom }) => {
			const image = new Image();
			image.src = `data:image/png;base64,${data}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('no canvas');
			context.drawImage(image, 0, 0);
			const ground = context.getImageData(1, image.naturalHeight - 2, 1, 1).data;
			const pixels = context.getImageData(
				...([left, top, right - left, bottom - top].map((each) => Math.round(each * 2)) as [
					number,
					number,
					number,
					number,
				]),
			).data;
			let ink = 0;
			for (let at = 0; at < pixels.length; at += 4) {
				const away = [0, 1, 2].reduce(
					(sum, of) => sum + Math.abs((pixels[at + of] ?? 0) - (ground[of] ?? 0)),
					0,
				);
				if (away > 120) ink += 1;
			}
			return ink / (pixels.length / 4);
		},
		{ data: png.toString('base64'), ...part },
	);

for (const { path, unfold, save } of FIGURES) {
	test(`${path}: the picture of pixels has the lines of source and address at its foot`, async ({
		page,
	}) => {
		await page.goto(path);
		if (unfold !== null) await page.locator(unfold).click();
		const svg = await drawnLines(page, (await bytesOf(page, save('svg'))).toString('utf8'));
		const png = await bytesOf(page, save('png'));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
			Math.round(svg.width * 2),
			Math.round(svg.height * 2),
		]);
		const said = svg.lines.map((line) => line.said).join(' ');
		for (const part of [/Utmaningskartan/, /\d{4}-\d\d-\d\d/, /https?:\/\//]) {
			expect(said).toMatch(part);
		}
		for (const line of svg.lines) {
			expect(line.bottom, line.said).toBeLessThanOrEqual(svg.height);
			const ink = await inkIn(page, png, line);
			// Letters cover some of their line, and never most of it.
			expect(ink, line.said).toBeGreaterThan(0.02);
			expect(ink, line.said).toBeLessThan(0.6);
		}
	});
}
