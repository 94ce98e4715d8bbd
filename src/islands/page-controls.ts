/** A form control that is named as a choice is in the address (`data-choice`). */
export type Control = HTMLSelectElement | HTMLInputElement;

export const isControl = (element: EventTarget | null): element is Control =>
	(element instanceof HTMLSelectElement || element instanceof HTMLInputElement) &&
	'choice' in element.dataset;

const controlsIn = (part: Element): readonly Control[] =>
	[...part.querySelectorAll('[data-choice]')].filter(isControl);

/** What a control says; "" for a box that is not ticked. */
export const valueOf = (control: Control): string =>
	control instanceof HTMLInputElement && !control.checked ? '' : control.value;

/** Gives the controls within a part the values of a view, by their names in the address. */
export function syncControls(part: Element, choices: ReadonlyMap<string, string>): void {
	for (const control of controlsIn(part)) {
		const value = choices.get(control.name) ?? '';
		// Written only where it differs: a browser looks through all options for each that is written.
		if (control instanceof HTMLSelectElement) {
			if (control.value !== value) control.value = value;
		} else if (control.checked !== (control.value === value)) {
			control.checked = control.value === value;
		}
	}
}

/** Whether a control has another value than it was served with. */
const isTouched = (control: Control): boolean =>
	control instanceof HTMLSelectElement
		? control.selectedIndex > 0 && control.selectedOptions[0]?.defaultSelected === false
		: control.checked && !control.defaultChecked;

/**
 * What a reader on a slow network chose before the page's script was there. What the address asks for
 * is not among it: a browser that goes back fills old controls in.
 */
export function earlyChoices(
	part: Element,
	query: string,
): readonly { readonly name: string; readonly value: string }[] {
	const asked = new URLSearchParams(query);
	return controlsIn(part)
		.filter((control) => isTouched(control) && !asked.has(control.name))
		.map(({ name, value }) => ({ name, value }));
}

/** Gives sliders and fields the values that they were served with. */
export function resetFields(part: Element): void {
	for (const input of part.querySelectorAll('input')) {
		const isField = ['range', 'search', 'text'].includes(input.type);
		if (isField) input.value = input.defaultValue;
	}
}
