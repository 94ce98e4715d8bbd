import { words } from '../../../words/words.ts';
import { address } from '../../../words/address.ts';
import { formatNumber } from '../../../words/text/format.ts';
import { LOCALES } from '../../../tables/locale.ts';
import { siteAddress } from '../../../site-address.ts';
import { blocks, heading, item, link, plain } from './markdown.ts';
import { challengeText } from './twin-challenge.ts';
import { pageIn, type TwinFacts } from './twin-facts.ts';
import { fundsText } from './twin-funds.ts';
import { measureText } from './twin-measure.ts';
import { sourcesText } from './twin-sources.ts';
import { useText } from './twin-use.ts';

/** Swedish address of the twin of a municipality's page. */
export const twinPath = (slug: string): string => `/kommuner/${slug}/index.md`;

/** The municipality in a few lines. */
function aboutText({ locale, municipality }: TwinFacts): string {
	const { common, municipalityMoney, twin } = words(locale);
	const { code, county, group, population } = municipality;
	const inhabitants = formatNumber(population.value, 0, locale);
	return [
		item(twin.code, code),
		item(common.county, plain(locale === 'sv' ? county.name : county.nameEn)),
		item(
			municipalityMoney.around.group,
			plain(`${group.code} ${locale === 'sv' ? group.name : group.nameEn}`),
		),
		item(common.population, plain(twin.population(inhabitants, population.year))),
	].join('\n');
}

/**
 * The text twin of a municipality's page, in Markdown: the same figures in the same form, each with
 * its unit, year, denominator, trap and source, and how to read, cite and fetch them. What measures
 * share is said once.
 */
export function twinText(facts: TwinFacts): string {
	const { locale, site, release, municipality, whole, challenges, context } = facts;
	const { municipality: text, problemRows, sentences, twin } = words(locale);
	const { name, slug } = municipality;
	const page = link(pageIn(facts, `/kommuner/${slug}/`));
	const others = LOCALES.filter((other) => other !== locale).map(
		(other) =>
			`${plain(twin.otherLanguage)}: ${link(siteAddress(site, address(twinPath(slug), other)))}`,
	);
	const headline = [
		sentences.summary(whole),
		sentences.money(whole.money),
		text.summary.basis,
	].join(' ');
	const twinBlocks = blocks(
		heading(1, twin.title(name)),
		[twin.what(page, release), ...others].map((line) => `> ${line}`).join('\n>\n'),
		aboutText(facts),
		plain(headline),
		heading(2, text.texts.box),
		sentences
			.summaryBox(whole)
			.map((sentence) => `- ${plain(sentence)}`)
			.join('\n'),
		heading(2, text.texts.paragraph),
		plain(sentences.summaryParagraph(whole)),
		useText(facts),
		...challenges.map((challenge) => challengeText(challenge, facts)),
		heading(2, problemRows.context),
		...context.map((row) => measureText(row, null, facts)),
		fundsText(facts),
		sourcesText(facts),
	);
	return `${twinBlocks}\n`;
}
