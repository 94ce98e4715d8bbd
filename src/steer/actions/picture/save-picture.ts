import { saveBlob } from '../../save-file.ts';
import { drawnFigure } from './drawn-figure.ts';
import { fontRules } from './font-rules.ts';

/** Pixels of the picture for each pixel of the page. */
const SCALE = 2;

const TYPE = 'image/svg+xml;charset=utf-8';

/** The drawing as pixels, with the fonts of the site in it: an image reaches for none by itself. */
async function pixels(drawing: SVGSVGElement): Promise<Blob> {
	const fonts = document.createElementNS(drawing.namespaceURI, 'style');
	fonts.textContent = await fontRules();
	drawing.prepend(fonts);
	const address = URL.createObjectURL(
		new Blob([new XMLSerializer().serializeToString(drawing)], { type: TYPE }),
	);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = drawing.width.baseVal.value * SCALE;
		canvas.height = drawing.height.baseVal.value * SCALE;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done, refuse) => {
			canvas.toBlob((blob) => {
				if (blob) done(blob);
				else refuse(new Error('no picture'));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

/**
 * A drawing as a file.
 *
 * @throws Error where the browser makes no picture
 */
export const pictureBlob = async (drawing: SVGSVGElement, form: 'svg' | 'png'): Promise<Blob> =>
	form === 'png'
		? pixels(drawing)
		: new Blob([new XMLSerializer().serializeToString(drawing)], { type: TYPE });

/**
 * Saves a figure as it is on the page now, with the title of the page, its key, the source and the address.
 *
 * @param source the source lines
 * @throws Error where a part of the drawing can't be fetched, and where the browser makes no picture
 */
export async function savePicture(
	figure: HTMLElement,
	form: 'svg' | 'png',
	source: readonly string[],
): Promise<void> {
	const drawing = await drawnFigure(figure, {
		title: document.querySelector('h1')?.textContent.trim() ?? '',
		source: [...source, location.href],
	});
	const [, name = 'utmaningskartan'] = /([^/]+)\/$/.exec(location.pathname) ?? [];
	saveBlob(`${name}.${form}`, await pictureBlob(drawing, form));
}
