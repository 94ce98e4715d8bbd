import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { listModels, type ListedModel } from '../../../../stats/models/model-count.ts';
import { modelPicture } from '../../../../subjects/share/model-picture.ts';
import type { Locale } from '../../../../tables/locale.ts';
import { localePaths } from '../../../../words/address.ts';
import { drawing } from '../_drawing.ts';

interface Props {
	readonly locale: Locale;
	readonly listed: ListedModel;
}

export const getStaticPaths = () =>
	listModels(api.models()).flatMap((listed) =>
		localePaths().map(({ params, props }) => ({
			params: { ...params, model: listed.model.id },
			props: { ...props, listed },
		})),
	);

/** The drawing of the picture that is shown where a model's page is shared. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { locale, listed } }) =>
	drawing(
		modelPicture({
			locale,
			listed,
			challenges: api.index().challenges.filter(({ id }) => listed.model.challenges.includes(id)),
		}),
	);
