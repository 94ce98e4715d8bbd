import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The part of `index.json` and of `downloads.json` that lists other files. */
interface Listing {
	readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const checksum = (file: string): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex');

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border, as in read.ts
const listingIn = (file: string): Listing => JSON.parse(readFileSync(file, 'utf8')) as Listing;

const DOWNLOADS = 'downloads.json';

/**
 * What keeps a folder from being one whole release of the API; null where nothing does.
 *
 * @param expected checksum of the `index.json` of the release that it should be
 */
export function faultOfRelease(folder: string, expected: string): string | null {
	const index = join(folder, 'index.json');
	if (checksum(index) !== expected) return `${index} is of another release`;
	const listed = listingIn(index).files;
	// Files for spreadsheets and programs are listed in a file of their own, which the index lists.
	const files = listed.some(({ path }) => path === DOWNLOADS)
		? [...listed, ...listingIn(join(folder, DOWNLOADS)).files]
		: listed;
	const paths = new Set(files.map(({ path }) => path));
	const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	if (there.length !== paths.size + 1) {
		return `${folder} has ${there.length} files, and its index lists ${paths.size}`;
	}
	const other = files.find(({ path, sha256 }) => checksum(join(folder, path)) !== sha256);
	return other === undefined ? null : `${join(folder, other.path)} is not what the index lists`;
}

/**
 * Holds a built site to one release of the data: that which was published when the build began is the
 * one that is copied to the site, whole, and still the published one at the end. `npm run data:publish`
 * may run meanwhile; then pages of two releases could stand side by side.
 */
export function oneRelease(): AstroIntegration {
	const published = 'public/api/v1/index.json';
	let atStart = '';
	return {
		name: 'one-release',
		hooks: {
			'astro:build:start': () => {
				try {
					atStart = checksum(published);
				} catch {
					throw sentence('public/api/v1 is not there: run "npm run data:publish" first');
				}
			},
			'astro:build:done': ({ dir }) => {
				const fault =
					checksum(published) === atStart
						? faultOfRelease(join(fileURLToPath(dir), 'api/v1'), atStart)
						: 'the data was published anew';
				if (fault !== null) throw sentence(`While the site was built, ${fault}: build again.`);
			},
		},
	};
}

/** An error that says all that there is to say, without a trace of our code. */
function sentence(message: string): Error {
	const error = new Error(message);
	error.stack = message;
	return error;
}
