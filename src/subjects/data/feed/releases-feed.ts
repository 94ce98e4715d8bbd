import { generateAtomFeed } from 'feedsmith';
import { siteAddress } from '../../../site-address.ts';
import { SITE_NAME } from '../../../site.ts';
import { measurePath } from '../../../stats/measure-path.ts';
import type { ApiFunds, ApiIndicatorEntry, ApiMunicipality } from '../../../tables/api.ts';
import type { DataChange } from '../../../tables/api/changes.ts';
import { COUNTRY } from '../../../tables/code.ts';
import type { Locale } from '../../../tables/locale.ts';
import { address } from '../../../words/address.ts';
import { escapeHtml } from '../../../words/text/figure-text.ts';
import { formatValue } from '../../../words/text/format.ts';
import { spansText } from '../../../words/spans-text.ts';
import { words } from '../../../words/words.ts';

/** Swedish address of the feed of releases. */
export const RELEASES_FEED = '/data/atom.xml';

/** What the feed is made of. */
export interface ReleasesFeed {
	readonly locale: Locale;
	/** Where the site is published. */
	readonly site: URL;
	/** In order of release. */
	readonly changes: readonly DataChange[];
	readonly indicators: readonly ApiIndicatorEntry[];
	readonly municipalities: readonly Pick<ApiMunicipality, 'code' | 'name'>[];
	readonly registry: Pick<ApiFunds, 'funds'>;
	/** ISO date of the newest release. */
	readonly release: string;
}

/** A change in words: what it is of, with its page, and what happened. */
interface Told {
	readonly subject: { readonly name: string; readonly path: string } | null;
	readonly text: string;
}

type Cell = Extract<DataChange, { kind: 'corrected' }>['before'];

function told(change: DataChange, feed: ReleasesFeed): Told {
	const { locale, indicators, municipalities, registry } = feed;
	const { funds, common } = words(locale);
	const { data: text } = words(locale).siteFeeds;
	const nameOf = (code: string): string =>
		code === COUNTRY
			? text.country
			: (municipalities.find((each) => each.code === code)?.name ??
				registry.funds.find((each) => each.code === code)?.name ??
				code);
	const measure = (id: string): Told['subject'] => {
		const indicator = indicators.find((each) => each.id === id);
		return indicator === undefined
			? { name: id, path: '/data/' }
			: { name: indicator.name[locale], path: measurePath(id) };
	};
	const fundOf = (id: string): Told['subject'] => {
		const fund = registry.funds.find((each) => each.id === id);
		return fund === undefined
			? null
			: {
					name: funds.fundTitle(fund.name, fund.instrument, fund.status === 'planned'),
					path: `/fonder/${id}/`,
				};
	};
	switch (change.kind) {
		case 'new-years':
			return {
				subject: measure(change.indicator),
				text: text.newYears(spansText(change.years, locale)),
			};
		case 'lost-years':
			return {
				subject: measure(change.indicator),
				text: text.lostYears(spansText(change.years, locale)),
			};
		case 'corrected': {
			const indicator = indicators.find(({ id }) => id === change.indicator);
			const cell = (value: Cell): string => {
				if (value === null) return text.noFigure;
				if ('missing' in value) return common.reasons[value.missing];
				return indicator === undefined
					? String(value.value)
					: formatValue(value.value, indicator, locale);
			};
			return {
				subject: measure(change.indicator),
				text: text.corrected(
					nameOf(change.code),
					change.year,
					cell(change.after),
					cell(change.before),
				),
			};
		}
		case 'new-fund':
			return { subject: fundOf(change.fund), text: text.newFund };
		case 'corrected-fund':
			return { subject: fundOf(change.fund), text: text.correctedFund };
		case 'lost-fund':
			return { subject: null, text: text.lostFund(nameOf(change.code)) };
	}
}

/** What a release changed, as HTML: each change a line, led by a link to what it is of. */
function releaseHtml(changes: readonly DataChange[], feed: ReleasesFeed): string {
	const { locale, site } = feed;
	const lines = changes.map((change) => {
		const { subject, text } = told(change, feed);
		const reason =
			change.reason === null
				? ''
				: ` ${words(locale).siteFeeds.data.reason(change.reason[locale])}`;
		const said = escapeHtml(`${text}.${reason}`);
		if (subject === null) return `<li>${said}</li>`;
		const href = escapeHtml(siteAddress(site, address(subject.path, locale)));
		return `<li><a href="${href}">${escapeHtml(subject.name)}</a>: ${said}</li>`;
	});
	// A row of the registry may have several columns corrected, which are one line here.
	return `<ul>${[...new Set(lines)].join('')}</ul>`;
}

/**
 * The Atom feed (RFC 4287) of the releases of the data, the newest first. An entry's id is the address of the
 * page of data with the release, and never changes; its date is the release's.
 */
export function releasesFeed(feed: ReleasesFeed): string {
	const { locale, site, changes, release } = feed;
	const { data: text } = words(locale).siteFeeds;
	const whole = (path: string): string => siteAddress(site, address(path, locale));
	const page = whole('/data/');
	const releases = [...Map.groupBy(changes, (change) => change.release)].toReversed();
	return generateAtomFeed({
		xml: { lang: locale },
		id: page,
		title: { value: text.title },
		subtitle: { value: text.subtitle },
		updated: new Date(releases[0]?.[0] ?? release),
		authors: [{ name: SITE_NAME, uri: whole('/') }],
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: whole(RELEASES_FEED) },
			{ rel: 'alternate', type: 'text/html', hreflang: locale, href: page },
		],
		entries: releases.map(([date, of]) => ({
			id: `${page}#utgava-${date}`,
			title: { value: text.entry(date) },
			updated: new Date(date),
			links: [{ rel: 'alternate', type: 'text/html', hreflang: locale, href: page }],
			content: { type: 'html', value: releaseHtml(of, feed) },
		})),
	});
}
