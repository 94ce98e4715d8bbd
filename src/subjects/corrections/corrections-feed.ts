import { generateAtomFeed } from 'feedsmith';
import { siteAddress } from '../../site-address.ts';
import { SITE_NAME } from '../../site.ts';
import type { Correction } from '../../tables/api/corrections.ts';
import type { Locale } from '../../tables/locale.ts';
import { address } from '../../words/address.ts';
import { escapeHtml } from '../../words/text/figure-text.ts';
import { words } from '../../words/words.ts';

/** Swedish address of the feed of corrections. */
export const CORRECTIONS_FEED = '/rattelser/atom.xml';

/** What the feed is made of. */
export interface CorrectionsFeed {
	readonly locale: Locale;
	/** Where the site is published. */
	readonly site: URL;
	/** The newest first. */
	readonly corrections: readonly Correction[];
	/** ISO date of the newest release: that of a feed without entries. */
	readonly release: string;
}

/** The day on which something was last said of an error. */
const lastSaid = ({ noted, mended }: Correction): string => mended ?? noted;

/**
 * The Atom feed (RFC 4287) of errors and changes of method. An error that is put right is an entry that
 * was updated: its id, the address of its place on the page, stays.
 */
export function correctionsFeed({ locale, site, corrections, release }: CorrectionsFeed): string {
	const { corrections: text } = words(locale);
	const whole = (path: string): string => siteAddress(site, address(path, locale));
	const page = whole('/rattelser/');
	const days = corrections.map(lastSaid).toSorted();
	return generateAtomFeed({
		xml: { lang: locale },
		id: page,
		title: { value: text.feedTitle },
		subtitle: { value: text.feedSubtitle },
		updated: new Date(days.at(-1) ?? release),
		authors: [{ name: SITE_NAME, uri: whole('/') }],
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: whole(CORRECTIONS_FEED) },
			{ rel: 'alternate', type: 'text/html', hreflang: locale, href: page },
		],
		entries: corrections.map((each) => ({
			id: `${page}#${each.id}`,
			title: { value: each.title[locale] },
			published: new Date(each.noted),
			updated: new Date(lastSaid(each)),
			links: [
				{ rel: 'alternate', type: 'text/html', hreflang: locale, href: `${page}#${each.id}` },
			],
			content: { type: 'html', value: `<p>${escapeHtml(each.text[locale])}</p>` },
		})),
	});
}
