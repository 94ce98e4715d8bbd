import type { Challenge } from '../../src/tables/challenge.ts';
import { describe, expect, it } from 'vitest';
import { readEntries } from './entries.ts';
import { INDICATOR } from '../../src/stats/indicator.fixture.ts';

describe('entries', () => {
	const name = { sv: 'n', en: 'n' };
	const entry = {
		...INDICATOR,
		id: 'x',
		challenge: 'c',
		name,
	};
	const challenge: Challenge = {
		id: 'c',
		name,
		short: null,
		summary: name,
		leads: [{ indicator: 'x', years: 3 }],
		without: null,
		targets: [],
	};
	const file = (name: string, content: unknown): { file: string; text: string } => ({
		file: name,
		text: JSON.stringify(content, null, 1),
	});
	const check = (changes: object, challenges: readonly object[] = [challenge]): void => {
		readEntries(file('c.json', challenges), file('i.json', [{ ...entry, ...changes }]));
	};

	it('tells all that is wrong in both files at once, each with its line', () => {
		const faults = (): void => {
			check({ decimals: 9, unit: 'procent' }, [{ ...challenge, targets: 'alla', colour: 'red' }]);
		};
		expect(faults).toThrow(/c\.json:\d+: 0\.targets: /);
		expect(faults).toThrow(/c\.json:\d+: 0: .*colour/);
		expect(faults).toThrow(/i\.json:\d+: 0\.unit: /);
		expect(faults).toThrow(/i\.json:\d+: 0\.decimals: .*<=4/);
		const between = (): void => {
			check({ challenge: 'd' });
		};
		expect(between).toThrow('i.json:2: indicator "x" has the challenge "d", expected one of c');
		expect(between).toThrow('challenge "c" names "x", expected one of its own indicators');
	});

	it('stops at a challenge that is there twice, with the line of the second', () => {
		expect(() => {
			check({}, [challenge, challenge]);
		}).toThrow('c.json:22: id: found "c" again, expected each id once');
	});

	it('stops at an indicator with no challenge, or with one that does not exist', () => {
		expect(() => {
			check({ challenge: null });
		}).toThrow('i.json:2: indicator "x" has no challenge, expected one of c');
		expect(() => {
			check({ challenge: 'd' });
		}).toThrow('i.json:2: indicator "x" has the challenge "d", expected one of c');
	});

	it('stops at a lead that must not be ranked', () => {
		expect(() => {
			check({ ranking: 'discouraged', unranked: name });
		}).toThrow(
			'indicator "x" can lead the challenge "c", so its ranking must be allowed or pooled',
		);
		expect(() => {
			check({ heavier: 'neutral' });
		}).toThrow('one end the heavier');
	});

	it('stops at phrases that no sentence can be made of', () => {
		const phrasesWith = (changes: object): object => ({
			phrases: { ...INDICATOR.phrases, sv: { ...INDICATOR.phrases.sv, ...changes } },
		});
		expect(() => {
			check(phrasesWith({ clause: 'var {value} under året' }));
		}).toThrow(/i\.json:\d+: 0\.phrases\.sv\.clause: .*expected \{value\} once, \{year\} once/);
		expect(() => {
			check(phrasesWith({ clause: 'var {value} {year} i {ort}' }));
		}).toThrow('no other braces');
		expect(() => {
			check(phrasesWith({ clause: 'var {value} {year}.' }));
		}).toThrow('expected no mark at the end');
		expect(() => {
			check(phrasesWith({ subject: 'andel unga' }));
		}).toThrow('expected a noun in its definite form first, such as "andelen"');
	});

	it('asks for words of values below zero where there can be such, and only there', () => {
		expect(() => {
			check({ range: [-10, 10] });
		}).toThrow(/0\.phrases\.(sv|en)\.below: .*expected a clause for values below zero/);
		const below = { below: 'föll med {value} {year}' };
		expect(() => {
			check({
				phrases: {
					sv: { ...INDICATOR.phrases.sv, ...below },
					en: { ...INDICATOR.phrases.en, ...below },
				},
			});
		}).toThrow(/0\.phrases\.sv\.below: .*else null/);
	});

	it('stops at a measure that is not ranked and does not say why', () => {
		expect(() => {
			check({ ranking: 'discouraged' });
		}).toThrow(/i\.json:\d+: 0\.unranked: (found .*, )?expected the reason/);
		expect(() => {
			check({ unranked: name });
		}).toThrow(/i\.json:\d+: 0\.unranked: (found .*, )?expected the reason/);
	});

	it.each<[string, object]>([
		['kpi: found "hej", expected the id of a series at Kolada', { kpi: 'hej' }],
		['kpi: found "n03921", expected the id', { kpi: 'n03921' }],
		['midpoint: found 5000, expected a value within the range', { midpoint: 5000 }],
		['midpoint: found -1, expected a value within the range', { midpoint: -1 }],
		['range: found [100,0], expected the least value, then the greatest', { range: [100, 0] }],
		['range: found [0,0], expected the least value', { range: [0, 0] }],
	])('stops at an indicator whose %s', (message, changes) => {
		expect(() => {
			check(changes);
		}).toThrow(`0.${message}`);
	});

	it('takes the id of a series, and a midpoint at either end of the range or in it', () => {
		for (const changes of [{ kpi: 'U01472' }, { midpoint: 0 }, { midpoint: 100 }, { midpoint: 7 }])
			expect(() => {
				check(changes);
			}).not.toThrow();
	});

	it('stops at a challenge that names an indicator of another', () => {
		const foreign = { ...challenge, without: { indicator: 'y', reason: name } };
		expect(() => {
			check({}, [foreign]);
		}).toThrow('challenge "c" names "y", expected one of its own indicators');
	});

	it('names the line of a field that does not fit, and refuses one that nobody asked for', () => {
		expect(() => {
			check({ decimals: 9 });
		}).toThrow(/i\.json:\d+: 0\.decimals: .*<=4/);
		expect(() => {
			check({ colour: 'red' });
		}).toThrow('colour');
	});
});
