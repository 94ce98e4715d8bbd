import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import * as api from '../../api/read.ts';
import { baseRate, countBySize } from '../../stats/money/base-rate.ts';
import { LOCALES } from '../../tables/locale.ts';

/** By pattern, and as what the container draws: to the compiler alone an endpoint is no page. */
const endpoints = import.meta.glob<AstroComponentFactory>(
	'./dela/{utmaningar,behov-och-fonder}/*.svg.ts',
);

const [challenge] = api.index().challenges.filter(({ window }) => window !== null);
const { smallest, largest } = baseRate(countBySize(api.municipalities(), api.funds().funds));

describe.each(Object.keys(endpoints))('the picture that is shared by %s', (file) => {
	it.each(LOCALES)('has the base rate beside what it counts (%s)', async (locale) => {
		const endpoint = await endpoints[file]?.();
		if (!endpoint || !challenge) throw new Error(`${file} draws nothing`);
		const container = await AstroContainer.create();
		const drawing = await container.renderToResponse(endpoint, {
			routeType: 'endpoint',
			props: { locale, challenge },
		});
		const said = (await drawing.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
		for (const share of [smallest, largest]) {
			expect(said).toMatch(new RegExp(`(?<![\\d,.])${Math.round(share)} ?(%|procent|per cent)`));
		}
	});
});
