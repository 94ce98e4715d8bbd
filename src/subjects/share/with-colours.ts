/** The colours of the style sheet's first block, by name: those of a screen, in light. */
function tokensOf(css: string): ReadonlyMap<string, string> {
	const start = css.indexOf(':root {');
	const block = css.slice(start, css.indexOf('\n\t}', start));
	return new Map(
		[...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
			name,
			value.trim(),
		]),
	);
}

/**
 * Puts colours in the place of their names: what turns a drawing into pixels reads no style sheet.
 *
 * @param svg with `var(--name)` for each colour
 * @param css tokens.css, the one place that says what they are
 * @throws Error for a name that it does not have
 */
export function withColours(svg: string, css: string): string {
	const tokens = tokensOf(css);
	const valueOf = (name: string): string => {
		const value = tokens.get(name);
		if (value === undefined) throw new Error(`tokens.css has no --${name}`);
		const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
		return other === undefined ? value : valueOf(other);
	};
	return svg.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => valueOf(name));
}
