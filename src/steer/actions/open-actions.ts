import looks from './figure-actions.css?inline';
import { citeWhatIsShown } from './unfolded-actions.ts';
import { fetchPage } from '../fetch-page.ts';
import { actionsAddress } from './actions-address.ts';
import { offerPictures } from './picture/offer-pictures.ts';
import { makePair } from './pair-actions.ts';

/** Where the page says which measure it shows now. */
const SHOWN = '[data-explanation]';

const shownMeasure = (): string | undefined =>
	document.querySelector<HTMLElement>(`${SHOWN} [data-explanation-of]`)?.dataset['explanationOf'];

/** Lets a link of a row that comes in the place of another lead where that one does. */
function keepAsked(asked: HTMLAnchorElement, own: HTMLAnchorElement): void {
	own.href = asked.href;
	own.dataset['keepQuery'] = asked.dataset['keepQuery'] ?? '';
}

/** Lets a row cite what this page shows, at its address, and not the page that the row is from. */
function citeHere(row: HTMLElement, cited: string): void {
	const address = row.querySelector<HTMLTextAreaElement>('[data-part="address"] textarea');
	const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	if (address && own !== undefined) address.defaultValue = own;
	row.dataset['cited'] = cited;
	citeWhatIsShown(row);
}

let isStyled = false;
function style(): void {
	if (isStyled) return;
	isStyled = true;
	const sheet = document.createElement('style');
	sheet.textContent = looks;
	document.head.append(sheet);
}

/**
 * Puts the row of the page of the measure in the place of links to it, with what was pressed unfolded. When
 * the page shows another measure, the links are there again.
 *
 * @throws Error where the network fails, and where that page has no such row
 */
export async function openActions(link: HTMLAnchorElement): Promise<void> {
	const links = link.parentElement;
	const measure = shownMeasure();
	const pair = links?.closest<HTMLElement>('[data-pair]');
	const said = pair?.querySelector('[data-sentence]');
	const sentence = said?.textContent;
	const { origin, pathname, hash } = actionsAddress(link.href, measure);
	const page = await fetchPage(origin + pathname);
	const served = page.querySelector<HTMLElement>('.figure-actions');
	if (!links || !served) throw new Error(`${pathname}: no actions`);
	const row = document.importNode(served, true);
	style();
	const [asked, embed] = [links, row].map((each) =>
		each.querySelector<HTMLAnchorElement>(':scope > a[data-keep-query]'),
	);
	// The embed is of what this page shows, where there is a card of it.
	if (asked && embed) keepAsked(asked, embed);
	else embed?.remove();
	if (pair) await makePair(row, pair);
	// Where the page has gone on meanwhile, what was fetched is of what it showed before.
	if (shownMeasure() !== measure || said?.textContent !== sentence) {
		await openActions(link);
		return;
	}
	row.classList.add('in-place');
	if (links.dataset['cited'] !== undefined) citeHere(row, links.dataset['cited']);
	links.replaceWith(row);
	// In an analysis each figure has its row; elsewhere the map is the page's one figure, and its row is the first.
	const figure =
		pair?.querySelector('figure') ??
		row.closest<HTMLElement>('.live') ??
		(document.querySelector('.figure-actions') === row
			? document.querySelector<HTMLElement>('figure.map')
			: null);
	if (figure) offerPictures(row, figure);
	const part = row.querySelector<HTMLDetailsElement>(hash);
	if (part) part.open = true;
	part?.querySelector('summary')?.focus();
	part?.querySelector('.action-panel')?.scrollIntoView({ block: 'nearest' });
	const shown = document.querySelector(SHOWN);
	if (!shown) return;
	const watch = new MutationObserver(() => {
		if (shownMeasure() === measure && said?.textContent === sentence) return;
		watch.disconnect();
		if (asked && embed) asked.search = embed.search;
		row.replaceWith(links);
	});
	for (const part of [shown, ...(said ? [said] : [])]) {
		watch.observe(part, { childList: true, subtree: true });
	}
}
