import type { ApiSeries } from '../../tables/api.ts';
import type { Area } from '../../stats/area.ts';
import type { Scale } from '../../stats/classes.ts';
import type { ExplorerFacts, ExplorerIndicator } from './explorer-facts.ts';
import type { Standing } from '../../stats/standing.ts';
import type { View } from './view.ts';
import { turnOf } from '../../steer/after-paint.ts';
import type { InHistory } from '../../steer/history-steps.ts';

/**
 * How the parts of a page work together. State flows one way: a part that the reader touches asks
 * for a change (`choose`); `<indicator-explorer>` above it puts the change in the address, gets the
 * figures and tells every part what is shown (`whenShown`). No part keeps a choice of its own.
 */

/** What is shown. A member is the same object as before unless it has changed. */
export interface Shown {
	readonly view: View;
	readonly facts: ExplorerFacts;
	readonly indicator: ExplorerIndicator;
	readonly series: ApiSeries;
	/** The classes in use: those of all years, or of the year where that was chosen. */
	readonly scale: Scale;
	/** The area in focus. */
	readonly area: Area | null;
	/** By code: every municipality's value, shade, quarter and rank. The same map until one of them changes. */
	readonly standings: ReadonlyMap<string, Standing>;
}

/** What a part asks for. */
export interface PartChoice {
	readonly change: Partial<View>;
	readonly how: InHistory;
}

declare global {
	interface HTMLElementEventMap {
		choose: CustomEvent<PartChoice>;
		shown: CustomEvent<Shown>;
	}
}

/** Asks for a change of what is shown. */
export function choose(from: HTMLElement, change: Partial<View>, how: InHistory = 'step'): void {
	const detail: PartChoice = { change, how };
	from.dispatchEvent(new CustomEvent('choose', { bubbles: true, detail }));
}

const last = new WeakMap<Element, Shown>();

/** Tells every part within an explorer what is shown. */
export function tell(explorer: HTMLElement, shown: Shown): void {
	last.set(explorer, shown);
	explorer.dispatchEvent(new CustomEvent('shown', { detail: shown }));
}

/**
 * Calls a part whenever what is shown has changed, and at once where it changed before the part was
 * loaded. Until the reader has changed anything the part is not called: the page is as it was served.
 */
export function whenShown(part: Element, listener: (shown: Shown) => void): void {
	const explorer = part.closest<HTMLElement>('indicator-explorer');
	if (!explorer) return;
	explorer.addEventListener('shown', ({ detail }) => {
		listener(detail);
	});
	const shown = last.get(explorer);
	if (shown) listener(shown);
}

/**
 * Calls a part that stands beside the picture, such as its legend, with the latest of what is shown
 * once the picture has been painted: the map does not wait for what explains it. Until it has been called
 * with the latest the part is marked as busy: it explains the picture before.
 */
export function whenPainted(part: Element, listener: (shown: Shown) => void | Promise<void>): void {
	const turn = turnOf(part);
	let latest: Shown | undefined;
	/** How many of those told have not been shown yet. */
	let open = 0;
	whenShown(part, (shown) => {
		const isWaiting = latest !== undefined;
		latest = shown;
		if (isWaiting) return;
		open += 1;
		part.ariaBusy = 'true';
		void turn()
			.then(() => {
				const told = latest;
				latest = undefined;
				return told && listener(told);
			})
			.finally(() => {
				open -= 1;
				if (open === 0) part.ariaBusy = null;
			});
	});
}
