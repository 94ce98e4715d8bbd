import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../src/tables/locale.ts';
import { Refusal } from '../run/refusal.ts';

/** Where analyses stand. */
const FOLDER = 'src/content/analyses';
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What an editor replaces. Its figure is of no year, so that the build stops, with file and line, while
 * any of it is left.
 */
const TEXTS: Readonly<Record<Locale, { title: string; lead: string; text: string }>> = {
	sv: {
		title: 'Rubrik: det som analysen kommer fram till',
		lead: 'Ingress som står för sig själv. Den första meningen är det viktigaste, i högst 30 ord.',
		text: 'Text med siffror ur data, där ÅR är ett år: {unga-arbetslosa:ÅR} av alla i åldern 16–24 år var arbetslösa. Hur kartor, serier och tabeller läggs in visar docs/analyses.md.',
	},
	en: {
		title: 'Headline: what the analysis finds',
		lead: 'A lead that stands by itself. Its first sentence is what matters most, in at most 30 words.',
		text: 'Text with figures from the data, where YEAR is a year: {unga-arbetslosa:YEAR} of everyone aged 16–24 were unemployed. How maps, series and tables are put in is shown in docs/analyses.md.',
	},
};

/**
 * The files of a new analysis, one a language, by their path from the root of the project.
 *
 * @param today ISO date
 * @throws Refusal for a slug that is no address, or that an analysis has
 */
export function newAnalysis(
	root: string,
	slug: string | undefined,
	today: string,
): ReadonlyMap<string, string> {
	if (slug === undefined || !SLUG.test(slug)) {
		throw new Refusal(
			`found ${slug === undefined ? 'no slug' : `"${slug}"`}; expected the address of the analysis, of letters a–z, digits and hyphens: npm run new:analysis -- fonderna-tio-ar-senare`,
		);
	}
	return new Map(
		LOCALES.map((locale) => {
			const path = `${FOLDER}/${slug}.${locale}.md`;
			if (existsSync(join(root, path))) {
				throw new Refusal(`${path}: is there already; expected the address of a new analysis`);
			}
			const { title, lead, text } = TEXTS[locale];
			const head = [
				`title: '${title}'`,
				`lead: '${lead}'`,
				`date: ${today}`,
				'author: Utmaningskartan',
			];
			return [path, `---\n${head.join('\n')}\n---\n\n${text}\n`] as const;
		}),
	);
}
