import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFarPeer } from './far-peer.ts';

describe('isFarPeer', () => {
	it('warns of those that are not among the nearer half', () => {
		expect(isFarPeer(1, 289)).toBe(false);
		expect(isFarPeer(144, 289)).toBe(false);
		expect(isFarPeer(145, 289)).toBe(true);
		expect(isFarPeer(187, 289)).toBe(true);
		expect(isFarPeer(145, 290)).toBe(false);
	});

	it('warns of one that is farther than another that it warns of', () => {
		const place = fc.integer({ min: 1, max: 289 });
		fc.assert(
			fc.property(place, place, (a, b) => {
				if (isFarPeer(Math.min(a, b), 289)) expect(isFarPeer(Math.max(a, b), 289)).toBe(true);
			}),
		);
	});
});
