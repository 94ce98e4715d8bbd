import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('npm ci says only what is wrong, so that what npm start says fits on the same screen', () => {
	const settings = readFileSync('.npmrc', 'utf8').split(/\r?\n/);
	expect(settings.filter((line) => line.startsWith('loglevel'))).toEqual(['loglevel=error']);
});
