import type { APIRoute } from 'astro';
import * as api from '../api/read.ts';
import { llmsText } from '../llms-text.ts';

export const GET: APIRoute = ({ site }) => {
	if (!site) throw new Error('astro.config.mjs names no site');
	const [first] = api.municipalities();
	const text = llmsText(site, api.index().release, first?.slug ?? '');
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
