import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = '.github/workflows';
const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync('package.json', 'utf8')));

it.each(readdirSync(folder))('%s runs only what the project has, with little allowed', (file) => {
	const text = readFileSync(`${folder}/${file}`, 'utf8');
	const named = [...text.matchAll(/npm (?:run ([\w:]+)|(test)\b)/g)].map(
		([, script, test]) => script ?? test ?? '',
	);
	expect(named.length).toBeGreaterThan(0);
	expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
	// What a job may do is said: without it, it may do all that the owner of the project may.
	expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
});

const workflow = z.object({
	jobs: z.record(
		z.string(),
		z.object({
			needs: z.union([z.string(), z.array(z.string())]).optional(),
			if: z.string().optional(),
			steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
		}),
	),
});

it('nothing is published before every check and every test has passed', () => {
	const text = readFileSync(`${folder}/publish.yml`, 'utf8');
	const { jobs } = workflow.parse(parse(text));
	const runs = (job: string): readonly (string | undefined)[] =>
		jobs[job]?.steps.map(({ run }) => run) ?? [];
	const publishing = Object.entries(jobs).filter(([, { steps }]) =>
		steps.some(({ uses }) => /deploy|upload-pages/.test(uses ?? '')),
	);
	expect(publishing).toHaveLength(1);
	for (const [, { needs, if: condition }] of publishing) {
		const before = [needs ?? []].flat().flatMap(runs);
		expect(before).toContain('npm run check');
		expect(before).toContain('npm test');
		// "always()" would publish also where they fail.
		expect(condition).toBeUndefined();
	}
	expect(text).not.toContain('continue-on-error');
});
