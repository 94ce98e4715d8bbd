import { expect, test } from '@playwright/test';
import { ALL_PATHS } from './pages.ts';

for (const path of ALL_PATHS) {
	test(`${path} asks no one else for anything, sets no cookie and logs no error`, async ({
		page,
		context,
	}) => {
		const foreign: string[] = [];
		const errors: string[] = [];
		const own = new URL(test.info().project.use.baseURL ?? '').origin;
		page.on('request', (request) => {
			if (!request.url().startsWith('data:') && new URL(request.url()).origin !== own)
				foreign.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});
}
