import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const components = globSync('src/**/*.astro').map((file) => ({
	file,
	markup: readFileSync(file, 'utf8').replace(/^---$[^]*?^---$/m, ''),
}));

/** Components that write the class of the frame themselves. */
const byHand = components
	.filter(({ markup }) => /\btable-scroll\b/.test(markup))
	.map(({ file }) => file);

/** A frame of another class that does what the frame does. */
const regions = components
	.filter(({ markup }) => /<div[^>]*role="region"[^>]*>\s*<table/.test(markup))
	.map(({ file }) => file);

describe('the frame of a table', () => {
	it('is written once, so that all are named and reached by keys alike', () => {
		expect(components.length).toBeGreaterThan(100);
		expect(byHand).toEqual(['src/steer/TableFrame.astro']);
		expect(regions).toEqual([]);
	});
});
