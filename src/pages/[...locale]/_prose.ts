import { fillGuide, fillPage, type Page, type PagePart } from '../../prose/fill-page.ts';
import { readGuides } from '../../prose/read-guides.ts';
import { readPages } from '../../prose/read-pages.ts';
import { CONTACT } from '../../site.ts';
import type { ApiExample } from '../../subjects/data/api-example.ts';
import { type GuideDrawn, guideForms } from '../../subjects/data/guide-forms.ts';
import type { MethodFacts } from '../../subjects/method/method-facts.ts';
import { type DrawnName, pageForms } from '../../subjects/method/page-forms.ts';
import type { Locale } from '../../tables/locale.ts';
import { figureData } from './analyser/_figure-data.ts';
import { filesOf } from './_content.ts';
import { pageFacts } from './_page-facts.ts';

/** A page of `src/content/pages/` with its figures filled in, and what its live parts draw. */
export async function readPage(
	slug: string,
	locale: Locale,
): Promise<Page<DrawnName> & { readonly facts: MethodFacts }> {
	const pages = readPages(await filesOf('pages'));
	const page = pages.find((each) => each.slug === slug && each.locale === locale);
	if (!page) throw new Error(`src/content/pages/${slug}.${locale}.md: found no such file`);
	const facts = pageFacts();
	return { ...fillPage(page, pageForms(facts, CONTACT, figureData(), locale)), facts };
}

/**
 * The guide to the API, `src/content/guides/`, with its example filled in.
 *
 * @param base address of the API with the site's own address, ending with a slash
 */
export async function readApiGuide(
	base: string,
	example: ApiExample,
	locale: Locale,
): Promise<readonly PagePart<GuideDrawn>[]> {
	const guides = readGuides(await filesOf('guides'));
	const guide = guides.find((each) => each.slug === 'api' && each.locale === locale);
	if (!guide) throw new Error(`src/content/guides/api.${locale}.md: found no such file`);
	return fillGuide(guide, guideForms(base, example, figureData()));
}
