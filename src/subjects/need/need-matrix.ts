import { fill } from '../../words/text/fill.ts';
import { formatNumber } from '../../words/text/format.ts';
import { ANSWER_OF, FUND_STATES } from '../../stats/money/need-choice.ts';
import {
	countNeed,
	type NeedCount,
	type NeedCounts,
	type Tally,
} from '../../stats/money/need-count.ts';
import type { MatrixFacts } from '../../words/text/matrix-facts.ts';
import { keyLines, needPicture } from '../../words/text/need-picture.ts';
import {
	aimedText,
	barParts,
	cellTexts,
	heatOf,
	knownText,
	ofText,
	shownText,
	unknownText,
} from '../../words/text/need-texts.ts';
import type { FundState } from '../../stats/money/registry.ts';
import type { StartPicture } from '../../stats/money/start-picture.ts';
import {
	answerAddress,
	matrixSpec,
	problemAddress,
	type CountView,
	type MatrixView,
} from './problem-choices.ts';
import { Address } from '../../steer/address.ts';
import { writeChosen } from './chosen-problem.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { chosenIn, CHOOSE_MUNICIPALITY, ProblemMap } from './problem-map.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/**
 * Counts the rows and tables inside it (NeedMatrix.astro, AreaNeed.astro) again for the area and the
 * funds that the address asks for, and shows the problem that it asks for on the map. The address is
 * the only memory of it.
 */
