import { generateAtomFeed } from 'feedsmith';
import { address } from '../../../words/address.ts';
import { words } from '../../../words/words.ts';
import type { ApiMunicipality } from '../../../tables/api.ts';
import { escapeHtml } from '../../../words/text/figure-text.ts';
import type { ReleaseChanges } from '../../../stats/municipality/municipality-changes.ts';
import { siteAddress } from '../../../site-address.ts';
import { SITE_NAME } from '../../../site.ts';
import { changeText, type ChangeOf } from './change-text.ts';

/** Swedish address of the feed of a municipality. */
export const feedPath = (slug: string): string => `/kommuner/${slug}/atom.xml`;

/** What the feed of a municipality is made of. */
export interface FeedFacts extends Omit<ChangeOf, 'code'> {
	/** Where the site is published. */
	readonly site: URL;
	readonly municipality: Pick<ApiMunicipality, 'code' | 'name' | 'slug'>;
	/** The newest release first. */
	readonly releases: readonly ReleaseChanges[];
	/** Releases that the table of changes begins with, and ends with. ISO dates. */
	readonly first: string;
	readonly last: string;
}

/** What a release changed, as HTML: each change a line, led by a link to where it is shown. */
function entryHtml({ release, changes }: ReleaseChanges, facts: FeedFacts): string {
	const { locale, site, municipality, first } = facts;
	const { feed } = words(locale);
	const { name, code } = municipality;
	const lines = changes.map((change) => {
		const { subject, text } = changeText(change, { ...facts, code });
		if (subject === null) return `<li>${escapeHtml(text)}</li>`;
		const href = escapeHtml(siteAddress(site, address(subject.path, locale)));
		return `<li><a href="${href}">${escapeHtml(subject.name)}</a>: ${escapeHtml(text)}</li>`;
	});
	const intro = release === first ? feed.first(name) : feed.changed(name);
	return `<p>${escapeHtml(intro)}</p><ul>${lines.join('')}</ul>`;
}

/**
 * The Atom feed (RFC 4287) of what each release changed for a municipality. An entry's id is the
 * address of the municipality's page with the release, and never changes; its date is the release's.
 */
export function municipalityFeed(facts: FeedFacts): string {
	const { locale, site, municipality, releases, last } = facts;
	const { feed } = words(locale);
	const { name, slug } = municipality;
	const page = siteAddress(site, address(`/kommuner/${slug}/`, locale));
	return generateAtomFeed({
		xml: { lang: locale },
		id: page,
		title: { value: feed.title(name) },
		subtitle: { value: feed.subtitle(name) },
		updated: new Date(releases[0]?.release ?? last),
		authors: [{ name: SITE_NAME, uri: siteAddress(site, address('/', locale)) }],
		links: [
			{
				rel: 'self',
				type: 'application/atom+xml',
				href: siteAddress(site, address(feedPath(slug), locale)),
			},
			{ rel: 'alternate', type: 'text/html', hreflang: locale, href: page },
		],
		entries: releases.map((each) => ({
			id: `${page}#utgava-${each.release}`,
			title: { value: feed.entry(each.release, name) },
			updated: new Date(each.release),
			links: [{ rel: 'alternate', type: 'text/html', href: page }],
			content: { type: 'html', value: entryHtml(each, facts) },
		})),
	});
}
