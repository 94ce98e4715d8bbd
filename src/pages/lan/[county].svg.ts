import type { APIRoute, GetStaticPaths } from 'astro';
import * as api from '../../api/read.ts';
import { COUNTY_BOX, countyInset } from '../../draw/county-inset.ts';
import { fundMarks } from '../../draw/fund-marks.ts';
import { insetNames } from '../../draw/inset-names.ts';
import { isKnown, knownMoney } from '../../stats/municipality/profile.ts';
import { countyOf, isMunicipalityCode } from '../../tables/code.ts';
import { escapeHtml } from '../../words/text/figure-text.ts';

/**
 * A county by itself, drawn when it is chosen on the page of all municipalities: its municipalities, the
 * places of the rings of those with a known fund, and names where there is room. Pages draw from it with
 * `<use>` and give it colours. Names are Swedish in both languages.
 */
interface Props {
	county: string;
}

/** Radius of a ring, in units of the box. */
const RING = 17;
/** A ring and the air round it. */
const ROOM = 24;

export const getStaticPaths: GetStaticPaths = () =>
	[...new Set(api.municipalities().map(({ county }) => county.code))].map((county) => ({
		params: { county },
		props: { county },
	}));

export const GET: APIRoute<Props> = ({ props: { county } }) => {
	const { funds } = api.funds();
	const members = api.municipalities().filter(({ code }) => countyOf(code) === county);
	const known = members
		.map(({ code }) => code)
		.filter((code) => isKnown(knownMoney(funds.filter((fund) => fund.code === code))))
		.filter(isMunicipalityCode);
	const shapes = countyInset(api.topology(), county);
	const { marks } = fundMarks(shapes, known, ROOM);
	const viewBox = [0, 0, COUNTY_BOX.width, COUNTY_BOX.height] as const;
	const names = insetNames({ shapes, viewBox }, members, marks, members.length);
	const land = [...shapes.values()].map(
		({ path }) => `<path vector-effect="non-scaling-stroke" d="${path}"/>`,
	);
	const rings = marks.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${RING}"/>`);
	const texts = names.map(({ name, x, y }) => `<text x="${x}" y="${y}">${escapeHtml(name)}</text>`);
	return new Response(
		`<svg xmlns="http://www.w3.org/2000/svg"><g id="land">${land.join('')}</g><g id="ringar">${rings.join('')}</g><g id="namn">${texts.join('')}</g></svg>\n`,
		{ headers: { 'Content-Type': 'image/svg+xml' } },
	);
};
