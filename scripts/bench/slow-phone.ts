import type { Browser, Page } from '@playwright/test';

/** How many times slower than this machine a phone's CPU is. */
export const SLOWDOWN = 4;

/** A new page of a phone with nothing in its cache, on a bad network: 1.6 Mbit/s, 150 ms. */
export async function slowPhone(browser: Browser, cpu: number): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
	});
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: (1.6 * 1000 * 1000) / 8,
		uploadThroughput: (750 * 1000) / 8,
	});
	return page;
}
