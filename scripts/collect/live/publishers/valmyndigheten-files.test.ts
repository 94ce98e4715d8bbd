import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../loopback/valmyndigheten.fixture.ts';
import { countOf, ELECTION_2026, finalFiles } from './valmyndigheten-files.ts';

describe('whatever comes', () => {
	it('a list is read, or refused in a sentence', () => {
		fc.assert(
			fc.property(fc.string(), (list) => {
				try {
					expect(finalFiles(list, ELECTION_2026, 'x').size).toBe(0);
				} catch (error) {
					expect(String(error)).toMatch(/found .+, expected /s);
				}
			}),
		);
	});

	it('a document is a count that goes together, or is refused in a sentence', () => {
		const number = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null));
		const area = fc.record(
			{
				kod: fc.constantFrom('0114', '0115', 114),
				antalValdistriktRaknade: number,
				antalValdistriktSomSkaRaknas: number,
				totaltAntalRoster: number,
				antalRostberattigade: number,
				valdeltagande: number,
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(area, (valomrade) => {
				const found = resultOf(
					'0114',
					{ votes: 1, entitled: 2, counted: 1, districts: 1 },
					{ valomrade },
				);
				try {
					const { votes, entitled, counted, districts } = countOf(
						found,
						'0114',
						ELECTION_2026,
						'x',
					);
					expect(votes <= entitled && counted <= districts).toBe(true);
				} catch (error) {
					expect(String(error)).toMatch(/found .+, expected /s);
				}
			}),
		);
	});
});
