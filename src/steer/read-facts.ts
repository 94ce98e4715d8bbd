/**
 * The facts that the server wrote into a part of the page as JSON, for its script. Their type is that
 * of what the part's own component wrote.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own page wrote it
export function readFacts<Facts>(part: Element): Facts {
	const text = part.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- our own page wrote it
	return JSON.parse(text) as Facts;
}
