/** What a card's address asks of its map besides its year, as the page that it was taken from has it. */
export interface MapState {
	/** "lan-05" for a county, "grupp-B3" for a group; null for the whole country. */
	readonly area: string | null;
	/** Code of the municipality that is marked. */
	readonly municipality: string | null;
	/** Circles by population instead of areas. */
	readonly circles: boolean;
	/** Which funds are marked: none, those aimed at the problem, all that are known. */
	readonly funds: 'inga' | 'riktade' | 'alla';
}

/** The map as it is served. */
export const PLAIN_MAP: MapState = {
	area: null,
	municipality: null,
	circles: false,
	funds: 'alla',
};

/** Names in the address, as on the pages of maps. */
export const STATE_NAMES = ['ar', 'kommun', 'omrade', 'vy', 'fonder'] as const;

/** What a query asks for, whether or not it is there. */
export function readMapState(query: URLSearchParams): MapState {
	const funds = query.get('fonder');
	return {
		area: query.get('omrade'),
		municipality: query.get('kommun'),
		circles: query.get('vy') === 'befolkning',
		funds: funds === 'inga' || funds === 'riktade' ? funds : 'alla',
	};
}

/** A year and a state as the query of a card; "" for the map as it is served. */
export function mapQuery(year: number | null, state: MapState): string {
	const { area, municipality, circles, funds } = state;
	const values: Readonly<Record<(typeof STATE_NAMES)[number], string | null>> = {
		ar: year === null ? null : String(year),
		kommun: municipality,
		omrade: area,
		vy: circles ? 'befolkning' : null,
		fonder: funds === 'alla' ? null : funds,
	};
	const asked = STATE_NAMES.flatMap((name) => {
		const value = values[name];
		return value === null ? [] : [[name, value]];
	});
	return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}

/** A county's municipalities begin with its two digits; a group's are given by a letter each. */
export function inArea(
	area: string,
	codes: readonly string[],
	{ groups, groupIds }: { readonly groups: string; readonly groupIds: readonly string[] },
): readonly boolean[] {
	const letter = groupIds.indexOf(area).toString(36);
	return area.startsWith('lan-')
		? codes.map((code) => code.startsWith(area.slice('lan-'.length)))
		: codes.map((_, place) => groups[place] === letter);
}
