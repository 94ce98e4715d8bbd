import type { Files } from '../release.ts';

/**
 * What an editor should know of the release that is published: that it is not frozen yet, or that its
 * figures are others than those that were frozen under its date; null where there is nothing to say.
 */
export function frozenNote(
	release: string,
	api: Files,
	frozen: ReadonlyMap<string, Files>,
): string | null {
	const kept = frozen.get(release);
	if (kept === undefined) return `The release of ${release} is not frozen: npm run release`;
	const changed = [...kept].filter(
		([path, text]) => path.startsWith('indicators/') && api.get(path) !== text,
	);
	return changed.length === 0
		? null
		: `The release of ${release} is frozen with other figures (${changed[0]?.[0] ?? ''}): give this one a date of its own with npm run data:package -- --release "$(date +%F)"`;
}
