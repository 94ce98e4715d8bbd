import type { ApiNeedEntry } from '../../model/api.ts';
import type { Locale } from '../../model/locale.ts';
import { listing } from '../../model/listing.ts';

/** The years that the need in a challenge is a mean of: "2020–2022", or "2018, 2022 och 2026". */
export function needYearsText(
	byCode: Readonly<Record<string, ApiNeedEntry>>,
	locale: Locale,
): string {
	const years = Object.values(byCode)[0]?.years ?? [];
	const [first, last] = [years[0], years.at(-1)];
	return first !== undefined && last !== undefined && last - first === years.length - 1
		? `${first}–${last}`
		: listing(years.map(String), locale);
}
