import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** Sheets that every page loads. */
const shared = [...read('src/styles/main.css').matchAll(/@import '\.\/(.+?)'/g)].map(
	([, name = '']) => `src/styles/${name}`,
);

/** What bears classes: markup, and scripts that write it. */
const bearers = globSync('src/**/*.{astro,ts}')
	.filter((file) => !/\.(test|fixture)\.ts$/.test(file))
	.map((file) => ({ file, text: read(file) }));

const classesOf = (sheet: string): readonly string[] => [
	...new Set(
		[
			...read(sheet)
				.replace(/\/\*[^]*?\*\/|url\([^)]*\)/g, '')
				.matchAll(/\.([a-z][\w-]*)/g),
		].map(([, name = '']) => name),
	),
];

/** A folder of a subject, or a room: where a class is borne. */
const roomOf = (file: string): string => /^src\/(?:subjects\/)?[^/]+/.exec(file)?.[0] ?? '';

/** The search stands in the head of every page. */
const ON_EVERY_PAGE = 'src/subjects/search';

describe('the style of every page', () => {
	it('says nothing that a single subject could say beside its component', () => {
		const own = shared.flatMap((sheet) =>
			classesOf(sheet).flatMap((name) => {
				const borne = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
				const rooms = new Set(
					bearers.filter(({ text }) => borne.test(text)).map(({ file }) => roomOf(file)),
				);
				const [room = 'nobody'] = rooms;
				const alone = rooms.size <= 1 && room !== 'src/layouts' && room !== ON_EVERY_PAGE;
				return alone ? [`${sheet} .${name} is of ${room}`] : [];
			}),
		);
		expect(shared.length).toBeGreaterThan(5);
		expect(own).toEqual([]);
	});
});
