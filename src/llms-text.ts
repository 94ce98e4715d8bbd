import { siteAddress } from './site-address.ts';
import { SITE_NAME } from './site.ts';

/**
 * The text of `llms.txt` (llmstxt.org): what the site is, and where a program finds the same in text and
 * as data. In English, as that convention has it.
 *
 * @param site where the site is published, SITE_URL
 * @param release ISO date of the release of the data
 * @param slug of the municipality that is the example
 */
export function llmsText(site: URL, release: string, slug: string): string {
	const at = (path: string): string => siteAddress(site, path);
	return `# ${SITE_NAME}

> Social challenges in Sweden’s 290 municipalities, and the municipal social investment funds against them. Public statistics, each figure with its source. Data release ${release}. Swedish; English under /en/.

Quote value, unit, year and source together. Do not rank municipalities on surveys. A mean of several years is not the value of a year. A fund that is not known is not a fund that does not exist.

## Each municipality as text

- [Example](${at(`/en/kommuner/${slug}/index.md`)}): every figure with its unit, year, denominator, caveat and source, and how to cite it. Replace \`${slug}\` by another \`slug\` of municipalities.json; without \`/en\` in Swedish.
- [Feed of the same](${at(`/en/kommuner/${slug}/atom.xml`)}): what each data release changed (Atom)

## Data

- [index.json](${at('/api/v1/index.json')}): all measures, files and JSON Schemas of the open API, with checksums
- [utmaningskartan-data.zip](${at('/api/v1/utmaningskartan-data.zip')}): every table in one file, with a text to read first
- [municipalities.json](${at('/api/v1/municipalities.json')}): codes, names and slugs
- [releases.json](${at('/api/v1/releases.json')}): releases that are kept as they were, each at an address that never changes
- [How to use the API](${at('/en/data/')}): fields, terms, sources

## Method

- [Method](${at('/en/metod/')}): how figures are computed, and what they cannot say
`;
}
