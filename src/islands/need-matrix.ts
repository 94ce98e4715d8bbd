import { readChoice, writeChoice, type Choice } from '../model/filter.ts';
import { fill } from '../model/fill.ts';
import { formatNumber } from '../model/format.ts';
import { answerAddress, AREA, ENDED, FUND_STATES, needOptions } from '../model/need-choice.ts';
import { countNeed, type NeedCount, type NeedCounts, type Tally } from '../model/need-count.ts';
import type { MatrixFacts } from '../model/matrix-facts.ts';
import {
	aimedText,
	barLength,
	cellTexts,
	knownText,
	ofText,
	shownText,
	unknownText,
} from '../model/need-texts.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { earlyChoices, isControl, syncControls, valueOf } from './page-controls.ts';
import { readFacts } from './read-facts.ts';
import { writeAttribute, writeText } from './write.ts';

/**
 * Counts the tables inside it (NeedMatrix.astro, AreaNeed.astro) again for the area and the funds
 * that the address asks for, which is the only memory of it.
 */
class NeedMatrix extends HTMLElement {
	readonly #facts = readFacts<MatrixFacts>(this);
	readonly #options = needOptions(this.#facts.areas);
	readonly #steps = new HistorySteps();

	connectedCallback(): void {
		this.addEventListener('change', ({ target }) => {
			if (isControl(target)) this.#choose({ [target.name]: valueOf(target) });
		});
		window.addEventListener('popstate', this.#show);
		// What was chosen before this script was there.
		const early = earlyChoices(this, location.search);
		if (early.length === 0) this.#show();
		else this.#choose(Object.fromEntries(early.map(({ name, value }) => [name, value])));
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#show);
	}

	/** A choice is a new address, so that Back returns to the one before and the link can be shared. */
	#choose(change: Choice): void {
		const { choice } = readChoice(location.search, this.#options);
		const query = writeChoice({ ...choice, ...change }, this.#options);
		this.#steps.put(query, Object.keys(change).join());
		this.#show();
	}

	/** Shows what the address asks for. */
	readonly #show = (): void => {
		const { choice, unknown } = readChoice(location.search, this.#options);
		// The page in the other language shows the same.
		keepQuery(writeChoice(choice, this.#options));
		syncControls(this, new Map(Object.entries(choice)));
		const { areas, texts } = this.#facts;
		const area = areas.find(({ id }) => id === choice[AREA]) ?? null;
		const withoutEnded = choice[ENDED] !== undefined;
		const counts = countNeed(this.#facts, { within: area?.members ?? null, withoutEnded });
		this.#say(counts, area, withoutEnded);
		for (const row of counts.rows) this.#writeRow(row, counts.rows, choice);
		this.#writeAreas(area?.id ?? '', withoutEnded);
		const head = texts.noneKnown[withoutEnded ? 'lasting' : 'all'];
		writeText(this.querySelector('[data-head="none-known"]'), head);
		for (const cell of this.querySelectorAll('[data-answer="none-known"]')) {
			writeAttribute(cell, 'data-label', head);
		}
		const strange = unknown.length > 0 ? fill(texts.strange, { value: unknown.join(', ') }) : '';
		writeText(this.querySelector('[data-strange]'), strange);
	};

	#say(counts: NeedCounts, area: MatrixFacts['areas'][number] | null, withoutEnded: boolean): void {
		const { locale, texts, year, problem } = this.#facts;
		const spoken = { locale, texts, area, withoutEnded, year };
		const first = counts.rows[0];
		const said = {
			shown: shownText(counts, spoken),
			aimed: aimedText(counts, spoken),
			known: knownText(counts, spoken),
			unknown: first ? unknownText(first, problem, spoken) : '',
		};
		for (const [part, text] of Object.entries(said)) {
			writeText(this.querySelector(`[data-said="${part}"]`), text);
		}
	}

	#writeRow(row: NeedCount, rows: readonly NeedCount[], choice: Choice): void {
		const within = this.querySelector(`[data-challenge="${row.challenge}"]`);
		const page = this.#facts.quarters.find(({ challenge }) => challenge === row.challenge)?.page;
		const whole = (page ?? '') + writeChoice(choice, this.#options);
		writeAttribute(within?.querySelector('.need-name'), 'href', whole);
		for (const state of FUND_STATES) {
			const cell = within?.querySelector(`[data-answer="${state}"]`);
			this.#writeCell(cell, row.answers[state], rows);
			const href = answerAddress(page ?? '', state, choice, this.#options);
			writeAttribute(cell?.querySelector('a'), 'href', href);
		}
		this.#writeCell(within?.querySelector('[data-answer="heavier"]'), row.heavier, rows);
		const unknown = formatNumber(row.unknown, 0, this.#facts.locale);
		writeText(within?.querySelector('[data-unknown-need]'), unknown);
	}

	#writeCell(cell: Element | null | undefined, tally: Tally, rows: readonly NeedCount[]): void {
		const said = cellTexts(tally, this.#facts.texts, this.#facts.locale);
		for (const [part, text] of Object.entries(said)) {
			writeText(cell?.querySelector(`[data-${part}]`), text);
		}
		writeAttribute(cell?.querySelector('rect'), 'width', `${barLength(tally, rows)}%`);
	}

	#writeAreas(chosen: string, withoutEnded: boolean): void {
		const { areas, texts, locale } = this.#facts;
		for (const { id, members } of [{ id: '', members: null }, ...areas]) {
			const counted = countNeed(this.#facts, { within: members, withoutEnded }).rows;
			for (const state of FUND_STATES) {
				const row = this.querySelector(`[data-state="${state}"] [data-area="${id}"]`);
				for (const count of counted) {
					const cell = row?.querySelector(`[data-of="${count.challenge}"]`) ?? null;
					writeText(cell, ofText(count, state, texts, locale));
				}
				if (id === chosen && id !== '') row?.setAttribute('aria-current', 'true');
				else row?.removeAttribute('aria-current');
			}
		}
	}
}

customElements.define('need-matrix', NeedMatrix);
