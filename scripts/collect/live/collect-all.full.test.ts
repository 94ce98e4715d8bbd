import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gathered } from './collect-live.ts';
import { accepted, collectingFrom, holdings, standing } from './collecting.fixture.ts';
import { loopback, type Loopback } from './loopback/server.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'live-'));
let server: Loopback;
beforeAll(async () => {
	server = await loopback(holdings(standing));
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});

describe('collecting all that stands from the publishers', () => {
	let first: Gathered;
	let asked: readonly string[];
	beforeAll(async () => {
		first = await collectingFrom(server, [], { stands: standing, folder: join(root, 'first') });
		asked = [...server.asked];
	}, 120_000);

	it('gives the same figures and reasons in every cell', () => {
		const now = accepted(first, standing).tables;
		expect([...now.keys()]).toEqual([...standing.tables.keys()]);
		for (const [id, text] of standing.tables) {
			const rows = (now.get(id) ?? '').split('\n').map((line) => line.split(','));
			const other = text.split('\n').filter((line, at) => {
				const [place, year, value = '', status] = line.split(',');
				const [p, y, v = '', s] = rows[at] ?? [];
				// What we compute of whole numbers has more decimals than the copy of it that stood.
				const near = id === 'flyttnetto' ? 0.006 : 2e-6;
				const isSame = v === value || Math.abs(Number(v) - Number(value)) < near;
				return !(p === place && y === year && s === status && isSame);
			});
			expect(other, id).toEqual([]);
		}
	});

	it('gives the same bytes of every series that stood from the publisher itself', () => {
		const rewritten = [...first.files.keys()].filter((path) => path.startsWith('observations/'));
		for (const path of rewritten) {
			const id = path.slice('observations/'.length, -4);
			const stood = standing.tables.get(id) ?? '';
			// Others' copies, and what we computed, have another source now.
			expect(
				/,(did-kolada|projekt-kolada|scb-flyttnetto|scb-forsorjningskvot|scb-sysselsattning|egen)-?/.test(
					stood,
				),
				id,
			).toBe(true);
		}
		expect(rewritten).not.toContain('observations/unga-arbetslosa.csv');
		expect(rewritten).not.toContain('observations/befolkning.csv');
		expect(rewritten).not.toContain('observations/valdeltagande.csv');
	});

	it('asks for at most 25 ids at once', () => {
		expect(asked.length).toBeGreaterThan(100);
		for (const path of asked) {
			for (const part of path.split(/[/?]/)) expect(part.split(',').length).toBeLessThanOrEqual(25);
		}
	});

	it('asks for the final count of every municipality', () => {
		const files = asked.filter((path) => path.includes('/val2026/s/kf/'));
		expect(new Set(files).size).toBe(standing.municipalities.length);
	});

	it('changes nothing when it is run again', async () => {
		const again = await collectingFrom(server, [], {
			stands: accepted(first, standing),
			folder: join(root, 'again'),
		});
		expect([...again.files.keys()]).toEqual([]);
	}, 120_000);

	it('names each source with date and checksum, and none that no table rests on', () => {
		const sources = accepted(first, standing).sources;
		expect(sources.find(({ id }) => id === 'kolada-n03921')).toMatchObject({
			archive: null,
			retrieved: '2026-12-01',
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
		});
		expect(sources.find(({ id }) => id === 'valmyndigheten-2026')).toMatchObject({
			archive: null,
			retrieved: '2026-12-01',
		});
		expect(sources.some(({ id }) => id.startsWith('projekt-'))).toBe(false);
		expect(sources.find(({ id }) => id === 'egen-flyttnetto')?.inputs).toEqual([
			'scb-flyttningsoverskott',
			'scb-befolkning',
		]);
		expect(sources.some(({ id }) => id === 'scb-granser')).toBe(true);
	});
});
