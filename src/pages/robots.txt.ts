import type { APIRoute } from 'astro';
import { robotsText } from '../robots-text.ts';

export const GET: APIRoute = ({ site }) => {
	if (!site) throw new Error('astro.config.mjs names no site');
	return new Response(robotsText(site), { headers: { 'Content-Type': 'text/plain' } });
};
