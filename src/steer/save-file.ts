/** Milliseconds that a browser is given to begin saving: Safari reads the file only after the click. */
const PATIENCE = 40_000;

/** Saves what was made in the browser as a file. */
export function saveBlob(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, PATIENCE);
}
