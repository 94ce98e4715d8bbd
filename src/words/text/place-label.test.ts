import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../../scripts/read/municipalities.ts';
import { placeLabel, readPlaceLabel } from './place-label.ts';

describe('the label of a place', () => {
	it('says its name, then what is said of it', () => {
		expect(placeLabel('Ronneby', ['15,0 %, 2015', 'plats 1 av 290'])).toBe(
			'Ronneby: 15,0 %, 2015; plats 1 av 290',
		);
	});

	it('is read as it was written, whatever is said', () => {
		const name = fc.string().filter((text) => !text.includes(': ') && !text.endsWith(':'));
		const fact = fc.string().filter((text) => !/; |^ |;$/.test(text));
		fc.assert(
			fc.property(name, fc.array(fact, { minLength: 1 }), (said, facts) => {
				expect(readPlaceLabel(placeLabel(said, facts))).toEqual({ name: said, facts });
			}),
		);
	});

	it('has the whole name of every municipality there is', () => {
		const { municipalities } = readRegisters((path) => readFileSync(`data/${path}`, 'utf8'));
		const names = municipalities.map(({ name }) => name);
		expect(names).toHaveLength(290);
		expect(names.map((name) => readPlaceLabel(placeLabel(name, ['x: y; z'])).name)).toEqual(names);
	});

	it('has no facts where it is no label of a place', () => {
		expect(readPlaceLabel('Riket')).toEqual({ name: 'Riket', facts: [''] });
	});

	it('is taken apart nowhere else', () => {
		const others = globSync('src/**/*.ts').filter(
			(file) =>
				!/\.test\.ts$|place-label\.ts$/.test(file) &&
				/aria-?label[^;]*\.(split|slice|indexOf)\(/i.test(readFileSync(file, 'utf8')),
		);
		expect(others).toEqual([]);
	});
});
