import { classAt, type Audit } from './audit.ts';
import type { ChallengeFacts } from './facts.ts';
import { rankingIn, shownIn, type Measure, type Ranking } from './measure.ts';
import { spelled, type Language } from './spelled.ts';

/** What a map, a table and a legend show together: one measure of a challenge in one year. */
export interface Picture {
	readonly audit: Audit;
	readonly challenge: ChallengeFacts;
	readonly measure: Measure;
	readonly year: number;
	readonly language: Language;
	/** Figures as shown, by municipality. */
	readonly figures: ReadonlyMap<string, bigint>;
	readonly ranking: Ranking;
	/** The classes' names in the style sheet, from the lowest class, as the legend has them. */
	readonly tones: readonly string[];
}

/** A picture as a page opens with it, or of another year that a reader has chosen. */
export function pictureOf(
	chosen: Pick<Picture, 'audit' | 'challenge' | 'measure' | 'year' | 'language' | 'tones'>,
): Picture {
	const { measure, year } = chosen;
	if (year === measure.latest) {
		return { ...chosen, figures: measure.figures, ranking: measure.ranking };
	}
	const { indicator, observations } = measure;
	return {
		...chosen,
		figures: shownIn(indicator, observations, year),
		ranking: rankingIn(indicator, observations, year),
	};
}

/** The reason why a municipality has no value; empty where it has one. */
export function gapOf({ measure, year }: Picture, code: string): string {
	const observed = measure.observations.places.get(code)?.get(year);
	return observed && 'missing' in observed ? observed.missing : '';
}

/** The figure of a municipality as it should stand in text, or the reason for its absence. */
export function figureText(picture: Picture, code: string): string {
	const units = picture.figures.get(code);
	if (units === undefined) return gapOf(picture, code);
	return spelled(units, picture.measure.indicator.decimals, picture.language);
}

/** The class of a municipality as the style sheet names it, or the pattern of its gap. */
export function toneText(picture: Picture, code: string): string {
	const { audit, figures, measure, tones } = picture;
	const units = figures.get(code);
	if (units === undefined) return `m-${gapOf(picture, code)}`;
	return tones[classAt(units, audit.bounds.get(measure.indicator.id) ?? [])] ?? 'no class';
}

/** The tone or the pattern among the names of an element's classes. */
export const toneIn = (classes: string): string =>
	classes.split(' ').find((name) => /^[tm]-/.test(name)) ?? '';
