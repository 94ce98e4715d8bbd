import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const DIST = 'dist';
const GRAMMAR = { fileName: 'atom.rng', contents: readFileSync('tests/atom.rng', 'utf8') };

/** What libxml2 finds wrong with feeds, by the grammar of Atom. */
async function faultsOf(feeds: readonly XMLFileInfo[]): Promise<readonly string[]> {
	const { errors, valid } = await validateXML({
		xml: feeds,
		schema: GRAMMAR,
		extension: 'relaxng',
		maxMemoryPages: memoryPages.GiB,
	});
	expect(valid).toBe(errors.length === 0);
	return errors.map(({ rawMessage }) => rawMessage);
}

const feedPaths = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('atom.xml'),
);

test('every feed of the site is valid by the grammar of Atom', async () => {
	const feeds = feedPaths.map((fileName) => ({
		fileName,
		contents: readFileSync(join(DIST, fileName), 'utf8'),
	}));
	// One for each municipality, of the data, of analyses and of corrections, in both languages.
	expect(feeds.length).toBe(2 * (290 + 3));
	expect(await faultsOf(feeds)).toEqual([]);
});

/** A feed as it should be. */
const FEED = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
	<author><name>Utmaningskartan</name><uri>https://example.org/</uri></author>
	<id>https://example.org/data/</id>
	<link href="https://example.org/data/atom.xml" rel="self" type="application/atom+xml"/>
	<title>Data</title>
	<updated>2026-11-28T00:00:00Z</updated>
	<entry>
		<id>https://example.org/data/#1</id>
		<link href="https://example.org/data/"/>
		<title>Ny utgåva</title>
		<updated>2026-11-28T00:00:00Z</updated>
	</entry>
</feed>`;
const checked = (contents: string): Promise<readonly string[]> =>
	faultsOf([{ fileName: 'feed.xml', contents }]);

test('a feed as it should be is valid', async () => {
	expect(await checked(FEED)).toEqual([]);
});

const LINK = '<link href="https://example.org/data/"/>';
for (const [what, from, to] of [
	['no date', /<updated>.*?<\/updated>/, ''],
	['two ids', /<id>.*?<\/id>/, '$&$&'],
	['no title', /<title>.*?<\/title>/, ''],
	['a day without a time', 'T00:00:00Z', ''],
	['a time without a zone', 'Z<', '<'],
	['a day that is none', '2026-11-28', '2026-11-31'],
	['half an address for an id', '<id>https://example.org/', '<id>/'],
	['nobody who wrote it', /<author>.*?<\/author>/, ''],
	['somebody without a name', '<name>Utmaningskartan</name>', ''],
	['a link that leads nowhere', 'href="https://example.org/data/atom.xml" ', ''],
	['a link of no known relation', 'rel="self"', 'rel="itself"'],
	['an entry of which nothing can be read', LINK, ''],
	['a text of an unknown kind', '<title>', '<title type="markdown">'],
	['a name that Atom does not have', '<title>Data</title>', '$&<pubDate>2026</pubDate>'],
	['an end that is missing', '</feed>', ''],
] as const) {
	test(`a feed with ${what} is refused`, async () => {
		const spoilt = FEED.replace(from, to);
		expect(spoilt).not.toBe(FEED);
		expect(await checked(spoilt)).not.toEqual([]);
	});
}
