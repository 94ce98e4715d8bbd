import type { Page } from '@playwright/test';

/**
 * Keeps scripts from coming, as on a slow network, until what is returned is called.
 *
 * @param which their addresses, as Playwright matches them; all when left out
 */
export async function holdScripts(
	page: Page,
	which: string | RegExp = '**/*.js',
): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	await page.route(which, async (route) => {
		await promise;
		await route.continue();
	});
	return () => {
		resolve(undefined);
	};
}
