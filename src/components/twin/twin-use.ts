import { words } from '../../i18n/words.ts';
import { blocks, heading, link, plain } from './markdown.ts';
import { fileAt, pageIn, type TwinFacts } from './twin-facts.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** How to read the figures, how to cite them, and how to fetch the same rows with a program. */
export function useText(facts: TwinFacts): string {
	const { locale, release, municipality, challenges } = facts;
	const { data, twin } = words(locale);
	const { cite, fetch, reading } = twin;
	const page = pageIn(facts, `/kommuner/${municipality.slug}/`);
	const example = challenges[0]?.lead;
	const files = Object.entries(fetch.files).map(
		([file, what]) => `${link(fileAt(facts, file))}: ${plain(what)}`,
	);
	return blocks(
		heading(2, reading.title),
		list(reading.rules.map(plain)),
		heading(2, cite.title),
		list([
			plain(cite.page(twin.title(municipality.name), release, '')) + link(page),
			plain(cite.figure),
			plain(cite.own(data.terms.ownCredit(release))),
		]),
		heading(2, fetch.title),
		fetch.row(municipality.code),
		...(example === undefined
			? []
			: [
					plain(fetch.example),
					`\`\`\`sh\ncurl -s ${fileAt(facts, example.file)} | jq -c '[.years, .values["${municipality.code}"]] | transpose[]'\n\`\`\``,
				]),
		list([...files, plain(fetch.more('')) + link(pageIn(facts, '/data/'))]),
	);
}
