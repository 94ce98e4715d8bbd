import { tidySearch } from './query.ts';
import type { Written } from './spec.ts';

/** A form control that is named as a choice is in the address (`data-choice`). */
export type Control = HTMLSelectElement | HTMLInputElement;

export const isControl = (element: EventTarget | null): element is Control =>
	(element instanceof HTMLSelectElement || element instanceof HTMLInputElement) &&
	'choice' in element.dataset;

const controlsIn = (part: Element): readonly Control[] =>
	[...part.querySelectorAll('[data-choice]')].filter(isControl);

/** Whether a control is a field that is typed in: what it says is a search. */
export const isTyped = (
	element: EventTarget | null,
): element is HTMLInputElement & { type: 'search' } =>
	isControl(element) && element.type === 'search';

/** What a control says; "" for a box that is not ticked. */
export function valueOf(control: Control): string {
	if (isTyped(control)) return tidySearch(control.value);
	return control instanceof HTMLInputElement && !control.checked ? '' : control.value;
}

/** What a control says, by its name in the address. */
export const choiceOf = (control: Control): Written => [control.name, valueOf(control)];

/** Gives the controls within a part the values of a view, by their names in the address. */
export function syncControls(part: Element, choices: ReadonlyMap<string, string>): void {
	for (const control of controlsIn(part)) {
		const value = choices.get(control.name) ?? '';
		// Written only where it differs: a browser looks through all options for each that is written, and
		// a space at the end of what is being typed is no part of the search.
		if (control instanceof HTMLSelectElement || isTyped(control)) {
			if (valueOf(control) !== value) control.value = value;
		} else if (control.checked !== (control.value === value)) {
			control.checked = control.value === value;
		}
	}
}

/** Whether a control has another value than it was served with. */
function isTouched(control: Control): boolean {
	if (isTyped(control)) return valueOf(control) !== '';
	if (control instanceof HTMLInputElement) return control.checked && !control.defaultChecked;
	const served = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
	return control.selectedIndex !== Math.max(served, 0);
}

/**
 * What a reader on a slow network chose before the page's script was there. What the address asks for
 * is not among it: a browser that goes back fills old controls in.
 */
export function earlyChoices(part: Element, query: string): readonly Written[] {
	const asked = new URLSearchParams(query);
	return controlsIn(part)
		.filter((control) => isTouched(control) && !asked.has(control.name))
		.map(choiceOf);
}

/** Gives sliders and fields the values that they were served with. */
export function resetFields(part: Element): void {
	for (const input of part.querySelectorAll('input')) {
		const isField = ['range', 'search', 'text'].includes(input.type);
		if (isField) input.value = input.defaultValue;
	}
}
