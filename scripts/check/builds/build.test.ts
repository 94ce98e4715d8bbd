import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBuild } from './build.fixture.ts';
import { findBuild, readFile } from './build.ts';

describe('what a build consists of', () => {
	it('is pages, scripts and files, each in alphabetical order, without folders and fonts', () => {
		const folder = writeBuild({
			'kommuner/flen/index.html': '',
			'index.html': '',
			'api/v1/index.json': '',
			'_astro/b.1.js': '',
			'_astro/a.2.js': '',
			'_astro/text.3.woff2': '',
			'robots.txt': '',
		});
		mkdirSync(join(folder, 'empty.txt'));
		expect(findBuild(folder)).toEqual({
			folder,
			pages: ['index.html', 'kommuner/flen/index.html'],
			scripts: ['_astro/a.2.js', '_astro/b.1.js'],
			files: ['api/v1/index.json', 'robots.txt'],
		});
	});

	it('is not asked of a folder that is not there, or of one without a start page', () => {
		const folder = writeBuild({ 'kommuner/index.html': '' });
		expect(() => findBuild(join(folder, 'nowhere'))).toThrow(
			/nowhere: is not there; npm run build/,
		);
		expect(() => findBuild(folder)).toThrow(/holds no index\.html; expected the folder of a build/);
		expect(() => findBuild(join(folder, 'kommuner/index.html'))).toThrow(/holds no index\.html/);
	});

	it('is told by path where a file has gone meanwhile', () => {
		const build = findBuild(writeBuild({ 'index.html': 'text' }));
		expect(readFile(build, 'index.html').toString()).toBe('text');
		expect(() => readFile(build, 'gone.html')).toThrow(
			/gone\.html: cannot be read: it is not there/,
		);
	});
});
