import { words } from '../../../words/words.ts';
import { blocks, heading, link, plain } from './markdown.ts';
import { fileAt, pageIn, type TwinFacts } from './twin-facts.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** How to read the figures, how to cite them, and how to fetch the same rows with a program. */
export function useText(facts: TwinFacts): string {
	const { locale, release, municipality, whole, challenges } = facts;
	const { data, sentences, twin } = words(locale);
	const { cite, fetch, reading } = twin;
	const page = link(pageIn(facts, `/kommuner/${municipality.slug}/`));
	const [first] = challenges;
	const files = Object.entries(fetch.files).map(([file, what]) => `\`${file}\`: ${plain(what)}`);
	return blocks(
		heading(2, reading.title),
		list(reading.rules.map(plain)),
		heading(2, cite.title),
		list([
			`${plain(`${cite.whole}: ${sentences.summarySource(whole, release)}`)} ${page}`,
			...(first === undefined
				? []
				: [
						`${plain(`${cite.figure}: ${sentences.line(first.told.measure)} ${sentences.source(first.told.measure, release)}`)} ${page}`,
					]),
			plain(`${cite.own}: ${data.terms.ownCredit(release)}.`),
		]),
		heading(2, fetch.title),
		fetch.row(municipality.code, fileAt(facts, '')),
		...(first === undefined
			? []
			: [
					`\`\`\`sh\ncurl -s ${fileAt(facts, first.lead.file)} | jq -c '[.years, .values["${municipality.code}"]] | transpose[]'\n\`\`\``,
				]),
		list([...files, plain(fetch.more('')) + link(pageIn(facts, '/data/'))]),
	);
}
