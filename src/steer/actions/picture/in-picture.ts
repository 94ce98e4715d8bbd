/** Whether a part of the page is seen there. */
export const isShown = (element: Element): boolean =>
	element.checkVisibility({ visibilityProperty: true });

/** Whether it belongs to a picture, which nothing can be pressed in. */
const isOfPicture = (element: Element): boolean =>
	element.closest('.unseen, .no-print, .no-picture') === null;

/** Whether it is there for those who listen alone: cut to nothing for the eye. */
function isCut(element: Element, figure: Element): boolean {
	for (let each: Element | null = element; each && each !== figure; each = each.parentElement) {
		if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return true;
	}
	return false;
}

/** Whether a part of a figure is in a picture of it. */
export const isInPicture = (element: Element, figure: Element): boolean =>
	isShown(element) && isOfPicture(element) && !isCut(element, figure);
