/** What the bundler tells of a module. */
export interface ModuleLinks {
	/** Modules that import it, and those that load it when it is needed. */
	readonly importers: readonly string[];
	readonly dynamicImporters: readonly string[];
}

/** What a page with an explorer needs as soon as it is seen. */
const EXPLORER = '/indicator/explorer-parts.ts';
/** Those that only a page with an explorer has, and that come when they are asked for. */
const LATER =
	/\/indicator\/(municipality-table|indicator-scatter|municipality-search|circle-view|legend-drawing|country-shown)\.ts$/;
/** What a page with a map needs as soon as it is seen, one of each kind of page. */
const MAPS =
	/\/indicator\/explorer-parts\.ts$|\/need\/start-map\.ts$|\/NeedList\.astro|\/behov-och-fonder\/index\.astro/;
/** A script of a page itself. */
const OF_PAGE = /\.astro(\?|$)/;
/** What every page that loads parts by and by does it with. */
const LOADING = /preload-helper|\/steer\/when-near\.ts$/;
/** So small that no page without a map should fetch what maps are made of for its sake; it needs no other. */
const SMALL = '/words/text/listing.ts';

/** The modules that load a module with them: those that are loaded on their own, up its importers. */
function rootsOf(
	id: string,
	linksOf: (id: string) => ModuleLinks | null,
	seen = new Set<string>(),
): readonly string[] {
	if (seen.has(id)) return [];
	seen.add(id);
	const { importers, dynamicImporters } = linksOf(id) ?? { importers: [], dynamicImporters: [] };
	const own = dynamicImporters.length > 0 || importers.length === 0 ? [id] : [];
	return [...own, ...importers.flatMap((importer) => rootsOf(importer, linksOf, seen))];
}

/**
 * The file that a module of the site's scripts goes into, so that a page with a map is whole after a few
 * files of scripts and not fifteen, and a page without one loads nothing for maps: `near` is what both
 * kinds of pages need; `map` what several pages with a map do, or parts that come later; `explorer-parts`
 * what only an explorer does. Null leaves it to the bundler.
 *
 * What a module imports stands in the same file or in one named before it: no file needs another that
 * needs it.
 */
export function chunkName(
	id: string,
	linksOf: (id: string) => ModuleLinks | null,
): 'near' | 'map' | 'explorer-parts' | null {
	if (LOADING.test(id)) return 'near';
	const roots = [...new Set(rootsOf(id, linksOf))];
	if (!roots.some((root) => MAPS.test(root))) return null;
	if (id.endsWith(SMALL)) return 'near';
	if (roots.some((root) => OF_PAGE.test(root) && !MAPS.test(root))) return 'near';
	const isFirst = roots.some((root) => root.endsWith(EXPLORER));
	if (isFirst && roots.every((root) => root.endsWith(EXPLORER) || LATER.test(root))) {
		return 'explorer-parts';
	}
	return roots.length > 1 ? 'map' : null;
}
