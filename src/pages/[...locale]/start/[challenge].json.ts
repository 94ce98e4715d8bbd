import type { APIRoute } from 'astro';
import { startPicture } from '../../../subjects/need/start-picture.ts';
import { startGiven } from '../_start-given.ts';
import { challengePaths, type ChallengeProps } from '../_challenge-paths.ts';

export const getStaticPaths = challengePaths;

/** A problem for the map of the start page, in words and classes: the script there only puts them in. */
export const GET: APIRoute<ChallengeProps> = ({ props: { challenge, locale } }) => {
	// The shapes are drawn already: what is left is a name and a class of each.
	const { picture } = startPicture(startGiven(challenge), locale);
	return new Response(JSON.stringify(picture), { headers: { 'Content-Type': 'application/json' } });
};
