import type { APIRoute } from 'astro';
import { frozen } from '../../../api/frozen.ts';
import * as api from '../../../api/read.ts';
import { claimFigures, NEWEST, type PlaceFigures } from '../../../stats/claim-figures.ts';
import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../../tables/api.ts';
import { COUNTRY } from '../../../tables/code.ts';

/** A release, as far as figures can be quoted from it. */
interface Release {
	readonly index: { readonly indicators: readonly ApiIndicatorEntry[] };
	readonly municipalities: readonly ApiMunicipality[];
	readonly series: (id: string) => ApiSeries;
}

const releases: ReadonlyMap<string, Release> = new Map<string, Release>([
	[NEWEST, { index: api.index(), municipalities: api.municipalities(), series: api.series }],
	...api.frozenReleases().map(({ date }): [string, Release] => [date, frozen(date)]),
]);

export const getStaticPaths = (): { params: { release: string; code: string } }[] =>
	[...releases].flatMap(([release, { municipalities }]) =>
		[COUNTRY, ...municipalities.map(({ code }) => code)].map((code) => ({
			params: { release, code },
		})),
	);

/** All figures of a place in a release, for the page of quoted figures. */
export const GET: APIRoute = ({ params: { release = '', code = '' } }) => {
	const of = releases.get(release);
	if (!of) throw new Error(`no release "${release}"`);
	const figures: PlaceFigures = Object.fromEntries(
		of.index.indicators.map(({ id }) => [id, claimFigures(of.series(id), code)]),
	);
	return new Response(JSON.stringify(figures), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
