/**
 * `npm run bench:update`: how soon the picture has changed once its figures are there, CPU slowed four
 * times. Three times for each change, the median of several: the work (script, style and layout, until
 * the map could be drawn), the frame (until it has been drawn, which also waits for the screen's next
 * turn, up to 17 ms) and the rest (until the last part of the page has followed: legend, lines of the
 * years, names of the shapes, and the table's 290 rows, which come in turns). Needs a built site in dist/.
 */
import { type Page } from '@playwright/test';
import { serve } from './brotli-server.ts';
import { launch } from './launch.ts';
import { median } from './median.ts';

const PORT = 4394;
const TURNS = 9;

interface Change {
	readonly name: string;
	readonly path: string;
	/** Parts of the address that are gone to and back between. */
	readonly views: readonly [string, string];
}

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const CHANGES: readonly Change[] = [
	{ name: 'year', path: CHALLENGE, views: ['?ar=2015', '?ar=2016'] },
	{ name: 'indicator', path: CHALLENGE, views: ['', '?indikator=unga-utanfor'] },
	{ name: 'municipality', path: CHALLENGE, views: ['?kommun=1081', '?kommun=0581'] },
	{ name: 'area in focus', path: CHALLENGE, views: ['?omrade=lan-12', '?omrade=lan-14'] },
	{ name: 'scale', path: CHALLENGE, views: ['?skala=ar', '?ar=2015'] },
	{
		name: 'year, circles',
		path: CHALLENGE,
		views: ['?ar=2015&vy=befolkning', '?ar=2016&vy=befolkning'],
	},
	{ name: 'problem, start page', path: '/', views: ['', '?problem=utflyttning'] },
];

/** Longest that the rest of the page is waited for, milliseconds. */
const SETTLED = 1500;

interface Times {
	readonly work: number;
	readonly frame: number;
	readonly rest: number;
}

/** Goes to a view as the Back button does, and says how long the page took, milliseconds. */
const change = (page: Page, query: string): Promise<Times> =>
	page.evaluate(
		async ([to, settled]) => {
			let last = 0;
			const observer = new MutationObserver(() => (last = performance.now()));
			observer.observe(document.body, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true,
			});
			history.pushState(null, '', location.pathname + to);
			const explorer = document.querySelector('indicator-explorer');
			// Told last, when every part of the page has been. A page as it was served tells nothing. The start
			// page draws all in one go: it has when anything of it has changed.
			const told = new Promise((resolve) => {
				explorer?.addEventListener('shown', resolve, { once: true });
				const map = document.querySelector('start-map');
				if (map) {
					new MutationObserver(resolve).observe(map, { subtree: true, attributeFilter: ['class'] });
				}
				setTimeout(resolve, settled);
			});
			const start = performance.now();
			window.dispatchEvent(new PopStateEvent('popstate'));
			await told;
			document.body.getBoundingClientRect();
			const work = performance.now() - start;
			await new Promise((resolve) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = resolve;
					port2.postMessage(null);
				});
			});
			const frame = performance.now() - start;
			await new Promise((resolve) => setTimeout(resolve, settled));
			observer.disconnect();
			return { work, frame, rest: Math.max(last - start, frame) };
		},
		[query, SETTLED] as const,
	);

const server = await serve('dist', PORT);
const browser = await launch();
for (const { name, path, views } of CHANGES) {
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
	// Both once first, so that the figures are there and the code is warm.
	for (const view of views) {
		await change(page, view);
		await page.waitForLoadState('networkidle');
	}
	const times: Times[] = [];
	for (let turn = 0; turn < TURNS; turn += 1) {
		times.push(await change(page, views[turn % 2] ?? ''));
	}
	const of = (key: keyof Times): string => median(times.map((time) => time[key])).toFixed(0);
	console.log(
		`${name}: work ${of('work')} ms, drawn after ${of('frame')} ms, the rest after ${of('rest')} ms`,
	);
	await page.close();
}
await browser.close();
server.close();
