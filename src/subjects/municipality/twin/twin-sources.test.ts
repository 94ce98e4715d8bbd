import { expect, it } from 'vitest';
import type { ApiSource } from '../../../tables/api.ts';
import type { ProfileRow } from '../../../stats/municipality/profile.ts';
import type { TwinFacts } from './twin-facts.ts';
import { idsOf, sourcesText } from './twin-sources.ts';

const source = (id: string, over: Partial<ApiSource> = {}): ApiSource => ({
	id,
	publisher: 'RKA, Kolada',
	kpi: id.toUpperCase(),
	table: null,
	title: `Fil ${id}`,
	archive: null,
	retrieved: '2024-08-30',
	sha256: `0123456789${id}`.padEnd(64, '0'),
	license: 'Koladas villkor',
	credit: { sv: 'Källa: Kolada', en: 'Source: Kolada' },
	processing: null,
	inputs: [],
	years: [2000, 2022],
	...over,
});
const row = (...sources: ApiSource[]): ProfileRow =>
	({ indicator: { latest: 2022 }, series: { sources } }) as unknown as ProfileRow;

/** Our own calculation, of two files that publish no such figure themselves. */
const own = source('own', { kpi: null, sha256: null, inputs: ['n2', 'scb'] });
const scb = source('scb', {
	kpi: null,
	table: 'BE0101',
	license: 'CC0',
	credit: { sv: 'Källa: SCB', en: 'Source: SCB' },
	years: null,
});
const rows = [
	row(source('n1'), source('old', { years: [1990, 1999] })),
	row(own, source('n2', { years: null }), scb),
	row(source('n1')),
];

it('names the files that the latest figure is from: those behind it, where we have calculated it', () => {
	expect(rows.map(idsOf)).toEqual([['N1'], ['N2', 'BE0101'], ['N1']]);
});

it('has every file once with its checksum, and once what files share', () => {
	const facts = { locale: 'sv', challenges: [{ rows }], context: [] } as unknown as TwinFacts;
	expect(sourcesText(facts).split('\n').slice(-2)).toEqual([
		'- Källa: Kolada; hämtad 2024-08-30; villkor: Koladas villkor: N1 `0123456789n1`, N2 `0123456789n2`',
		expect.stringMatching(/^- Källa: SCB; .*: BE0101 `0123456789sc`$/),
	]);
});
