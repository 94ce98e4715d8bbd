/**
 * Saves the rows of a published list that the reader sees, in the order that she sees them. Every
 * line of the file begins with the code of its municipality (scripts/publish/need-csv.ts).
 */
export async function downloadRows(
	link: HTMLAnchorElement,
	codes: readonly string[],
): Promise<void> {
	const response = await fetch(link.href);
	if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
	// Reading as text takes the byte order mark away, without which Excel misreads å, ä and ö.
	const [head = '', ...lines] = (await response.text()).split('\r\n');
	const byCode = new Map(lines.map((line) => [/\d{4}/.exec(line)?.[0], line]));
	const text = [head, ...codes.flatMap((code) => byCode.get(code) ?? []), ''].join('\r\n');
	const { saveFile } = await import('../../steer/save-text.ts');
	saveFile(link.download, `\uFEFF${text}`);
}
