import { expect, it } from 'vitest';
import { dataFiles } from './data-files.ts';
import { lackingFile } from './lacking-file.ts';

it('names the file, and the program that writes it where there is one', () => {
	expect(lackingFile('counties.csv').message).toBe(
		'data/counties.csv: is not there or cannot be read',
	);
	expect(lackingFile('grouping.json').message).toContain('run "npm run measure"');
});

it('is what describing the data says too', () => {
	const { read } = dataFiles('/nowhere', new Map());
	expect(() => read('grouping.json')).toThrow(
		/^data\/grouping\.json: is not there .*run "npm run measure"/,
	);
});
