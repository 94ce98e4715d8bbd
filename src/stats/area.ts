import type { ApiMunicipality } from '../tables/api.ts';
import type { Locale } from '../tables/locale.ts';

/** A county or a group of municipalities that the reader can put in focus. */
export interface Area {
	/** As in the address: "lan-05" for a county, "grupp-B3" for a group of SKR's. */
	readonly id: string;
	readonly kind: 'county' | 'group';
	readonly name: string;
	/** Codes of its municipalities. */
	readonly members: readonly string[];
}

/** All counties by the Swedish alphabet, then all groups by their code. */
export function areasOf(
	municipalities: readonly ApiMunicipality[],
	locale: Locale,
): readonly Area[] {
	const areas = new Map<string, Area>();
	const add = (
		kind: Area['kind'],
		id: string,
		place: { readonly name: string; readonly nameEn: string },
		code: string,
	): void => {
		const members = [...(areas.get(id)?.members ?? []), code];
		areas.set(id, { id, kind, name: locale === 'sv' ? place.name : place.nameEn, members });
	};
	for (const { code, county, group } of municipalities) {
		add('county', `lan-${county.code}`, county, code);
		add('group', `grupp-${group.code}`, group, code);
	}
	const all = [...areas.values()];
	const collator = new Intl.Collator('sv-SE');
	return [
		...all.filter(({ kind }) => kind === 'county').sort((a, b) => collator.compare(a.name, b.name)),
		...all.filter(({ kind }) => kind === 'group').sort((a, b) => (a.id < b.id ? -1 : 1)),
	];
}
