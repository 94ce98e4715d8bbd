import type {
	ApiIndicatorEntry,
	ApiSeries,
	ApiSimilarityFile,
	ApiSource,
} from '../../tables/api.ts';
import { isOwnIn } from '../../stats/municipality/profile.ts';

/** A measure that the likeness is made of, with where its values come from. */
export interface LikenessFeature {
	readonly indicator: ApiIndicatorEntry;
	readonly year: number;
	readonly logarithm: boolean;
	readonly sources: readonly ApiSource[];
	/** Whether the values are our own calculation. */
	readonly own: boolean;
}

/** The features of `similarity.json` with their indicators and sources, in its order. */
export const likenessFeatures = (
	{ features }: ApiSimilarityFile,
	indicatorOf: (id: string) => ApiIndicatorEntry,
	seriesOf: (id: string) => ApiSeries,
): readonly LikenessFeature[] =>
	features.map(({ indicator, year, transform, sources }) => ({
		indicator: indicatorOf(indicator),
		year,
		logarithm: transform === 'log',
		sources: seriesOf(indicator).sources.filter(({ id }) => sources.includes(id)),
		own: isOwnIn(seriesOf(indicator), year),
	}));
