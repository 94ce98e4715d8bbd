import { MADE_FORMS, type MadeForm } from '../../stats/offered-file.ts';
import { saveBlob } from '../save-file.ts';

/** A file that was made in the browser. */
export interface MadeFile {
	/** Name that it is saved under. */
	readonly name: string;
	readonly content: Blob;
}

/**
 * Lets the buttons of files of a row of actions save what is made when they are pressed.
 *
 * @param row what FigureActions.astro draws; nothing happens for one whose files lie on the site
 * @param make fails where the file can't be made, and then the row says so
 */
export function offerFiles(row: Element, make: (form: MadeForm) => Promise<MadeFile>): void {
	const files = row.querySelector<HTMLElement>('[data-made]');
	if (!files) return;
	files.hidden = false;
	files.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>('button[data-form]');
		const form = button && MADE_FORMS.find((each) => each === button.dataset['form']);
		if (!form) return;
		const status = files.querySelector('[role="status"]');
		make(form).then(
			({ name, content }) => {
				saveBlob(name, content);
				if (status) status.textContent = '';
			},
			() => {
				if (status) status.textContent = files.dataset['failed'] ?? '';
			},
		);
	});
}
