import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What the build of a clone of what is committed says of an article that may not be published. */

const root = join(import.meta.dirname, '../../..');
const clone = mkdtempSync(join(tmpdir(), 'articles-'));

/** On a busy machine. */
const PATIENCE = 30 * 60_000;

const npm = (...args: readonly string[]) =>
	spawnSync('npm', ['run', '--silent', ...args], {
		cwd: clone,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1' },
		maxBuffer: 2 ** 28,
	});

beforeAll(() => {
	expect(spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' }).stderr).toBe('');
	chmodSync(clone, 0o755);
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
}, PATIENCE);
afterAll(() => {
	rmSync(clone, { recursive: true, force: true });
});

const HEAD = "---\ntitle: 'Prov'\nlead: 'Prov?'\ndate: 2026-11-23\nauthor: 'A'\n---\n";

it.each<[string, Readonly<Record<string, string>>, string]>([
	[
		'a script in its text',
		{ sv: '\n<script>1</script>\n', en: '\nText.\n' },
		'src/content/analyses/prov.sv.md:8: found <script>1</script>, expected Markdown: an article holds no HTML, not even a comment',
	],
	[
		'one language only',
		{ sv: '\nText.\n' },
		'src/content/analyses/prov.en.md: found no such file; expected each article in every language',
	],
])(
	'an article with %s ends the build in one sentence, without a trace',
	(_, texts, sentence) => {
		const files = Object.entries(texts).map(
			([language, text]) =>
				[join(clone, `src/content/analyses/prov.${language}.md`), `${HEAD}${text}`] as const,
		);
		for (const [path, text] of files) writeFileSync(path, text);
		try {
			const { status, stdout, stderr } = npm('build');
			const said = `${stdout}\n${stderr}`;
			expect(status, said).toBe(1);
			expect(said.split(sentence).length - 1, said).toBeGreaterThanOrEqual(1);
			expect(said).not.toMatch(/^\s+at /m);
		} finally {
			for (const [path] of files) rmSync(path);
		}
	},
	PATIENCE,
);
