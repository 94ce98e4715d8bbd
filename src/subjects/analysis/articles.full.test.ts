import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What the build of a clone of what is committed says of a text that may not be published. */

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
/** Where it is, in one language or the other. */
const PROV = 'src/content/analyses/prov.';
/** The same text in both languages, with a line more in its head. */
const inBoth = (head: string, text: string) => {
	const whole = `${HEAD.replace(/---\n$/, head)}---\n\n${text}\n`;
	return { 'analyses/prov.sv.md': whole, 'analyses/prov.en.md': whole };
};
const PAGE = "---\ntitle: 'Prov'\ndescription: 'Prov'\nlead: 'Prov?'\n---\n\n## Prov {#prov}\n";

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
	[
		'a script in its text',
		{
			'analyses/prov.sv.md': `${HEAD}\n<script>1</script>\n`,
			'analyses/prov.en.md': `${HEAD}\nText.\n`,
		},
		[
			'src/content/analyses/prov.sv.md:8: found <script>1</script>, expected Markdown: a text holds no HTML, not even a comment',
		],
	],
	[
		'one language only',
		{ 'analyses/prov.sv.md': `${HEAD}\nText.\n` },
		['src/content/analyses/prov.en.md: found no such file; expected each text in every language'],
	],
	[
		'a live part that no page has',
		{
			'pages/metod.sv.md': `${PAGE}\n::tabell\n`,
			'pages/metod.en.md': `${PAGE}\nText.\n`,
		},
		['src/content/pages/metod.sv.md:9: found ::tabell; expected one of ::breaks, '],
	],
	[
		'a figure that the data do not have',
		inBoth('', 'Andelen var {unga-arbetslosa:1931}.'),
		[PROV, '.md:8: found the year "1931"; expected one of '],
	],
	[
		'a claim that the data do not bear',
		inBoth("expect:\n  - '{unga-arbetslosa:2022} < 0'\n", 'Text.'),
		[
			PROV,
			'.md:6: found ',
			' and 0 in the data; expected that {unga-arbetslosa:2022} < 0: correct the heading, or what it expects',
		],
	],
	[
		'a title that the data do not bear',
		inBoth(
			'',
			'::series{indicator=unga-arbetslosa title="Under noll" expect="{unga-arbetslosa:2022} < 0"}',
		),
		[PROV, '.md:8: found ', ' and 0 in the data; expected that {unga-arbetslosa:2022} < 0'],
	],
])(
	'a text with %s ends the build in one sentence, without a trace',
	(_, texts, sentences) => {
		const files = Object.entries(texts).map(
			([name, text]) => [join(clone, 'src/content', name), text] as const,
		);
		for (const [path, text] of files) writeFileSync(path, text);
		try {
			const { status, stdout, stderr } = npm('build');
			const said = `${stdout}\n${stderr}`;
			expect(status, said).toBe(1);
			const told = said.split('\n').some((line) => sentences.every((each) => line.includes(each)));
			expect(told, said).toBe(true);
			expect(said).not.toMatch(/^\s+at /m);
		} finally {
			for (const [path] of files) rmSync(path);
			spawnSync('git', ['checkout', '--quiet', '.'], { cwd: clone });
		}
	},
	PATIENCE,
);
