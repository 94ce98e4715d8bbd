import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The packages whose code or fonts the pages themselves contain; what only builds them is not among these. */
export const SHIPPED: readonly string[] = [
	'@fontsource-variable/source-sans-3',
	'@fontsource/source-serif-4',
	'd3',
	'simple-statistics',
	'write-excel-file',
];

/** A licence text, and those that it is of. */
export interface LicenseNotice {
	/** Names with versions, in alphabetical order: "d3-array 3.2.4". */
	readonly packages: readonly string[];
	readonly text: string;
}

const manifest = z.object({
	name: z.string(),
	version: z.string(),
	dependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * The licences of packages and of all that they bring with them, each text once.
 *
 * @param names packages as installed
 * @param folder the folder that they are installed in, `node_modules`
 * @throws where one has no LICENSE: what has none may not be given on
 */
export function licenseNotices(names: readonly string[], folder: string): readonly LicenseNotice[] {
	const byText = new Map<string, string[]>();
	const seen = new Set<string>();
	const add = (name: string): void => {
		if (seen.has(name)) return;
		seen.add(name);
		const { version, dependencies } = manifest.parse(
			JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')),
		);
		const text = readFileSync(join(folder, name, 'LICENSE'), 'utf8')
			.replaceAll('\r\n', '\n')
			.trim();
		byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
		Object.keys(dependencies).forEach(add);
	};
	names.forEach(add);
	return [...byText].map(([text, packages]) => ({ packages: packages.toSorted(), text }));
}

const LINE = '-'.repeat(72);

/** The notices as one plain text, to be published with the pages. */
export const noticesText = (notices: readonly LicenseNotice[]): string =>
	`${notices.map(({ packages, text }) => `${packages.join(', ')}\n\n${text}`).join(`\n\n${LINE}\n\n`)}\n`;
