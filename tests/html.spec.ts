import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { ALL_PATHS } from './pages.ts';

/** The HTML standard's own rules; taste is not part of it. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

for (const path of ALL_PATHS) {
	test(`${path} is valid HTML`, async () => {
		const file = join('dist', path, path.endsWith('/') ? 'index.html' : '');
		const report = await validator.validateString(readFileSync(file, 'utf8'));
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
		);
		expect(faults.slice(0, 10)).toEqual([]);
	});
}

/** Elements that flow in a line of text: their borders part no words. */
const INLINE = /<\/?(a|abbr|b|cite|code|em|i|span|strong|sup|sub|time)\b[^>]*>/g;

for (const path of ALL_PATHS) {
	test(`${path} glues no two sentences together`, () => {
		const file = join('dist', path, path.endsWith('/') ? 'index.html' : '');
		const text = readFileSync(file, 'utf8')
			.replace(/<(script|style|pre|template)\b.*?<\/\1>/gs, ' ')
			.replace(INLINE, '')
			.replace(/<[^>]*>/g, ' ')
			.replaceAll('&quot;', '"');
		expect(text.match(/.{0,40}[a-zåäö0-9)][.:;!?][A-ZÅÄÖ][a-zåäö].{0,20}/g) ?? []).toEqual([]);
	});
}
