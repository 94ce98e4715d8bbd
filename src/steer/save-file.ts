/** Milliseconds that a browser is given to begin saving: Safari reads the file only after the click. */
const PATIENCE = 40_000;

/** Saves a text that was made in the browser as a file of comma-separated values. */
export function saveFile(name: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, PATIENCE);
}
