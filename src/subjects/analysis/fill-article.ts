import type { Figure, FigureData } from '../../stats/municipality/figure.ts';
import {
	fillHtml,
	fillText,
	marksIn,
	type Piece,
	TextError,
} from '../../words/text/figure-text.ts';
import type { Locale } from '../../tables/locale.ts';
import { type ArticleHead, lineOf } from './article-head.ts';
import { claimIn } from './claims.ts';
import { compile, compileLine, headingIds } from './compile.ts';
import { checkExpectation, numberOf } from './expect.ts';
import { findFigure, readReference } from './find-figure.ts';
import { claimOf, readLive, type LivePart } from './live-part.ts';
import { partsOf, type Directive } from './parts.ts';
import { printFigure, printNames } from './print-figure.ts';

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

/** Runs a part of the work, so that its error says in which file and on which line it arose. */
function at<Result>(file: string, firstLine: number, work: () => Result): Result {
	try {
		return work();
	} catch (cause) {
		if (!(cause instanceof Error)) throw cause;
		const line = firstLine + (cause instanceof TextError ? cause.line - 1 : 0);
		throw new Error(`${file}:${line}: ${cause.message}`, { cause });
	}
}

/** Lines of the file above its Markdown. */
const linesAbove = ({ raw, markdown }: ArticleSource): number =>
	raw.split('\n').length - markdown.split('\n').length;

/** The texts of a live part in which marks may stand. */
const textsOf = ({ label, attributes, body }: Directive): readonly string[] => [
	...(label === null ? [] : [label]),
	...Object.values(attributes),
	...(body === null ? [] : [body]),
];

/** A part of the Markdown with the marks in it, each with its line of the file. */
function marksOf(source: ArticleSource, above: number): readonly { name: string; line: number }[] {
	const { file, raw, head, markdown } = source;
	const texts = [
		{ text: head.title, line: lineOf(raw, 'title') },
		{ text: head.lead, line: lineOf(raw, 'lead') },
		...head.expect.map((text) => ({ text, line: lineOf(raw, 'expect') })),
		...at(file, above + 1, () => partsOf(markdown)).flatMap((part) =>
			part.kind === 'text'
				? [{ text: part.markdown, line: above + part.line }]
				: textsOf(part).map((text) => ({ text, line: above + part.line })),
		),
	];
	const marks = texts.flatMap(({ text, line: first }) =>
		at(file, first, () => marksIn(text)).map(({ name, line }) => ({
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
	const above = linesAbove(source);
	const figures = new Map<string, Figure>();
	for (const { name, line } of marksOf(source, above)) {
		const reference = readReference(name);
		figures.set(
			reference.key,
			at(file, line, () => findFigure(reference, data)),
		);
	}
	const keys = [...figures.keys()];
	const figureOf = (key: string): Figure => {
		const figure = figures.get(key);
		if (!figure) throw new Error(`found {${key}} in the page but not in the text`);
		return figure;
	};
	const piecesOf = (mark: string): readonly Piece[] => {
		const { key, names } = readReference(mark);
		const figure = figureOf(key);
		if (names && (figure.kind === 'holders' || figure.kind === 'challenges')) {
			return printNames(figure, locale);
		}
		return [{ text: printFigure(figure, locale), href: `#${figureId(keys.indexOf(key))}` }];
	};
	const holds = (expectation: string): void => {
		checkExpectation(expectation, (mark) => numberOf(figureOf(readReference(mark).key)));
	};
	const plain = (text: string): string => fillText(text, piecesOf);
	const html = (text: string): string => fillHtml(text, piecesOf);
	const parts = partsOf(markdown);
	const written = wordsOf(
		parts.map((part) => (part.kind === 'text' ? part.markdown : '')).join('\n'),
	);

	/** What a live part claims is held to the data, and what it quotes to the text. */
	const checked = (part: LivePart): LivePart => {
		const claim = claimOf(part);
		const expectation = 'expect' in part ? part.expect : null;
		const word = claim === null ? null : claimIn(claim);
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
	at(file, lineOf(raw, 'expect'), () => {
		head.expect.forEach(holds);
	});
	const withIds = headingIds();
	return {
		...at(file, 1, () => ({ title: plain(head.title), lead: plain(head.lead) })),
		parts: parts.map((part): ArticlePart =>
			at(file, above + part.line, () =>
				part.kind === 'text'
					? { name: 'text', html: html(withIds(compile(part.markdown))) }
					: filled(checked(readLive(part, data))),
			),
		),
		figures: [...figures.values()],
	};
}
