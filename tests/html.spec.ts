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
