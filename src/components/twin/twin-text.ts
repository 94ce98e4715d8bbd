import { words } from '../../i18n/words.ts';
import { address } from '../../i18n/address.ts';
import { formatNumber } from '../../model/format.ts';
import { LOCALES } from '../../model/locale.ts';
import { siteAddress } from '../../site-address.ts';
import { summary } from '../municipality/summary.ts';
import { blocks, heading, item, link, plain } from './markdown.ts';
import { challengeText } from './twin-challenge.ts';
import { pageIn, type TwinFacts } from './twin-facts.ts';
import { fundsText } from './twin-funds.ts';
import { measureText } from './twin-measure.ts';
import { useText } from './twin-use.ts';

/** Swedish address of the twin of a municipality's page. */
export const twinPath = (slug: string): string => `/kommuner/${slug}/index.md`;

/** The municipality in a few lines. */
function aboutText({ locale, municipality }: TwinFacts): string {
	const { common, municipality: text } = words(locale);
	const { code, county, group, population } = municipality;
	const inhabitants = formatNumber(population.value, 0, locale);
	return [
		item(text.facts.code, code),
		item(common.county, plain(locale === 'sv' ? county.name : county.nameEn)),
		item(text.facts.group, plain(`${group.code} ${locale === 'sv' ? group.name : group.nameEn}`)),
		item(common.population, plain(text.facts.population(inhabitants, population.year))),
	].join('\n');
}

/**
 * The text twin of a municipality's page, in Markdown: the same figures in the same form, each with
 * its unit, year, denominator, trap and source, and how to read, cite and fetch them.
 */
export function twinText(facts: TwinFacts): string {
	const { locale, site, release, municipality, challenges, context, funds } = facts;
	const { municipality: text, twin } = words(locale);
	const { name, slug } = municipality;
	const page = link(pageIn(facts, `/kommuner/${slug}/`));
	const others = LOCALES.filter((other) => other !== locale).map(
		(other) =>
			`${plain(twin.otherLanguage)}: ${link(siteAddress(site, address(twinPath(slug), other)))}`,
	);
	const finding = summary(
		{
			name,
			standings: challenges.map(({ standing }) => standing),
			funds: funds.map(({ fund }) => fund),
			targetNames: (fund) =>
				funds
					.filter((each) => each.fund === fund)
					.flatMap(({ targets }) => targets.map((target) => target.name[locale])),
		},
		locale,
	);
	const whole = blocks(
		heading(1, twin.title(name)),
		[twin.what(page, release), ...others].map((line) => `> ${line}`).join('\n>\n'),
		aboutText(facts),
		plain(`${finding} ${text.summary.basis}`),
		useText(facts),
		...challenges.map((challenge) => challengeText(challenge, facts)),
		heading(2, text.context),
		...context.map((row) => measureText(row, null, facts)),
		fundsText(facts),
	);
	return `${whole}\n`;
}
