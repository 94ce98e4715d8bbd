import { drawnFigure } from '../../steer/actions/picture/drawn-figure.ts';
import { pictureBlob } from '../../steer/actions/picture/save-picture.ts';
import { saveBlob } from '../../steer/save-file.ts';
import { cardShown } from './card-shown.ts';
import { pictureCode, pictureName } from './picture-code.ts';

/** A card as a picture. */
export interface StillPicture {
	readonly drawing: SVGSVGElement;
	/** What it is saved as, before its ending. */
	readonly name: string;
	/** The code of a page that shows it. */
	readonly code: string;
}

const textOf = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What is shown of a card: a municipality's is one of several. */
const isShown = (element: Element): boolean => element.checkVisibility();

/**
 * A card in a frame of this site, drawn as it is there.
 *
 * @param frame whose page has come, or will
 * @param site absolute address of the site's root, without a slash at its end
 * @throws Error where there is no card, or a part of it can't be fetched
 */
export async function stillPicture(frame: HTMLIFrameElement, site: string): Promise<StillPicture> {
	await cardShown(frame);
	const page = frame.contentDocument;
	const card = page?.querySelector<HTMLElement>('[data-card]');
	if (!page || !card) throw new Error(`${frame.src}: no card`);
	await page.fonts.ready;
	const shown = (selector: string): Element | undefined =>
		[...card.querySelectorAll(selector)].find(isShown);
	const title = textOf(shown('h1, .fact h2'));
	const link = shown('.card-link a')?.getAttribute('href') ?? '/';
	const address = new URL(link, site).href;
	const drawing = await drawnFigure(card, { title, source: [address], isTitled: true });
	const name = pictureName(frame.src);
	const finding = textOf(shown('.card-finding, .fact-value'));
	return {
		drawing,
		name,
		code: pictureCode({
			file: `${name}.png`,
			alt: finding === '' ? title : `${title}. ${finding}`,
			address,
			width: drawing.width.baseVal.value,
			height: drawing.height.baseVal.value,
		}),
	};
}

/** @throws Error where the browser makes no picture */
export async function saveStill(
	{ drawing, name }: StillPicture,
	form: 'svg' | 'png',
): Promise<void> {
	// What makes pixels of it puts the fonts into it.
	const own = drawing.cloneNode(true);
	if (own instanceof SVGSVGElement) saveBlob(`${name}.${form}`, await pictureBlob(own, form));
}
