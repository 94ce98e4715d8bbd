/**
 * The source lines of a picture: those of the parts of the page that the row names, where the drawing is of more
 * than the text to cite; else what is cited.
 */
function creditsOf(row: HTMLElement): readonly string[] {
	const { credited } = row.dataset;
	if (credited === undefined) {
		const cited = row.querySelector<HTMLTextAreaElement>('[data-part="source"] textarea');
		return [cited?.value ?? ''];
	}
	return [...document.querySelectorAll(credited)].map(({ childNodes }) =>
		[...childNodes].map(({ textContent }) => textContent?.trim() ?? '').join(' '),
	);
}

/**
 * Lets the buttons of pictures of a row of actions save a drawing of the page as it is now.
 *
 * @param row what FigureActions.astro draws; nothing happens for one that has no pictures
 * @param figure what is drawn
 */
export function offerPictures(row: HTMLElement, figure: HTMLElement): void {
	const pictures = row.querySelector<HTMLElement>('[data-pictures]');
	if (!pictures) return;
	pictures.hidden = false;
	pictures.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>('button[data-picture]');
		if (!button) return;
		const status = pictures.querySelector('[role="status"]');
		const form = button.dataset['picture'] === 'png' ? 'png' : 'svg';
		import('./save-picture.ts')
			.then(({ savePicture }) => savePicture(figure, form, creditsOf(row)))
			.then(
				() => {
					if (status) status.textContent = '';
				},
				() => {
					if (status) status.textContent = pictures.dataset['failed'] ?? '';
				},
			);
	});
}
