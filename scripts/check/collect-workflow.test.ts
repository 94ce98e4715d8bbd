import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = readFileSync('.github/workflows/collect.yml', 'utf8');
const step = z.looseObject({
	id: z.string().optional(),
	name: z.string().optional(),
	uses: z.string().optional(),
	with: z.looseObject({ path: z.string().optional() }).optional(),
	env: z.record(z.string(), z.string()).optional(),
});
const steps = z
	.object({ jobs: z.object({ collect: z.object({ steps: z.array(step) }) }) })
	.parse(parse(workflow)).jobs.collect.steps;

it('the monthly collection opens a pull request only once every check has passed, and publishes nothing', () => {
	const places = [
		'npm run collect --',
		'npm run collect:accept',
		'npm run release',
		'npm run check',
		'npm test',
		'gh pr create',
	].map((part) => workflow.indexOf(part));
	expect(places.every((at) => at >= 0)).toBe(true);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(workflow).not.toMatch(/deploy|pages: write|push origin (HEAD:)?main|gh pr merge/);
	expect(workflow).not.toContain('continue-on-error');
});

it('the preview has the report as a page, made before accepting takes it away, and what is published has not', () => {
	const places = [
		'cp "$REPORT" "${REPORT%.md}.html" "$RUNNER_TEMP/"',
		'npm run collect:accept',
		'npm test',
		'cp "$RUNNER_TEMP/report.html" dist/insamling.html',
		'npx astro preview',
		'insamling.html;',
	].map((part) => workflow.indexOf(part));
	expect(places.every((at) => at >= 0)).toBe(true);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(readFileSync('.github/workflows/publish.yml', 'utf8')).not.toContain('insamling');
});

it('the monthly collection takes what is typed when it is started as a variable, never into a script', () => {
	for (const [, script = ''] of workflow.matchAll(/run: (.*)$/gm)) {
		expect(script).not.toContain('${{');
	}
});

it('the monthly collection tells the publishers where we are found, and whom to write to', () => {
	const collect = steps.findIndex(({ name }) => name === 'Collect');
	expect(steps[collect]?.env).toMatchObject({
		SITE_URL: '${{ steps.pages.outputs.base_url }}/',
		SITE_CONTACT: '${{ vars.SITE_CONTACT }}',
	});
	expect(steps.slice(0, collect).map(({ id }) => id)).toContain('pages');
	// Without it the address can't be asked for.
	expect(workflow).toMatch(/^ +pages: read$/m);
});

it('figures are collected every month, and the pictures of the preview are kept with the run', () => {
	// Minute, hour and day of the month, in every month.
	expect(parse(workflow)).toMatchObject({
		on: { schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \d+ \* \*$/) as string }] },
	});
	const taken = steps.findIndex(({ name }) => name === 'Take pictures of the preview');
	const kept = steps.findIndex(({ with: what }) => what?.path === 'pictures/');
	expect(steps[kept]?.uses).toMatch(/^actions\/upload-artifact@/);
	expect(taken).toBeGreaterThan(-1);
	expect(kept).toBeGreaterThan(taken);
});
