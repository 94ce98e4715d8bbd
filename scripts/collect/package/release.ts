import { z } from 'zod';
import { readPackage } from '../../read/package.ts';
import { fault } from '../fault.ts';

const PACKAGE = 'data/datapackage.json';

/**
 * The date of the release: the one given, or else the one that stands in the package.
 *
 * @param standing text of `data/datapackage.json`; null when it is not there
 * @throws DataError when neither is an ISO date
 */
export function releaseOf(given: string | undefined, standing: string | null): string {
	if (given === undefined) {
		if (standing !== null) return readPackage(PACKAGE, standing).release;
		throw fault(PACKAGE, 0, 'no package', 'one, or --release with a date');
	}
	const date = z.iso.date().safeParse(given);
	if (date.success) return date.data;
	throw fault('--release', 0, `"${given}"`, 'a date such as 2026-11-23');
}
