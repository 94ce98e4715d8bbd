import { saveBlob } from './save-file.ts';

/** Saves a text that was made in the browser as a file of comma-separated values. */
export const saveFile = (name: string, text: string): void => {
	saveBlob(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
};
