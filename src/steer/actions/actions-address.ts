/**
 * The address of a part of the page of the measure that is shown, which may be another than the one that the
 * page was served with.
 *
 * @param href whole address of the part on the page of the measure that was served
 * @param measure id of the one that is shown; undefined where the page shows no other
 */
export function actionsAddress(href: string, measure: string | undefined): URL {
	const address = new URL(href);
	if (measure !== undefined) {
		address.pathname = address.pathname.replace(/[^/]+\/$/, `${measure}/`);
	}
	return address;
}
