import { brotliCompressSync, constants } from 'node:zlib';

/**
 * How hard files are compressed for weighing, of 11 at most. Servers that compress beforehand use 11: of our
 * pages that leaves an eighth less, and takes a hundred times as long. Two builds compare alike.
 */
export const QUALITY = 5;

/** Share by which a page may grow where none may be heavier. */
const ALLOWED = 0.01;

/** What something weighs in the two builds, bytes compressed with Brotli. */
export interface BuildWeight {
	readonly before: number;
	readonly after: number;
}

/** A page that is in both builds. */
export interface PageWeight extends BuildWeight {
	readonly address: string;
}

/** Bytes of a file as compressed with Brotli. */
export const brotliBytes = (content: Uint8Array): number =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;

/** How many bytes heavier something is than it was; less than nothing where it is lighter. */
export const growth = ({ before, after }: BuildWeight): number => after - before;

/** Pages that grew, the one that grew by most bytes first. @param most of them */
export const grewMost = (pages: readonly PageWeight[], most: number): readonly PageWeight[] =>
	pages
		.filter((page) => growth(page) > 0)
		.sort((a, b) => growth(b) - growth(a))
		.slice(0, most);

/** Pages that shrank, the one that shrank by most bytes first. @param most of them */
export const shrankMost = (pages: readonly PageWeight[], most: number): readonly PageWeight[] =>
	pages
		.filter((page) => growth(page) < 0)
		.sort((a, b) => growth(a) - growth(b))
		.slice(0, most);

/** Pages that grew by more than 1 %, the one that grew by most bytes first. */
export const tooHeavy = (pages: readonly PageWeight[]): readonly PageWeight[] =>
	grewMost(pages, pages.length).filter((page) => growth(page) > page.before * ALLOWED);

/** What all of some things weigh together. */
export const totalOf = (weights: readonly BuildWeight[]): BuildWeight => ({
	before: weights.reduce((sum, { before }) => sum + before, 0),
	after: weights.reduce((sum, { after }) => sum + after, 0),
});
