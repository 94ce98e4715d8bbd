import GithubSlugger from 'github-slugger';

/** Addresses within the page of an article that are not of its headings. */
const OWN = ['innehall', 'siffrorna', 'citera', 'de-64', 'senast-sedda', 'artikelns-delar'];

/** Gives the headings of an article's texts their addresses; one for a whole article, so that none is had twice. */
export function headingIds(): (html: string) => string {
	const slugger = new GithubSlugger();
	for (const id of OWN) slugger.slug(id);
	return (html) =>
		html.replace(
			/<(h[2-6])>([\s\S]*?)<\/\1>/g,
			(_, tag: string, inner: string) =>
				`<${tag} id="${slugger.slug(inner.replace(/<[^>]*>|&[#\w]+;/g, ''))}">${inner}</${tag}>`,
		);
}
