/**
 * JSON as it may stand in a script element of a page: "<" is written as an escape, so that no text can end
 * the element, or begin another. Read as JSON it is the same.
 */
export const jsonInHtml = (value: unknown): string =>
	JSON.stringify(value).replaceAll('<', '\\u003c');
