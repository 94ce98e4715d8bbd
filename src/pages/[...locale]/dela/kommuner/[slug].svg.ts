import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { factsOf } from '../../../../api/sentence-facts.ts';
import { locator } from '../../../../draw/locator.ts';
import { drawPlacing, type PlacingDrawn } from '../../../../draw/placing-drawn.ts';
import { placing, problemRow, type Placing } from '../../../../stats/municipality/problem-row.ts';
import { municipalityPicture } from '../../../../subjects/share/municipality-picture.ts';
import { municipalityPaths, type MunicipalityProps } from '../../kommuner/_municipality-paths.ts';
import { drawing } from '../_drawing.ts';

export const getStaticPaths = municipalityPaths;

/** What all the pictures share, worked out once. */
interface Shared {
	readonly placings: readonly Placing[];
	readonly drawn: ReadonlyMap<string, PlacingDrawn>;
}

let shared: Shared | undefined;

function sharedByAll(): Shared {
	if (shared) return shared;
	const placings = api
		.index()
		.challenges.map((challenge) =>
			placing(
				challenge,
				api.indicator(challenge.lead),
				api.series(challenge.lead),
				api.need()[challenge.id],
			),
		);
	shared = {
		placings,
		drawn: new Map(placings.map((each) => [each.challenge.id, drawPlacing(each)])),
	};
	return shared;
}

/** Units along the longer side of the county: one is less than a pixel of the picture. */
const COUNTY_UNITS = 420;

/** The drawing of the picture that is shown where a municipality's page is shared. */
export const GET: APIRoute<MunicipalityProps> = ({ props: { locale, municipality } }) => {
	const { placings, drawn } = sharedByAll();
	return drawing(
		municipalityPicture({
			locale,
			municipality,
			facts: factsOf(municipality),
			rows: placings.map((each) => problemRow(each, municipality, [])),
			drawn,
			locator: locator(api.topology(), municipality.code, COUNTY_UNITS),
		}),
	);
};
