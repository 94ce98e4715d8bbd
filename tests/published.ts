import { readFileSync } from 'node:fs';
import type { ApiIndex, ApiIndicatorEntry } from '../src/tables/api.ts';

/** A file of the open API, as it was built: tests go by what is there, not by what was there once. */
export const published = (file: string): unknown =>
	JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));

const index = published('index.json') as ApiIndex;

/** @throws Error for an indicator that is not published */
export function indicatorOf(id: string): ApiIndicatorEntry {
	const entry = index.indicators.find((each) => each.id === id);
	if (!entry) throw new Error(`index.json has no "${id}"`);
	return entry;
}

/** The measure that a challenge's page shows first. */
export function leadOf(challenge: string): ApiIndicatorEntry {
	const entry = index.challenges.find(({ id }) => id === challenge);
	if (!entry) throw new Error(`index.json has no challenge "${challenge}"`);
	return indicatorOf(entry.lead);
}
