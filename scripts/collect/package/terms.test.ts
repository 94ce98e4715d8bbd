import { expect, test } from 'vitest';
import { licensesOf } from './terms.ts';

test('terms that several sources share are named once', () => {
	const names = licensesOf(['Koladas villkor; CC-BY-4.0', 'CC-BY-4.0', 'CC0-1.0']).map(
		({ name, title }) => name ?? title,
	);
	expect(names).toEqual([
		'CC-BY-4.0',
		'CC0-1.0',
		'Koladas villkor: fri användning, ange "Källa: Kolada", dock inte för egna beräkningar',
	]);
});

test('terms that are not known here are refused', () => {
	expect(() => licensesOf(['CC-BY-NC-4.0'])).toThrow(
		'data/sources.json: found license "CC-BY-NC-4.0", expected one of CC0-1.0',
	);
});
