/** What the code of an embed is made of. */
export interface EmbedCode {
	/** Absolute address of the card. */
	readonly address: string;
	/** What the frame is called by those who listen. */
	readonly title: string;
	/** Pixels. */
	readonly height: number;
	/** Absolute address of the script that fits heights; null for code without a script. */
	readonly script: string | null;
}

/** Text as the value of an attribute: whatever it is, it stays text. */
export const attribute = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

/**
 * The code that a host page pastes: a plain frame. The scheme of colours keeps what lies below a low card
 * transparent also on a dark host, where a browser would else paint it white.
 */
export function embedCode({ address, title, height, script }: EmbedCode): string {
	const frame = `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" style="border:0;color-scheme:light" loading="lazy"></iframe>`;
	return script === null ? frame : `${frame}\n<script src="${attribute(script)}" async></script>`;
}
