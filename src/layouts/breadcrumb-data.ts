import type { BreadcrumbList, WithContext } from 'schema-dts';

/** A page on the way to another. */
interface Crumb {
	readonly name: string;
	/** Its whole address. */
	readonly address: string;
}

/** The way to a page for search engines (schema.org), the start page first and the page itself last. */
export const breadcrumbData = (crumbs: readonly Crumb[]): WithContext<BreadcrumbList> => ({
	'@context': 'https://schema.org',
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ name, address }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: address,
	})),
});
