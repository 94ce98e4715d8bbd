import { plural } from '../text/plural.ts';

/** A number of municipalities, in the form that agrees with it. */
export const municipalities = (count: number): string =>
	plural(count, '1 municipality', `${count} municipalities`);
