import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlUnderPath, jsonUnderPath } from './under-path.ts';

const PATH = '/karta';

describe('htmlUnderPath', () => {
	it.each([
		['<a href="/om/">Om</a>', '<a href="/karta/om/">Om</a>'],
		["<form action='/kommuner/'>", "<form action='/karta/kommuner/'>"],
		[
			'<use data-href=/problemkartor.svg#missbruk>',
			'<use data-href=/karta/problemkartor.svg#missbruk>',
		],
		['<a class="/" href="/">', '<a class="/karta/" href="/karta/">'],
		[
			'<a title="a" href="/jamfor/?a=1&amp;b=2">',
			'<a title="a" href="/karta/jamfor/?a=1&amp;b=2">',
		],
		['<template><a href="/x/"></a></template>', '<template><a href="/karta/x/"></a></template>'],
	])('%s', (html, expected) => {
		expect(htmlUnderPath(html, PATH)).toBe(expected);
	});

	it.each([
		'<a href="https://example.org/om/">',
		'<a href="//example.org/">',
		'<a href="#karta">',
		'<script src="/karta/_astro/a.js"></script>',
		'<p>Från / till /om/ &amp; <code>"/om/"</code></p>',
		'<script>const path = ["/om/"];</script>',
		'<style>a { background: url(/karta/_astro/a.woff2) }</style>',
		'<!-- <a href="/om/"> -->',
	])('leaves %s', (html) => {
		expect(htmlUnderPath(html, PATH)).toBe(html);
	});

	it('reaches addresses in the JSON of a page, and in no other script', () => {
		const page = (inJson: string, inLd: string): string =>
			`<script type="application/json">{"a":"${inJson}","b":["${inJson}","x"],"c":"d/e"}</script>` +
			`<script type="application/ld+json">{"url":"${inLd}"}</script><a href=x>`;
		expect(htmlUnderPath(page('/om/', 'https://example.org/om/'), PATH)).toBe(
			page('/karta/om/', 'https://example.org/om/'),
		);
	});

	it('is undone by taking the path away, whatever stands in the page', () => {
		const page = fc
			.array(
				fc.constantFrom(
					'<a href="/a/">',
					'<b>',
					'</a>',
					' / ',
					'"',
					'<i a=/b/>',
					'&amp;',
					'é',
					'<script type="application/json">["/c/"]</script>',
				),
			)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(page, (html) => {
				expect(htmlUnderPath(html, '/zz').replaceAll('/zz', '')).toBe(html);
			}),
		);
	});
});

describe('jsonUnderPath', () => {
	it('puts the path before every text that begins with one slash, and changes nothing else', () => {
		const put = (value: unknown): unknown =>
			typeof value === 'string' && /^\/(?!\/)/.test(value)
				? PATH + value
				: Array.isArray(value)
					? value.map(put)
					: typeof value === 'object' && value !== null
						? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each)]))
						: value;
		const text = fc.oneof(
			fc.string(),
			fc.constantFrom('/om/', '//x', ':"/a', ',"/a', '["/a', '\\"/a', '/'),
		);
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ maxDepth: 3 },
				text,
				fc.integer(),
				fc.array(tie('value')),
				// Names of our own files never begin with a slash.
				fc.dictionary(
					fc.string().filter((key) => !key.includes('/')),
					tie('value'),
				),
			),
		}));
		fc.assert(
			fc.property(value, (any) => {
				expect(JSON.parse(jsonUnderPath(JSON.stringify([any]), PATH))).toEqual(put([any]));
			}),
		);
	});
});
