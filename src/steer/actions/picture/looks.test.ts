import { expect, it } from 'vitest';
import { writtenLooks } from './looks.ts';

const looks =
	(values: Readonly<Record<string, string>>) =>
	(name: string): string =>
		values[name] ?? '';

it('writes what is another than a drawing program would take', () => {
	const values = { fill: 'rgb(1, 2, 3)', stroke: 'none', opacity: '1', 'stroke-width': '2px' };
	expect(writtenLooks('shape', looks(values))).toBe('fill:rgb(1, 2, 3);stroke-width:2px');
});

it('writes nothing of what looks as SVG itself has it', () => {
	expect(writtenLooks('shape', looks({ fill: 'rgb(0, 0, 0)', display: 'inline' }))).toBe('');
});

it('writes the letters of a text, and of nothing else', () => {
	const values = { 'font-family': '"Source Sans 3", sans-serif', 'stop-color': 'red' };
	expect(writtenLooks('text', looks(values))).toBe("font-family:'Source Sans 3', sans-serif");
	expect(writtenLooks('stop', looks(values))).toBe('stop-color:red');
	expect(writtenLooks('shape', looks(values))).toBe('');
});
