import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faultsOf, type Resources } from './package.ts';

describe('faultsOf', () => {
	const hashOf = (text: string): string =>
		`sha256:${createHash('sha256').update(text).digest('hex')}`;
	const messages = (resources: Resources, text: string): string[] =>
		faultsOf(resources, 'x.csv', Buffer.from(text)).map(({ message }) => message);

	it('stops at a file that is not the one the package names, and says what to do', () => {
		const other = new Map([['x.csv', { bytes: 1, hash: hashOf('b') }]]);
		expect(messages(other, 'a')).toEqual([
			expect.stringMatching(
				/^data\/x\.csv: checksum does not match: found .* run "npm run data:package"$/,
			),
		]);
		expect(messages(new Map(), 'a')[0]).toContain('data/x.csv: is not in data/datapackage.json');
		expect(messages(new Map([['x.csv', { bytes: 1, hash: hashOf('a') }]]), 'a')).toEqual([]);
	});

	it('counts rows, also where a cell holds line breaks', () => {
		const text = 'a,b\n1,"x\ny"\n2,z\n';
		const described = { bytes: text.length, hash: hashOf(text) };
		expect(messages(new Map([['x.csv', { ...described, rows: 2 }]]), text)).toEqual([]);
		expect(messages(new Map([['x.csv', { ...described, rows: 3 }]]), text)[0]).toContain(
			'data/x.csv: found 2 rows, expected 3 (data/datapackage.json)',
		);
	});
});
