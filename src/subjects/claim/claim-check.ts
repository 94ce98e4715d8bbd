import { NEWEST, placeFiguresPath, type PlaceFigures } from '../../stats/claim-figures.ts';
import { CLAIM_NAMES, readClaim, type Claim, type ClaimFault } from '../../stats/claim.ts';
import { claimReasons } from '../../stats/claim-reasons.ts';
import { judgeClaim, type ClaimVerdict } from '../../stats/claim-verdict.ts';
import { rowId } from '../../stats/measure-path.ts';
import { frozenPath } from '../../stats/frozen-path.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { inSite } from '../../steer/in-site.ts';
import { keepQuery } from '../../steer/keep-query.ts';
import { optionNames } from '../../steer/option-names.ts';
import { readFacts } from '../../steer/read-facts.ts';
import type { DataChange } from '../../tables/api/changes.ts';
import type { Correction } from '../../tables/api/corrections.ts';
import { seriesPath } from '../../tables/series-path.ts';
import type { Value } from '../../tables/value.ts';
import type { ClaimOutcome } from '../../words/text/claim-words.ts';
import { fill } from '../../words/text/fill.ts';
import { formatValue } from '../../words/text/format.ts';
import { claimRows } from './claim-rows.ts';
import type { ClaimFacts, ClaimMeasure } from './claim-facts.ts';

const API = '/api/v1/';

/** An element that says a text: whatever the text is, it stays text. */
function made(name: string, text: string, ...children: readonly Node[]): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	element.append(...children);
	return element;
}

function linked(href: string, text: string): HTMLElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}

/**
 * Says of the figure in the address whether it stands as it stood when it was quoted. The address is read
 * once, as the page comes; the form below asks for another by the browser's own means.
 *
 * Markup: ClaimPage.astro.
 */
class ClaimCheck extends HTMLElement {
	readonly #facts = readFacts<ClaimFacts>(this);

	connectedCallback(): void {
		const { measures } = this.#facts;
		const places = optionNames(this.querySelector<HTMLSelectElement>('select[name="kommun"]'));
		const asked = readClaim(location.search, {
			indicators: new Set(measures.map(({ id }) => id)),
			municipalities: new Set(places.keys()),
		});
		if (!asked) return;
		keepQuery(location.search);
		this.#fillForm();
		if ('faults' in asked) this.#tellFaults(asked.faults);
		else {
			void this.#check(asked.claim, places.get(asked.claim.code) ?? '');
		}
	}

