import type { Figure, FigureData } from '../../stats/municipality/figure.ts';
import { compile, compileLine } from '../../prose/compile.ts';
import { faultAt, linesAbove } from '../../prose/fault-at.ts';
import { findFigure, readReference } from '../../prose/find-figure.ts';
import { partsOf, textsOf } from '../../prose/parts.ts';
import { printMark } from '../../prose/print-figure.ts';
import { lineOf } from '../../prose/read-head.ts';
import {
	fillHtml,
	fillText,
	marksIn,
	type Piece,
	withoutMarks,
} from '../../words/text/figure-text.ts';
import type { Locale } from '../../tables/locale.ts';
import type { ArticleHead } from './article-head.ts';
import { claimIn } from './claims.ts';
import { checkExpectation, numberOf } from './expect.ts';
import { headingIds } from './heading-ids.ts';
import { joinFigures } from './join-figures.ts';
import { claimOf, type LivePart } from './live-part.ts';
import { readLive } from './read-live.ts';

/** An article as it is written, in one language. */
export interface ArticleSource {
	/** Path from the root of the project, for errors. */
	readonly file: string;
	/** The whole file: the marks are found in it, and the lines of errors counted. */
	readonly raw: string;
	readonly head: ArticleHead;
	/** What comes after the head. */
	readonly markdown: string;
}

/** A stretch of text, or a live part, with its marks filled in: texts are HTML, titles plain. */
export type ArticlePart = { readonly name: 'text'; readonly html: string } | LivePart;

/** An article with its marks filled in. */
export interface Article {
	readonly title: string;
	readonly lead: string;
	readonly parts: readonly ArticlePart[];
	/** Every figure that it uses, once, in the order of use. */
	readonly figures: readonly Figure[];
}

/** Id of a figure in the list below the article, counted from 0. */
export const figureId = (index: number): string => `siffra-${index + 1}`;

/** A part of the Markdown with the marks in it, each with its line of the file. */
function marksOf(source: ArticleSource, above: number): readonly { name: string; line: number }[] {
	const { file, raw, head, markdown } = source;
	const texts = [
		{ text: head.title, line: lineOf(raw, 'title') },
		{ text: head.lead, line: lineOf(raw, 'lead') },
		...head.expect.map((text) => ({ text, line: lineOf(raw, 'expect') })),
		...faultAt(file, above + 1, () => partsOf(markdown)).flatMap((part) =>
			part.kind === 'text'
				? [{ text: part.markdown, line: above + part.line }]
				: textsOf(part).map((text) => ({ text, line: above + part.line })),
		),
	];
	const marks = texts.flatMap(({ text, line: first }) =>
		faultAt(file, first, () => marksIn(text)).map(({ name, line }) => ({
			name,
			line: first + line - 1,
		})),
	);
	const listed = head.figures.map(({ indicator, municipality, year }) => ({
		name: [indicator, municipality, year].filter((part) => part !== undefined).join(':'),
		line: lineOf(raw, 'figures'),
	}));
	return [...marks, ...listed];
}

/** The words of a text, without marks of emphasis: a quotation may leave them out. */
const wordsOf = (text: string): string =>
	text
		.replaceAll(/[*_](?![^{}]*\})/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

/**
 * Fills in the figures of an article, and finds what its live parts ask for.
 *
 * @throws Error that names file and line, what was found and what was expected
 */
export function fillArticle(source: ArticleSource, locale: Locale, data: FigureData): Article {
	const { file, raw, head, markdown } = source;
	const above = linesAbove(raw, markdown);
	const figures = new Map<string, Figure>();
	for (const { name, line } of marksOf(source, above)) {
		const reference = readReference(name);
		figures.set(
			reference.key,
			faultAt(file, line, () => findFigure(reference, data)),
		);
	}
	const keys = [...figures.keys()];
	const figureOf = (key: string): Figure => {
		const figure = figures.get(key);
		if (!figure) throw new Error(`found {${key}} in the page but not in the text`);
		return figure;
	};
	const piecesOf = (mark: string): readonly Piece[] => {
		const reference = readReference(mark);
		const { key } = reference;
		return printMark(reference, figureOf(key), `#${figureId(keys.indexOf(key))}`, locale);
	};
	const holds = (expectation: string): void => {
		checkExpectation(expectation, (mark) => numberOf(figureOf(readReference(mark).key)));
	};
	const plain = (text: string): string => fillText(text, piecesOf);
	const html = (text: string): string => joinFigures(fillHtml(text, piecesOf));
	const parts = partsOf(markdown);
	const written = wordsOf(
		parts.map((part) => (part.kind === 'text' ? part.markdown : '')).join('\n'),
	);

	/** What a live part claims is held to the data, and what it quotes to the text. */
	const checked = (part: LivePart): LivePart => {
		const claim = claimOf(part);
		const expectation = 'expect' in part ? part.expect : null;
		const word = claim === null ? null : claimIn(withoutMarks(claim));
		if (expectation !== null) holds(expectation);
		else if (word !== null) {
			throw new Error(
				`found "${word}" in "${claim ?? ''}" and no expect; expected what must hold in the data, such as expect="{unga-arbetslosa:2022} < {unga-arbetslosa:2010}"`,
			);
		}
		if (part.name === 'pullquote' && !written.includes(wordsOf(part.quote))) {
			throw new Error(`found "${part.quote}"; expected a sentence of the text, word for word`);
		}
		return part;
	};
	const filled = (part: LivePart): LivePart => {
		switch (part.name) {
			case 'claim':
				return {
					...part,
					statement: html(compileLine(part.statement)),
					verdict: plain(part.verdict),
					because: html(compileLine(part.because)),
				};
			case 'pullquote':
				return { ...part, quote: plain(wordsOf(part.quote)) };
			case 'factbox':
				return { ...part, title: plain(part.title), body: html(compile(part.body)) };
			case 'map':
			case 'series':
			case 'ranking':
			case 'funds':
			case 'need':
				return { ...part, title: part.title === null ? null : plain(part.title) };
		}
	};
	faultAt(file, lineOf(raw, 'expect'), () => {
		head.expect.forEach(holds);
	});
	const withIds = headingIds();
	return {
		...faultAt(file, 1, () => ({ title: plain(head.title), lead: plain(head.lead) })),
		parts: parts.map((part): ArticlePart =>
			faultAt(file, above + part.line, () =>
				part.kind === 'text'
					? { name: 'text', html: html(withIds(compile(part.markdown))) }
					: filled(checked(readLive(part, data))),
			),
		),
		figures: [...figures.values()],
	};
}
