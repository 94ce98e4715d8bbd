/**
 * What a file of a build is to whoever compares it: a page, read for its text and weighed; a script,
 * weighed with the others; a file that is to stay as it is, byte by byte; or a part that is passed over,
 * since its name changes with its content or since it is only drawn with: fonts, styles, scripts elsewhere.
 */
export type Kind = 'page' | 'script' | 'file' | 'part';

/** Where the build puts what it names by its content. */
const HASHED = '_astro/';

const PART = /\.(?:m?js|css|woff2?|ttf|otf)$/;

/** @param path of a file in the folder of a build, such as `kommuner/flen/index.html` */
export function kindOf(path: string): Kind {
	if (path.endsWith('.html')) return 'page';
	if (path.startsWith(HASHED)) return /\.m?js$/.test(path) ? 'script' : 'part';
	return PART.test(path) ? 'part' : 'file';
}

/** Under which address a server gives out a page: `/kommuner/flen/`, or `/404.html`. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
