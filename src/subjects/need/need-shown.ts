import type { NeedView } from '../../stats/money/need-view.ts';
import type { NeedFacts } from '../../stats/money/need-facts.ts';
import type { Members, NamedEntry } from '../../stats/money/need-filter.ts';

/**
 * How the parts of a challenge's need and money work together, as shown.ts does for an indicator: a
 * part asks for a change, `<need-list>` above it puts it in the address and tells every part.
 */

/** What is shown. */
export interface NeedShown {
	readonly view: NeedView;
	readonly facts: NeedFacts;
	/** Codes of the area in view that answer what was searched for; null for all. */
	readonly members: Members;
	/** Every municipality, in the order of the alphabet. */
	readonly entries: readonly NamedEntry[];
	/** Those that the list has, in its order. */
	readonly listed: readonly NamedEntry[];
}

declare global {
	interface HTMLElementEventMap {
		'choose-need': CustomEvent<Partial<NeedView>>;
		'need-shown': CustomEvent<NeedShown>;
	}
}

/** Asks for a change of what is shown. */
export function chooseNeed(from: HTMLElement, change: Partial<NeedView>): void {
	from.dispatchEvent(new CustomEvent('choose-need', { bubbles: true, detail: change }));
}

/** Tells every part within a list what is shown. */
export function tellNeed(list: HTMLElement, shown: NeedShown): void {
	list.dispatchEvent(new CustomEvent('need-shown', { detail: shown }));
}

/** Calls a part whenever what is shown has changed. */
export function whenNeedShown(part: Element, listener: (shown: NeedShown) => void): void {
	part.closest<HTMLElement>('need-list')?.addEventListener('need-shown', ({ detail }) => {
		listener(detail);
	});
}
