import { expect, it } from 'vitest';
import { viewAddress } from './view-address.ts';
import { explorerSpec } from '../../indicator/explorer-choices.ts';
import { readFollowing } from '../../../steer/spec.ts';
import type { Offer } from '../../indicator/view.ts';

const order = { column: 'namn', descending: false } as const;
const offered = (id: string, latest: number) => ({
	id,
	years: [2014, 2015, latest],
	latest,
	hasTargets: true,
	order,
});
const offer: Offer = {
	indicators: [offered('unga-arbetslosa', 2024), offered('unga-utanfor', 2023)],
	municipalities: new Set(['0581']),
	areas: new Set(),
	against: [],
	table: true,
};
const measure = (id: string, latest: number) => ({ id, latest, challenge: 'ungdomsarbetsloshet' });

it('leaves out what the page shows by itself', () => {
	const lead = measure('unga-arbetslosa', 2024);
	expect(viewAddress(lead, 'unga-arbetslosa', 2024, '0581')).toBe(
		'/utmaningar/ungdomsarbetsloshet/?kommun=0581',
	);
});

it.each([
	['unga-arbetslosa', 2024, 2024],
	['unga-arbetslosa', 2024, 2015],
	['unga-utanfor', 2023, 2023],
	['unga-utanfor', 2023, 2014],
])('of %s (latest %i) in %i is read by the page as it was meant', (id, latest, year) => {
	const address = viewAddress(measure(id, latest), 'unga-arbetslosa', year, '0581');
	const { view, unknown } = readFollowing(
		new URL(address, 'https://x.se').search,
		explorerSpec(offer),
	);
	expect(unknown).toEqual([]);
	expect(view).toMatchObject({ indicator: id, year, municipality: '0581' });
});

it('leads to the definition of a measure that has no page', () => {
	expect(viewAddress({ id: 'befolkning', latest: 2025, challenge: null }, null, 2025, '0581')).toBe(
		'/data/befolkning/',
	);
});
