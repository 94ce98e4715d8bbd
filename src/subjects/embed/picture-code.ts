import { attribute } from './embed-code.ts';

/** What the code of a still picture of a card is made of. */
export interface PictureCode {
	/** Name of the file that the host page has put on its own site. */
	readonly file: string;
	/** What the card says, for those who do not see it. */
	readonly alt: string;
	/** Absolute address of the full view. */
	readonly address: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

/** The code of a picture that the host keeps itself, with the way to the figures that it was drawn of. */
export const pictureCode = ({ file, alt, address, width, height }: PictureCode): string =>
	`<a href="${attribute(address)}"><img src="${attribute(file)}" alt="${attribute(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`;

/** What a picture is saved as, by the address of its card in the site: "karta-missbruk-ar-2015". */
export const pictureName = (href: string): string =>
	href
		.replace(/^.*?\/inbaddning\//, '')
		.replaceAll(/[^\w-]+/g, '-')
		.replaceAll(/^-|-$/g, '');
