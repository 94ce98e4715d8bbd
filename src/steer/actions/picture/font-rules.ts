/** A file as an address that holds it. */
async function inAddress(address: string): Promise<string> {
	const blob = await (await fetch(address)).blob();
	return new Promise((done, refuse) => {
		const reader = new FileReader();
		reader.onload = () => {
			done(typeof reader.result === 'string' ? reader.result : '');
		};
		reader.onerror = () => {
			refuse(new Error(address));
		};
		reader.readAsDataURL(blob);
	});
}

/** The fonts of the page as rules that hold their files. */
export async function fontRules(): Promise<string> {
	const rules = [...document.styleSheets].flatMap((sheet) => fontFacesIn([...sheet.cssRules]));
	const written = await Promise.all(
		rules.map(async (rule) => {
			const [, file] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
			// One of the reader's own fonts: signs that ours lack are drawn with it, as wide as on the page.
			if (file === undefined) return rule.cssText;
			const address = await inAddress(new URL(file, location.href).href);
			return rule.cssText.replace(file, address);
		}),
	);
	return written.join('\n');
}

/** Rules of fonts, also within layers. */
const fontFacesIn = (rules: readonly CSSRule[]): readonly CSSFontFaceRule[] =>
	rules.flatMap((rule) =>
		rule instanceof CSSFontFaceRule
			? [rule]
			: rule instanceof CSSGroupingRule
				? fontFacesIn([...rule.cssRules])
				: [],
	);
