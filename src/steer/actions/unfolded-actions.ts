/*
 * What rows of actions do once one is unfolded: texts are copied, drawings saved, what is cited follows what is
 * shown, and what lies over the page folds again. Fetched with the first that is (layouts/page-parts.ts): a page
 * with a row asks for no file more.
 */
import '../copy-text.ts';
import './close-actions.ts';
import { citeShown } from './cite-shown.ts';
import { offerPictures } from './picture/offer-pictures.ts';

for (const row of document.querySelectorAll<HTMLElement>('.figure-actions[data-drawing]')) {
	const figure = document.querySelector<HTMLElement>(row.dataset['drawing'] ?? '');
	if (figure) offerPictures(row, figure);
}
/** Lets a row with `data-cited` cite what the page shows, now and whenever it is unfolded. */
export function citeWhatIsShown(row: HTMLElement): void {
	citeShown(row);
	row.addEventListener(
		'toggle',
		() => {
			citeShown(row);
		},
		true,
	);
}

for (const row of document.querySelectorAll<HTMLElement>('.figure-actions[data-cited]')) {
	citeWhatIsShown(row);
}
