import { expect, test } from 'vitest';
import { openArchive, sha256Of } from './archive.ts';

test('the checksum is that of FIPS 180-4’s example "abc"', () => {
	expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a file that is not there is named', async () => {
	await expect(openArchive('/nowhere').read('stats/x.csv')).rejects.toThrow(
		'stats/x.csv: found no such file, expected a file of the archive',
	);
});
