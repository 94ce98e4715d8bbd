import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../derive/sha256.ts';
import { ACCEPTED_ENTRIES } from '../read/accepted-entries.ts';
import { writeRelease } from './release.ts';
import { checksumOf, ended, filesOf, watchWhileKilled, wordOf } from './watch.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'release-full-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

it('publishes whole releases at every moment, while programs are killed some hundred times', async () => {
	const folder = join(root, 'small');
	mkdirSync(folder);
	const place = { link: join(folder, 'api/v1'), store: join(folder, 'store') };
	await writeRelease(place, filesOf('one'));
	const program = join(import.meta.dirname, 'publish.fixture.ts');
	const start = (): ChildProcess[] =>
		[0, 1].map(() => spawn(process.execPath, [program, folder, '100000']));
	const words = await watchWhileKilled(place.link, { kills: 300, start, look: wordOf });
	expect(words.size).toBeGreaterThan(600);
}, 3_600_000);

const CHALLENGES = 'challenges.json';
const challenges = z.array(
	z.looseObject({ id: z.string(), name: z.object({ sv: z.string(), en: z.string() }) }),
);
const acceptedTables = z.record(
	z.string(),
	z.record(z.string(), z.record(z.string(), z.unknown())),
);
const descriptor = z.looseObject({ resources: z.array(z.looseObject({ path: z.string() })) });

/**
 * Gives the first challenge another name, as if it had been accepted, with the checksums of both files.
 * A name is bound by nothing else; the day of the release is, by the days that tables were retrieved and
 * measured.
 */
function renameChallenge(data: string, name: string): void {
	const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
		schema.parse(JSON.parse(readFileSync(join(data, file), 'utf8')));
	const write = (file: string, content: unknown): void => {
		writeFileSync(join(data, file), JSON.stringify(content));
	};
	const [first, ...others] = read(CHALLENGES, challenges);
	if (!first) throw new Error('there are no challenges');
	write(CHALLENGES, [{ ...first, name: { sv: name, en: name } }, ...others]);
	const accepted = read(ACCEPTED_ENTRIES, acceptedTables);
	const entries = accepted[CHALLENGES] ?? {};
	const entry = { ...entries[first.id], 'name.sv': name, 'name.en': name };
	write(ACCEPTED_ENTRIES, { ...accepted, [CHALLENGES]: { ...entries, [first.id]: entry } });
	const { resources, ...rest } = read('datapackage.json', descriptor);
	const described = resources.map((resource) => {
		if (resource.path !== CHALLENGES && resource.path !== ACCEPTED_ENTRIES) return resource;
		const bytes = readFileSync(join(data, resource.path));
		return { ...resource, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
	});
	write('datapackage.json', { ...rest, resources: described });
}

it('publishes the real API whole, while npm run data:publish is killed', async () => {
	const data = join(root, 'data');
	const link = join(root, 'v1');
	cpSync('data', data, { recursive: true });
	/** Starts a run on data that differ from those of the run before. */
	let runs = 0;
	const start = (): ChildProcess[] => {
		runs += 1;
		renameChallenge(data, `Prov ${runs}`);
		return [spawn(process.execPath, ['scripts/publish/main.ts', data, link])];
	};
	const begun = Date.now();
	const [first] = start();
	if (first) expect(await ended(first)).toEqual({ code: 0, signal: null });
	const needed = Date.now() - begun;
	const releases = await watchWhileKilled(link, {
		kills: 40,
		start,
		look: checksumOf,
		// About half of them are killed before they have published.
		longest: 2 * needed,
	});
	expect(releases.size).toBeGreaterThan(1);
}, 3_600_000);
