import type { MiddlewareHandler } from 'astro';
import { htmlUnderPath, jsonUnderPath } from './under-path.ts';

/** The path that the site is published under, from SITE_URL: "/karta", or empty where it has none. */
const PATH = import.meta.env.BASE_URL.replace(/\/$/, '');

const KINDS: readonly (readonly [RegExp, (text: string, path: string) => string])[] = [
	[/^text\/html\b/, htmlUnderPath],
	[/^application\/json\b/, jsonUnderPath],
];

/**
 * Puts the path that the site is published under before its own addresses, in all pages and in the
 * files that their scripts fetch. So a link is written as if the site lay at the root, and works
 * under any path.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next();
	const type = response.headers.get('Content-Type') ?? '';
	const [, underPath] = KINDS.find(([kind]) => kind.test(type)) ?? [];
	return PATH === '' || underPath === undefined
		? response
		: new Response(underPath(await response.text(), PATH), response);
};
