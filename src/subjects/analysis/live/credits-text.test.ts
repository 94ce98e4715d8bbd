import { expect, it } from 'vitest';
import type { ApiSeries } from '../../../tables/api.ts';
import { creditsText } from './credits-text.ts';

const of = (...credits: readonly string[]) =>
	({ sources: credits.map((sv) => ({ credit: { sv, en: sv } })) }) as unknown as ApiSeries;

it('credits each publisher once, under one word, and our own calculation last', () => {
	expect(
		creditsText(
			[of('Egen beräkning (Utmaningskartan)', 'Källa: SCB'), of('Källa: Kolada', 'Källa: SCB')],
			'sv',
		),
	).toBe('Källa: SCB; Kolada; Egen beräkning (Utmaningskartan).');
});