	/** Puts what the address says in the form, so that what is wrong can be put right there. */
	#fillForm(): void {
		const asked = new URLSearchParams(location.search);
		for (const name of Object.values(CLAIM_NAMES)) {
			const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
			const said = asked.get(name);
			if (!field || said === null) continue;
			const before = field.value;
			field.value = said;
			// A list that has no such thing would stand empty.
			if (field.value === '') field.value = before;
		}
	}

	#show(outcome: ClaimOutcome | null, ...parts: readonly Node[]): void {
		const result = this.querySelector<HTMLElement>('[data-result]');
		if (!result) return;
		result.hidden = false;
		if (outcome !== null) result.dataset['outcome'] = outcome;
		result.replaceChildren(...parts);
		const example = this.querySelector<HTMLElement>('[data-example]');
		if (example) example.hidden = true;
	}

	#tellFaults(faults: readonly ClaimFault[]): void {
		const { words } = this.#facts;
		const heading = made('h2', words.verdict.faulty);
		heading.className = 'claim-verdict';
		this.#show(
			'faulty',
			heading,
			made(
				'ul',
				'',
				...faults.map(({ part, said }) => {
					const [missing, wrong] = words.faults[part];
					return made('li', said === '' ? missing : fill(wrong, { said }));
				}),
			),
			made('p', words.note.faulty),
		);
	}

	async #check(claim: Claim, place: string): Promise<void> {
		const { words, measures, releases } = this.#facts;
		const { indicator, year, release } = claim;
		const measure = measures.find(({ id }) => id === indicator);
		if (!measure) return;
		const heading = made('h2', fill(words.heading, { measure: measure.name, place, year }));
		this.#show(null, heading, made('p', words.loading));
		const kept = releases.find(({ date }) => date === release);
		const isInRelease = kept !== undefined && !kept.lacks.includes(indicator);
		try {
			const isSame = isInRelease && measure.isNow && !kept.changed.includes(indicator);
			const figuresOf = async (of: string) => {
				const figures = await fetchOnce<PlaceFigures>(inSite(placeFiguresPath(of, claim.code)));
				return figures[indicator] ?? null;
			};
			const [then, now] = await Promise.all([
				isInRelease ? figuresOf(release) : null,
				measure.isNow ? figuresOf(isSame ? release : NEWEST) : null,
			]);
			const verdict = judgeClaim(claim, then, now);
			const why = verdict.kind === 'changed' ? await this.#why(claim) : [];
			const outcome: ClaimOutcome =
				kept && !isInRelease && verdict.kind === 'not-kept' ? 'not-in-release' : verdict.kind;
			this.#tell(claim, measure, outcome, verdict, [heading, why]);
		} catch {
			const failed = made('p', words.failed);
			failed.setAttribute('role', 'alert');
			this.#show(null, heading, failed);
		}
	}

	/** What is noted of why a figure changed, below a heading of its own. */
	async #why(claim: Claim): Promise<readonly Node[]> {
		const { words, locale, paths } = this.#facts;
		const [changes, corrections] = await Promise.all([
			fetchOnce<readonly DataChange[]>(inSite(`${API}changes.json`)),
			fetchOnce<readonly Correction[]>(inSite(`${API}corrections.json`)),
		]);
		const reasons = claimReasons(claim, changes, corrections);
		const lines = [
			...reasons.changes.map(({ release, reason }) =>
				made('li', fill(words.changedIn, { release, reason: reason?.[locale] ?? words.noReason })),
			),
			...reasons.corrections.map(({ id, title }) =>
				made('li', `${words.correction} `, linked(`${paths.corrections}#${id}`, title[locale])),
			),
		];
		return [
			made('h3', words.why),
			lines.length === 0 ? made('p', words.noneNoted) : made('ul', '', ...lines),
		];
	}

	#tell(
		claim: Claim,
		measure: ClaimMeasure,
		outcome: ClaimOutcome,
		verdict: ClaimVerdict,
		[heading, why]: readonly [Node, readonly Node[]],
	): void {
		const { words, locale, release, releases, paths } = this.#facts;
		const print = (value: Value | null): string =>
			value === null
				? words.gone
				: 'value' in value
					? formatValue(value.value, measure, locale)
					: words.reasons[value.missing];
		const kept = releases.map(({ date }) => date).join(', ');
		const note = fill(words.note[outcome], {
			release: claim.release,
			year: claim.year,
			kept: kept === '' ? words.noneKept : kept,
		});
		const rows = claimRows(verdict, claim).map(({ name, value }) =>
			made(
				'div',
				'',
				made('dt', fill(words[name], { release: name === 'now' ? release : claim.release })),
				made('dd', print(value)),
			),
		);
		const file = seriesPath(claim.indicator);
		const isKept =
			verdict.kind !== 'not-kept' && releases.some(({ date }) => date === claim.release);
		const links = [
			...(measure.isNow
				? [
						linked(`${paths.data}${claim.indicator}/#${rowId(claim.code)}`, words.row),
						linked(inSite(API + file), words.fileNow),
					]
				: []),
			...(isKept ? [linked(inSite(frozenPath(claim.release) + file), words.file)] : []),
		];
		const said = made('p', words.verdict[outcome]);
		said.className = 'claim-verdict';
		const values = made('dl', '', ...rows);
		values.className = 'claim-values';
		this.#show(
			outcome,
			heading,
			said,
			...(note === '' ? [] : [made('p', note)]),
			...(rows.length === 0 ? [] : [values]),
			...why,
			made('ul', '', ...links.map((link) => made('li', '', link))),
		);
	}
}

customElements.define('claim-check', ClaimCheck);
