import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { nameTargets } from '../../../../stats/money/fund-target.ts';
import { fundPicture } from '../../../../subjects/share/fund-picture.ts';
import type { Fund } from '../../../../tables/api/fund.ts';
import type { Locale } from '../../../../tables/locale.ts';
import { localePaths } from '../../../../words/address.ts';
import { drawing } from '../_drawing.ts';

interface Props {
	readonly locale: Locale;
	readonly fund: Fund;
}

export const getStaticPaths = () =>
	api.funds().funds.flatMap((fund) =>
		localePaths().map(({ params, props }) => ({
			params: { ...params, id: fund.id },
			props: { ...props, fund },
		})),
	);

/** The drawing of the picture that is shown where a fund's page is shared. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { locale, fund } }) => {
	const { challenges, release } = api.index();
	return drawing(
		fundPicture({
			locale,
			fund,
			targets: nameTargets(fund.targets, api.funds().targets, challenges),
			end: Number(release.slice(0, 4)),
		}),
	);
};
