import type { APIRoute } from 'astro';
import { licenseNotices, noticesText, SHIPPED } from '../license-notices.ts';

export const GET: APIRoute = () =>
	new Response(noticesText(licenseNotices(SHIPPED, 'node_modules')), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
