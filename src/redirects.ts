/**
 * Swedish addresses that have been, or that readers may know, with where they lead now; the English
 * ones follow. An address that has been published never leads nowhere: when a slug must change, its
 * old form is added here.
 */
export const REDIRECTS: Readonly<Record<string, string>> = {
	// Malung took the name Malung-Sälen in 2008.
	'/kommuner/malung/': '/kommuner/malung-salen/',
};
