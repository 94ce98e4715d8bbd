import looks from './number-panel.css?inline';
import {
	readHash,
	readRef,
	refOfLink,
	writeHash,
	writeRef,
	type FigureRef,
} from '../../stats/figure-ref.ts';
import { rowId } from '../../stats/measure-path.ts';
import { numberContent } from './number-content.ts';
import { numberPage } from './number-page.ts';

/** Below this width the panel is a sheet at the foot of the window (number-panel.css). */
const SHEET = '(width < 48rem)';
/** Width of the panel beside the page, as there. */
const PANEL = 463;
/** Distance between a number and the edge of what is seen, CSS pixels. */
const MARGIN = 16;

const text = (name: string, said: string): HTMLElement => {
	const element = document.createElement(name);
	element.textContent = said;
	return element;
};

/**
 * Shows beside the page the way of a number to its row. Not modal: the page stays, the number keeps a
 * frame. Escape, its own button and Back close it, and focus returns to the number. It stands in the
 * address, so that a copied link opens it.
 */
class NumberPanel extends HTMLElement {
	/** The number that it is of; null while it is closed, and where an address opened it. */
	#link: HTMLElement | null = null;
	/** Number of the latest press: an answer that comes late is left. */
	#turn = 0;

	connectedCallback(): void {
		this.hidden = true;
		this.tabIndex = -1;
		this.role = 'dialog';
		document.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.defaultPrevented || this.hidden) return;
			event.preventDefault();
			this.#leave();
		});
		window.addEventListener('popstate', () => {
			const ref = readHash(location.hash);
			if (!ref) this.#close();
			else if (this.hidden) void this.#show(ref);
		});
		window.addEventListener('scroll', this.#place, { passive: true });
		window.addEventListener('resize', this.#place);
	}

	/** Shows what a pressed number leads to; one that leads to no row is followed. */
	open(link: HTMLAnchorElement): void {
		const ref =
			readRef(link.dataset['figure'] ?? '') ??
			refOfLink(link.href, link.closest<HTMLElement>('[data-years]')?.dataset['years'] ?? '');
		if (!ref) {
			location.href = link.href;
			return;
		}
		const address = location.pathname + location.search + writeHash(ref);
		if (this.hidden) history.pushState({ number: true }, '', address);
		else history.replaceState(history.state, '', address);
		// A number of its own takes the place of what it shows: the frame and the way back stay on the page.
		if (!this.contains(link)) this.#frame(link);
		void this.#show(ref);
	}

	openAddressed(): void {
		const ref = readHash(location.hash);
		if (!ref) return;
		this.#frame(document.querySelector(`[data-figure="${CSS.escape(writeRef(ref))}"]`));
		void this.#show(ref);
	}

	#frame(link: HTMLElement | null): void {
		this.#link?.removeAttribute('aria-expanded');
		this.#link = link;
		link?.setAttribute('aria-expanded', 'true');
	}

	async #show(ref: FigureRef): Promise<void> {
		const turn = (this.#turn += 1);
		const { pages = '', loading = '' } = this.dataset;
		const href = `${pages}${ref.indicator}/#${rowId(ref.code)}`;
		this.#write([text('span', loading)], []);
		this.hidden = false;
		this.#place();
		this.#reveal();
		try {
			const page = await numberPage(ref, pages);
			if (turn !== this.#turn) return;
			const { title, body } = numberContent(page, href);
			this.#write(title, body);
		} catch {
			if (turn !== this.#turn) return;
			this.#fail(href);
		}
		this.#take();
	}

	/** Takes the focus, unless the reader has gone elsewhere meanwhile. */
	#take(): void {
		const { activeElement, body } = document;
		if (activeElement === body || activeElement === this.#link || this.contains(activeElement)) {
			this.focus({ preventScroll: true });
		}
	}

	#fail(href: string): void {
		const { failed = '', failedLink = '' } = this.dataset;
		const said = text('p', `${failed} `);
		said.setAttribute('role', 'alert');
		const link = document.createElement('a');
		link.href = href;
		link.textContent = failedLink;
		said.append(link, '.');
		this.#write([said], []);
	}

	#write(title: readonly Node[], body: readonly Node[]): void {
		const head = document.createElement('div');
		head.className = 'number-head';
		const name = document.createElement('div');
		name.id = 'tal-namn';
		name.append(...title);
		const close = text('button', this.dataset['close'] ?? '');
		close.setAttribute('type', 'button');
		close.addEventListener('click', () => {
			this.#leave();
		});
		head.append(name, close);
		this.setAttribute('aria-labelledby', name.id);
		this.replaceChildren(head, ...body);
		this.scrollTop = 0;
	}

	/** Takes the step of the history back that opened it, or its part of the address away. */
	#leave(): void {
		const state: unknown = history.state;
		if (typeof state === 'object' && state !== null && 'number' in state) history.back();
		else {
			history.replaceState(null, '', location.pathname + location.search);
			this.#close();
		}
	}

	#close(): void {
		if (this.hidden) return;
		this.#turn += 1;
		const hadFocus = this.contains(document.activeElement);
		this.hidden = true;
		const link = this.#link;
		this.#frame(null);
		if (hadFocus || document.activeElement === document.body) link?.focus({ preventScroll: true });
	}

	/** Under the head of the page, as much of it as is seen; at the left of a number in the right half. */
	readonly #place = (): void => {
		if (this.hidden) return;
		const head = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
		this.style.setProperty('--head', `${Math.max(head, 0)}px`);
		const box = this.#link?.getBoundingClientRect();
		this.toggleAttribute('data-left', box !== undefined && box.right > innerWidth - PANEL);
	};

	/** Scrolls the number into what the sheet leaves of the window. */
	#reveal(): void {
		const box = this.#link?.getBoundingClientRect();
		if (!box || !matchMedia(SHEET).matches) return;
		const seen = innerHeight - this.getBoundingClientRect().height;
		const isSeen = box.top >= MARGIN && box.bottom <= innerHeight / 4 - MARGIN / 2;
		if (isSeen) return;
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		scrollBy({
			top: box.bottom - Math.min(seen, innerHeight / 4) + MARGIN / 2,
			behavior: still ? 'instant' : 'smooth',
		});
	}
}

const style = document.createElement('style');
style.textContent = looks;
document.head.append(style);
customElements.define('number-panel', NumberPanel);

const panel = (): NumberPanel | null => document.querySelector<NumberPanel>('number-panel');

export function openNumber(link: HTMLAnchorElement): void {
	panel()?.open(link);
}

export function openAddressed(): void {
	panel()?.openAddressed();
}
