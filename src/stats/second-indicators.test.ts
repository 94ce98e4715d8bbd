import type { Ranking } from '../tables/indicators.ts';
import { expect, it } from 'vitest';
import { secondIndicators } from './second-indicators.ts';

const each = (id: string, ranking: Ranking = 'allowed'): { id: string; ranking: Ranking } => ({
	id,
	ranking,
});

it('offers the tax base and unemployment first, and never a survey', () => {
	const all = [
		each('unga-arbetslosa'),
		each('tillit', 'discouraged'),
		each('befolkning', 'not-applicable'),
		each('skattekraft'),
	];
	expect(secondIndicators(all, []).map(({ id }) => id)).toEqual([
		'skattekraft',
		'unga-arbetslosa',
		'befolkning',
	]);
});

it('sets a measure against another problem first, not against its own share', () => {
	const all = [each('skattekraft'), each('skattekraft-andel'), each('unga-arbetslosa')];
	expect(secondIndicators(all, ['skattekraft-andel', 'skattekraft']).map(({ id }) => id)).toEqual([
		'unga-arbetslosa',
		'skattekraft',
		'skattekraft-andel',
	]);
});

it('does with what there is', () => {
	expect(secondIndicators([each('tillit', 'discouraged')], [])).toEqual([]);
	expect(secondIndicators([each('ohalsotal')], ['ohalsotal']).map(({ id }) => id)).toEqual([
		'ohalsotal',
	]);
});
