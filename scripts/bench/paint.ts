/**
 * `npm run bench:paint`: how soon pages are drawn on a slow phone on a bad network. CPU slowed four
 * times, 1.6 Mbit/s, 150 ms, cold cache; the median of several runs. Needs a built site in dist/. First
 * of all a bare page with nothing but the map (bare-page.ts), which the others are held against: the
 * paint of the map as a ratio, blocking time as milliseconds more. Blocking is counted in the page's own
 * time on the CPU (thread-blocking.ts), to which a busy machine adds nothing; by the clock it is told
 * beside that. That the map is painted is asked of its shapes: the browser's own "largest paint" is a
 * line of text, with or without a map. Exits with 1 where a page with a map is beyond the budget.
 * Times on a busy machine are noisy: compare rows of one run, not runs. Two builds are compared by
 * naming both folders: `npm run bench:paint -- dist other-dist`; their runs take turns.
 */
import type { Browser } from '@playwright/test';
import { BARE, barePage } from './bare-page.ts';
import { overBudget, type Loading } from './over-budget.ts';
import { serve } from './brotli-server.ts';
import { launch } from './launch.ts';
import { median } from './median.ts';
import { SLOWDOWN, slowPhone } from './slow-phone.ts';
import { eventsOf, threadBlocking } from './thread-blocking.ts';

const PORT = 4392;
const RUNS = 5;
const MUNICIPALITIES = 290;
/** Pages with a map to wait for: they are held to the budget. */
const WITH_MAP = [
	'/',
	'/utmaningar/ungdomsarbetsloshet/',
	'/behov-och-fonder/',
	'/behov-och-fonder/ungdomsarbetsloshet/',
];
const PAGES = [BARE, ...WITH_MAP, '/kommuner/ronneby/', '/fonder/', '/metod/'];

/** Where a trace has the paints and the tasks. */
const TRACED = ['loading', 'disabled-by-default-devtools.timeline'];

/** A page's loading, and what is told beside it, in milliseconds. */
interface Timing extends Loading {
	/** When anything at all was painted. */
	readonly firstPaint: number;
	/** Total blocking time by the browser's long tasks: on a busy machine others' time too. */
	readonly byClock: number;
}

/** Notes when all municipalities stand in the page and a frame with them has been painted; runs in the page. */
function watchMap(municipalities: number): void {
	const look = (): void => {
		if (document.querySelectorAll('[data-k]').length < municipalities) {
			requestAnimationFrame(look);
			return;
		}
		requestAnimationFrame(() => performance.mark('map'));
	};
	look();
}

async function time(browser: Browser, url: string): Promise<Timing> {
	const page = await slowPhone(browser, SLOWDOWN);
	let requests = 0;
	page.on('request', (request) => {
		if (!request.url().startsWith('data:')) requests += 1;
	});
	await page.addInitScript(watchMap, MUNICIPALITIES);
	await page.goto(url, { waitUntil: 'networkidle' });
	const timing = await page.evaluate(async () => {
		const entries = (type: string): Promise<PerformanceEntry[]> =>
			new Promise((resolve) => {
				const observer = new PerformanceObserver((list) => {
					observer.disconnect();
					resolve(list.getEntries());
				});
				observer.observe({ type, buffered: true });
				setTimeout(() => {
					resolve([]);
				}, 500);
			});
		const [paints, tasks, shifts] = await Promise.all(
			['paint', 'longtask', 'layout-shift'].map(entries),
		);
		const first =
			paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
		return {
			firstPaint: first,
			map: performance.getEntriesByName('map')[0]?.startTime ?? Number.NaN,
			byClock: (tasks ?? [])
				.filter(({ startTime }) => startTime >= first)
				.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
			shift: (shifts ?? []).reduce(
				(sum, entry) =>
					sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
				0,
			),
		};
	});
	await page.context().close();
	return { ...timing, requests, blocking: await blockingOf(browser, url) };
}

/**
 * How long the page blocks by its own time on the CPU. In a loading of its own, on a CPU that is not
 * slowed: the browser slows one down by spinning, which counts as the page's own time.
 */
async function blockingOf(browser: Browser, url: string): Promise<number> {
	const page = await slowPhone(browser, 1);
	await browser.startTracing(page, { categories: TRACED });
	await page.goto(url, { waitUntil: 'networkidle' });
	const trace = await browser.stopTracing();
	await page.context().close();
	return threadBlocking(eventsOf(trace.toString()), SLOWDOWN);
}

const named = process.argv.slice(2);
const folders = named.length === 0 ? ['dist'] : named;
const sites = await Promise.all(
	folders.map(async (folder, index) => ({
		folder,
		port: PORT + index,
		server: await serve(folder, PORT + index, barePage(folder)),
	})),
);
const browser = await launch();
const timings = new Map<string, Timing[]>();
for (let run = 0; run < RUNS; run += 1) {
	for (const path of PAGES) {
		for (const { folder, port } of sites) {
			const timing = await time(browser, `http://localhost:${port}${path}`);
			timings.set(`${folder} ${path}`, [...(timings.get(`${folder} ${path}`) ?? []), timing]);
		}
	}
}
const of = (row: string, key: keyof Timing): number =>
	median((timings.get(row) ?? []).map((timing) => timing[key]));
const loadingOf = (row: string): Loading => ({
	map: of(row, 'map'),
	blocking: of(row, 'blocking'),
	shift: of(row, 'shift'),
	requests: of(row, 'requests'),
});
for (const { folder } of sites) {
	for (const path of PAGES) {
		const row = `${folder} ${path}`;
		const loading = loadingOf(row);
		const least = loadingOf(`${folder} ${BARE}`);
		const faults = WITH_MAP.includes(path) ? overBudget(loading, least) : [];
		if (faults.length > 0) process.exitCode = 1;
		const map = Number.isNaN(loading.map)
			? ''
			: `map ${loading.map.toFixed(0)} ms (${(loading.map / least.map).toFixed(2)} of the bare one's), `;
		console.log(
			`${row}: first paint ${of(row, 'firstPaint').toFixed(0)} ms, ${map}` +
				`blocking ${loading.blocking.toFixed(0)} ms of its own time (${(loading.blocking - least.blocking).toFixed(0)} more; by the clock ${of(row, 'byClock').toFixed(0)}), ` +
				`shift ${loading.shift.toFixed(4)}, ${loading.requests.toFixed(0)} requests` +
				faults.map((fault) => `; OVER BUDGET: ${fault}`).join(''),
		);
	}
}
await browser.close();
for (const { server } of sites) server.close();
