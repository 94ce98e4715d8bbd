import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../scripts/check/browser.ts';
import { ALL_PATHS } from './pages.ts';
import { serve, type Served } from './served.ts';

/**
 * HTML_CodeSniffer, the rules that Pa11y runs, beside axe's. Without Pa11y itself: it brings a
 * downloader of browsers along.
 */
const RULES = createRequire(import.meta.url).resolve('@pa11y/html_codesniffer/build/HTMLCS.js');

interface Message {
	/** 1 is an error, 2 a warning, 3 a notice: only errors are certain. */
	readonly type: number;
	readonly code: string;
	readonly msg: string;
	readonly element: Element;
}
interface CodeSniffer {
	process(standard: string, of: Document, done: () => void, fail: () => void): void;
	getMessages(): readonly Message[];
}

let served: Served;
let browser: Browser;

beforeAll(async () => {
	served = await serve();
	browser = await puppeteer.launch({
		executablePath: findBrowser() ?? chromium.executablePath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
});

afterAll(async () => {
	await browser.close();
	await served.stop();
});

it.each(ALL_PATHS)(
	'%s breaks no rule of WCAG 2 AA that HTML_CodeSniffer is sure of',
	async (path) => {
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 900 });
		await page.goto(served.origin + path);
		await page.addScriptTag({ path: RULES });
		const { errors, looked } = await page.evaluate(async () => {
			const { HTMLCS } = globalThis as unknown as { HTMLCS: CodeSniffer };
			await new Promise<void>((resolve, reject) => {
				HTMLCS.process('WCAG2AA', document, resolve, reject);
			});
			const messages = HTMLCS.getMessages();
			/*
			 * It reads any head over several columns as a second level of column heads, and demands
			 * headers="…". A head of a group of rows or of columns says what it is by its scope, which HTML
			 * (4.9.12.2) and W3C's tutorials on irregular tables and on tables of two levels go by.
			 */
			const isGrouped = ({ code, element }: Message): boolean => {
				const heads = (of: string): HTMLTableCellElement[] => [
					...element.querySelectorAll<HTMLTableCellElement>(`:scope > ${of} > tr > th`),
				];
				return (
					code.endsWith('H43.HeadersRequired') &&
					heads('thead').every(
						({ scope, colSpan }) => scope === (colSpan > 1 ? 'colgroup' : 'col'),
					) &&
					heads('tbody').every(({ scope, colSpan }) => scope === (colSpan > 1 ? 'rowgroup' : 'row'))
				);
			};
			return {
				looked: messages.length,
				errors: messages
					.filter((message) => message.type === 1 && !isGrouped(message))
					.map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 120)}`),
			};
		});
		await page.close();
		expect(looked).toBeGreaterThan(0);
		expect(errors).toEqual([]);
	},
);
