/**
 * Text that refers to figures by marks, `{unga-arbetslosa:1081:2015}`, and the filling in of those
 * marks. Braces stand for marks alone, so that a mistyped one is never printed as text.
 */

/** A fault in a text, and the line (from 1) that it stands on. */
export class TextError extends Error {
	override readonly name = 'TextError';
	readonly line: number;

	constructor(line: number, problem: string) {
		super(problem);
		this.line = line;
	}
}

/** What stands between two braces on one line, and the line. */
export interface Mark {
	/** Without the braces: "unga-arbetslosa:1081:2015". */
	readonly name: string;
	/** Line of the text, from 1. */
	readonly line: number;
}

/** A part of what is printed in a mark's place. */
export interface Piece {
	readonly text: string;
	/** Address that the part leads to; null where it leads nowhere. */
	readonly href: string | null;
}

const MARK = /\{([^{}\n]*)\}/g;

/**
 * The marks of a text, in its order.
 *
 * @throws TextError for a brace without its partner on the same line
 */
export function marksIn(text: string): readonly Mark[] {
	return text.split('\n').flatMap((content, index) => {
		const line = index + 1;
		if (/[{}]/.test(content.replace(MARK, ''))) {
			throw new TextError(
				line,
				'found a brace without its partner; expected a mark, such as {unga-arbetslosa:1081:2015}, on one line',
			);
		}
		return [...content.matchAll(MARK)].map(([, name = '']) => ({ name, line }));
	});
}

const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Text with its marks filled in as plain text, for headings and the head of a page. */
export const fillText = (text: string, piecesOf: (name: string) => readonly Piece[]): string =>
	text.replace(MARK, (_, name: string) => plain(piecesOf(name)));

/** Text with a figure for each mark, as far as its words are looked at and not what is filled in. */
export const withoutMarks = (text: string): string =>
	fillText(text, () => [{ text: '0', href: null }]);

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text that can never be read as markup, neither between tags nor in an attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A source outside the site is in Swedish, as all are that figures come from. */
function link({ text, href }: Piece): string {
	if (href === null) return escapeHtml(text);
	const kind = /^https?:/.test(href)
		? 'rel="external" hreflang="sv" lang="sv"'
		: 'class="figure-mark"';
	return `<a ${kind} href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

/**
 * HTML with its marks filled in, each part a link where it has an address. Within a link of the
 * text itself only words are filled in, since one link must not hold another.
 *
 * @param html as a Markdown processor writes it: "<" begins a tag and nothing else
 * @throws Error for a mark in an address or another attribute, where no figure can be linked
 */
export function fillHtml(html: string, piecesOf: (name: string) => readonly Piece[]): string {
	let inLink = false;
	return html.replace(/<[^>]*>|\{([^{}\n]*)\}/g, (found, name: string | undefined) => {
		if (name !== undefined) {
			const pieces = piecesOf(name);
			return inLink ? escapeHtml(plain(pieces)) : pieces.map(link).join('');
		}
		if (/\{|%7B/i.test(found)) {
			throw new Error(`found a mark within ${found}; expected marks between words only`);
		}
		if (/^<\/?a[\s>]/i.test(found)) inLink = !found.startsWith('</');
		return found;
	});
}