class NeedMatrix extends HTMLElement {
	readonly #facts = readFacts<MatrixFacts>(this);
	/** On the map as the page is served. */
	readonly #first =
		this.querySelector('[data-problem][aria-current]')?.getAttribute('data-problem') ?? '';
	readonly #spec = matrixSpec(
		{
			problems: this.#facts.problems.map(({ id }) => id),
			first: this.#first,
			municipalities: Object.keys(this.#facts.people),
		},
		this.#facts.areas.map(({ id }) => id),
	);
	readonly #address = new Address<MatrixView>({
		part: this,
		spec: () => this.#spec,
		show: (view) => {
			this.#show(view);
		},
		// Without choices the page stands as it was served.
		served: () => undefined,
	});
	/** The problem whose words the map has, and the part of its bar that it shows alone. */
	#named = this.#first;
	#alone: FundState | null = null;
	#turn = 0;

	connectedCallback(): void {
		this.addEventListener('click', this.#press);
		this.addEventListener(CHOOSE_MUNICIPALITY, (event) => {
			if (event instanceof CustomEvent) this.#choose({ municipality: chosenIn(event) || null });
		});
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	/** A press on the name of a problem puts it on the map; one on a number or a part of a bar that part of it. */
	readonly #press = (event: MouseEvent): void => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest('.need-rows :is([data-problem], [data-part])');
		const problem = link?.closest('[data-challenge]')?.getAttribute('data-challenge');
		if (!link || problem == null) return;
		event.preventDefault();
		const state = FUND_STATES.find((each) => each === link.getAttribute('data-part'));
		const { view } = this.#address;
		const answer = state === undefined ? null : ANSWER_OF[state];
		// The same again lets go of it, once it is on the map: what could not be fetched is tried again.
		const isAsked = view.problem === problem && view.answer === answer;
		const isShown = isAsked && this.#named === problem;
		this.#choose({ problem, answer: isShown ? null : answer });
	};

	#choose(change: Partial<MatrixView>): void {
		this.#address.choose({ ...this.#address.view, ...change });
	}

	#show(view: MatrixView): void {
		const { areas, texts } = this.#facts;
		const area = areas.find(({ id }) => id === view.area) ?? null;
		const { withoutEnded } = view;
		const counts = countNeed(this.#facts, { within: area?.members ?? null, withoutEnded });
		this.#say(counts, area, withoutEnded);
		for (const row of counts.rows) this.#writeRow(row, counts.rows, view);
		this.#writeAreas(area?.id ?? '', withoutEnded);
		const head = texts.noneKnown[withoutEnded ? 'lasting' : 'all'];
		writeText(this.querySelector('[data-head="none-known"]'), head);
		void this.#showProblem(counts, view);
	}

	/** Shows the chosen problem, row, map and names together, as soon as its words are there. */
	async #showProblem({ rows }: NeedCounts, view: MatrixView): Promise<void> {
		const { areas, pictures, key, locale, problems } = this.#facts;
		const { problem: challenge, withoutEnded } = view;
		const state = FUND_STATES.find((each) => ANSWER_OF[each] === view.answer) ?? null;
		const map = this.querySelector('problem-map');
		if (!(map instanceof ProblemMap)) return;
		map.choose(view.municipality);
		const turn = (this.#turn += 1);
		let words: StartPicture | null = null;
		if (challenge !== this.#named || challenge !== this.#first) {
			try {
				words = await fetchOnce<StartPicture>(`${pictures}${challenge}.json`);
			} catch {
				if (turn === this.#turn) map.tellFailed(true);
				return;
			}
			if (turn !== this.#turn) return;
		}
		map.tellFailed(false);
		this.#mark(challenge, state);
		const area = areas.find(({ id }) => id === view.area) ?? null;
		const within = area?.members ?? null;
		const picture = needPicture(this.#facts, { challenge, within, withoutEnded, state });
		const row = rows.find((each) => each.challenge === challenge) ?? null;
		const hasTargets = problems.some((each) => each.id === challenge && each.hasTargets);
		const lines = keyLines(picture, within, { hasNeed: row !== null, hasTargets }, key, locale);
		const isNew = challenge !== this.#named;
		if (words && isNew) map.name(words);
		map.draw(picture, lines);
		if (isNew || state !== this.#alone) map.tell(lines, this.#aloneText(row, state));
		this.#named = challenge;
		this.#alone = state;
		const members = within && new Set(within);
		writeChosen(this, map, { words, row, picture, within: members, hasTargets }, this.#facts);
		this.#writeLinks(challenge, view);
	}

	/** The part of a bar that the map shows alone, with its number; null where it shows all of it. */
	#aloneText(row: NeedCount | null, state: FundState | null): string | null {
		const { alone, locale } = this.#facts;
		if (!row || state === null) return null;
		const count = formatNumber(row.answers[state].municipalities, 0, locale);
		return fill(alone[state], { count });
	}

	/** Marks the row of the chosen problem, and the part of its bar that the map shows alone. */
	#mark(challenge: string, state: string | null): void {
		for (const row of this.querySelectorAll('.need-rows [data-challenge]')) {
			const isChosen = row.getAttribute('data-challenge') === challenge;
			setCurrent(row.querySelector('[data-problem]'), isChosen);
			for (const part of row.querySelectorAll('td a[data-part]')) {
				const of = part.getAttribute('data-part');
				setCurrent(part, isChosen && state !== null && of === state);
			}
		}
	}

	/** Leads the links beside the chosen problem where they are about it, with what is chosen. */
	#writeLinks(challenge: string, counted: CountView): void {
		const quarter = this.#facts.quarters.find((each) => each.challenge === challenge);
		const name = this.querySelector(`.need-rows [data-problem="${challenge}"]`);
		writeAttribute(
			this.querySelector('[data-chosen="page"]'),
			'href',
			name?.getAttribute('href') ?? '',
		);
		const file = this.querySelector('[data-file]');
		file?.toggleAttribute('hidden', quarter === undefined);
		if (!quarter) return;
		writeAttribute(file, 'href', quarter.file);
		writeText(
			file,
			fill(this.#facts.downloadName, {
				problem: name?.textContent.trim().replaceAll('\u00ad', '') ?? '',
			}),
		);
		for (const state of FUND_STATES) {
			const links = `[data-chosen-answer="${state}"] :is([data-counted], [data-more])`;
			for (const link of this.querySelectorAll(links)) {
				writeAttribute(link, 'href', answerAddress(quarter.page, state, counted));
			}
		}
	}

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

	#writeRow(row: NeedCount, rows: readonly NeedCount[], counted: CountView): void {
		const within = this.querySelector(`.need-rows [data-challenge="${row.challenge}"]`);
		const page = this.#facts.quarters.find(({ challenge }) => challenge === row.challenge)?.page;
		const whole = problemAddress(page ?? '', counted);
		writeAttribute(within?.querySelector('.need-name'), 'href', whole);
		for (const { state, from, length } of barParts(row, rows)) {
			const href = answerAddress(page ?? '', state, counted);
			const cell = within?.querySelector(`[data-answer="${state}"]`);
			this.#writeCell(cell, row.answers[state]);
			writeAttribute(cell?.querySelector('a'), 'href', href);
			const part = within?.querySelector(`.need-bar [data-part="${state}"]`);
			writeAttribute(part, 'href', href);
			writeAttribute(part?.querySelector('rect'), 'x', `${from}%`);
			writeAttribute(part?.querySelector('rect'), 'width', `${length}%`);
		}
		this.#writeCell(within?.querySelector('[data-answer="heavier"]'), row.heavier);
		const unknown = formatNumber(row.unknown, 0, this.#facts.locale);
		writeText(within?.querySelector('[data-unknown-need]'), unknown);
	}

	#writeCell(cell: Element | null | undefined, tally: Tally): void {
		const said = cellTexts(tally, this.#facts.texts, this.#facts.locale);
		for (const [part, text] of Object.entries(said)) {
			writeText(cell?.querySelector(`[data-${part}]`), text);
		}
	}

	#writeAreas(chosen: string, withoutEnded: boolean): void {
		const { areas, texts, locale, people } = this.#facts;
		const everyone = Object.keys(people).length;
		for (const { id, members } of [{ id: '', members: null }, ...areas]) {
			const counted = countNeed(this.#facts, { within: members, withoutEnded }).rows;
			for (const state of FUND_STATES) {
				const row = this.querySelector(`[data-state="${state}"] [data-area="${id}"]`);
				for (const count of counted) {
					const cell = row?.querySelector(`[data-of="${count.challenge}"]`) ?? null;
					writeText(cell, ofText(count, state, texts, locale));
					if (state !== 'none-known') continue;
					const heat = heatOf(count, state, members?.length ?? everyone);
					writeAttribute(cell, 'class', `number heat-${heat}`);
				}
				if (id === chosen && id !== '') row?.setAttribute('aria-current', 'true');
				else row?.removeAttribute('aria-current');
			}
		}
	}
}

function setCurrent(element: Element | null, isCurrent: boolean): void {
	if (isCurrent) writeAttribute(element, 'aria-current', 'true');
	else element?.removeAttribute('aria-current');
}

customElements.define('need-matrix', NeedMatrix);
