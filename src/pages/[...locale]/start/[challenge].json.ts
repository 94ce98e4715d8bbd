import type { APIRoute, GetStaticPaths } from 'astro';
import { startPicture } from '../../../components/start/start-picture.ts';
import { challengePaths, type ChallengeProps } from '../_challenge-paths.ts';

export const getStaticPaths: GetStaticPaths = challengePaths;

/** A problem for the map of the start page, in words and classes: the script there only puts them in. */
export const GET: APIRoute<ChallengeProps> = ({ props: { challenge, locale } }) => {
	// The shapes are drawn already: what is left is a name and a class of each.
	const { areas: _, ...picture } = startPicture(challenge, locale);
	return new Response(JSON.stringify(picture), { headers: { 'Content-Type': 'application/json' } });
};
