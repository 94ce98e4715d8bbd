/** What a list of the form offers, by what is sent of it. */
export const optionNames = (
	list: HTMLSelectElement | null | undefined,
): ReadonlyMap<string, string> =>
	new Map([...(list?.options ?? [])].map(({ value, text }) => [value, text]));

/** The places that a list offers, by code: what is sent empty is none. */
export const placeNames = (
	list: HTMLSelectElement | null | undefined,
): ReadonlyMap<string, string> => new Map([...optionNames(list)].filter(([code]) => code !== ''));
