import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { dataPackage } from './data-package.ts';

const RELEASE = '2026-01-02';

it('the data package begins with a text to read, and holds every file of the data as it stands', () => {
	const files = unzipSync(dataPackage('data', RELEASE));
	expect(strFromU8(files['LÄSMIG.txt'] ?? new Uint8Array())).toContain(RELEASE);
	const { resources } = JSON.parse(
		strFromU8(files['data/datapackage.json'] ?? new Uint8Array()),
	) as {
		resources: { path: string; bytes: number }[];
	};
	for (const { path, bytes } of resources) expect(files[`data/${path}`]?.length, path).toBe(bytes);
	// For programs that know CSV on the Web.
	expect(files['data/csv-metadata.json']).toBeDefined();
});
