/** What the bundler tells of a module. */
export interface ModuleLinks {
	/** Modules that import it, and those that load it when it is needed. */
	readonly importers: readonly string[];
	readonly dynamicImporters: readonly string[];
}

/** What a page with an explorer needs as soon as it is seen. */
const EXPLORER = '/islands/explorer-parts.ts';
/** Those that only a page with an explorer has, and that come when they are asked for. */
const LATER =
	/\/islands\/(municipality-table|indicator-scatter|municipality-search|circle-view)\.ts$/;
const START = '/islands/start-map.ts';
/** What every page that loads parts by and by does it with. */
const LOADING = /preload-helper|\/islands\/when-near\.ts$/;

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
 * files of scripts and not fifteen: `near` loads parts, and has what all maps share; `shared` has what
 * an explorer and parts of other pages need; `explorer-parts` what only an explorer does. Null leaves
 * it to the bundler.
 *
 * What a module imports stands in the same file or in one named before it: no file needs another that
 * needs it.
 */
export function chunkName(
	id: string,
	linksOf: (id: string) => ModuleLinks | null,
): 'near' | 'shared' | 'explorer-parts' | null {
	if (LOADING.test(id)) return 'near';
	const roots = rootsOf(id, linksOf);
	const isFirst = roots.some((root) => root.endsWith(EXPLORER));
	const isOfExplorer = roots.every((root) => root.endsWith(EXPLORER) || LATER.test(root));
	if (isFirst && isOfExplorer) return 'explorer-parts';
	if (new Set(roots).size === 1) return null;
	if (roots.some((root) => root.endsWith(START))) return 'near';
	return isFirst ? 'shared' : null;
}
